import type { Instant } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { FactLanguage } from '../model/text.ts';
import type { Border, CellState, TownState } from '../palette/ground-state.ts';
import type { Palette } from '../palette/palette.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { patternId } from './hatch-pattern.ts';
import type { MapFrame } from './map-frame.ts';
import { groundPaintOf, type StaticMapData, staticMapMarkup } from './static-map-svg.ts';
import { StaticPainter } from './static-painter.ts';
import { short } from './svg-text.ts';
import { siegeRing } from './town-markup.ts';
import { trustedMarkup } from './trusted-markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a map in the page starts from. */
export interface StaticMapOptions extends Omit<StaticMapData, 'prefix'> {
  readonly timeline: Timeline;
  /** What a screen reader says of the picture. */
  readonly label: string;
}

/** From here on names appear that a sketch leaves out. */
const LESSER_NAMES_FROM_ZOOM = 8;

/** Tells the maps of a page apart in the ids of their patterns. */
let count = 0;

/**
 * The map without WebGL in a page: what is seen before MapLibre's map, and instead of it. At the same
 * frame both lie on each other to the pixel (see `fitFrame`). It touches only elements that look
 * different at the new instant.
 *
 * It reports nothing itself: whoever listens for clicks on `element` asks `placeOf` which place was
 * meant. No attribute is a style, so that it works under a strict content security policy.
 */
export class StaticMap {
  /** An `svg` of the frame's size, for the caller to put somewhere. */
  readonly element: SVGSVGElement;
  readonly #painter: StaticPainter;
  readonly #prefix = `static-map-${++count}`;
  #data: StaticMapOptions;
  readonly #cells = new Map<number, Element>();
  readonly #hatches = new Map<number, Element>();
  readonly #towns = new Map<number, Element>();
  readonly #lines = new Map<number, Element>();

  constructor(options: StaticMapOptions) {
    this.#data = options;
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('role', 'img');
    this.element.setAttribute('direction', 'ltr');
    this.#painter = new StaticPainter(options.geometry.sharedLines, options.timeline, {
      cell: (place, state) => this.#paintCell(place, state),
      town: (place, state) => this.#paintTown(place, state),
      line: (line, border) => this.#paintLine(line, border),
    });
    this.#render();
  }

  /** The instant on the map. */
  get at(): Instant {
    return this.#data.at;
  }

  /** Goes to another instant, in either direction. */
  goTo(at: Instant): void {
    const from = this.#data.at;
    this.#data = { ...this.#data, at };
    this.#painter.paint(groundPaintOf(this.#data), from, at);
  }

  /** Draws all anew in other colours. @param reportedOnly as it was, when not given. */
  setPalette(palette: Palette, reportedOnly = this.#data.reportedOnly): void {
    this.#set({ palette, ...(reportedOnly !== undefined && { reportedOnly }) });
  }

  /** The same story with names that it had not. Draws anew only where the frame shows them. */
  setStory(story: StoryOutline): void {
    const closer = this.#data.frame.zoom >= LESSER_NAMES_FROM_ZOOM;
    if (closer) this.#set({ story });
    else this.#data = { ...this.#data, story };
  }

  /** Names and label in another language. */
  setLanguage(language: FactLanguage, label: string): void {
    this.#set({ language, label });
  }

  /** Shows something else, or in another size; names are placed anew. No effect when it shows that. */
  setFrame(frame: MapFrame): void {
    const { width, height, lng, lat, zoom } = this.#data.frame;
    const same =
      frame.width === width &&
      frame.height === height &&
      frame.lng === lng &&
      frame.lat === lat &&
      frame.zoom === zoom;
    if (!same) this.#set({ frame });
  }

  /** Takes it out of the page. */
  destroy(): void {
    this.element.remove();
    this.element.replaceChildren();
    for (const list of [this.#cells, this.#hatches, this.#towns, this.#lines]) list.clear();
  }

  #set(changes: Partial<StaticMapOptions>): void {
    this.#data = { ...this.#data, ...changes };
    this.#render();
  }

  #render(): void {
    const { frame, label } = this.#data;
    const [width, height] = [short(frame.width), short(frame.height)];
    this.element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.element.setAttribute('width', width);
    this.element.setAttribute('height', height);
    this.element.setAttribute('aria-label', label);
    this.element.innerHTML = trustedMarkup(
      staticMapMarkup({ ...this.#data, prefix: this.#prefix }),
    );
    this.#collect(this.#cells, '[data-part="cells"] > *');
    this.#collect(this.#hatches, '[data-part="hatches"] > *');
    this.#collect(this.#towns, '[data-part="towns"] > *');
    this.#collect(this.#lines, '[data-line]', 'data-line');
  }

  #collect(list: Map<number, Element>, selector: string, attribute = 'data-place'): void {
    list.clear();
    for (const element of this.element.querySelectorAll(selector)) {
      list.set(Number(element.getAttribute(attribute)), element);
    }
  }

  #paintCell(place: number, { fill, hatch }: CellState): void {
    const cell = this.#cells.get(place);
    if (!cell) return;
    cell.setAttribute('fill', fill);
    cell.setAttribute('stroke', fill);
    const path = this.#hatches.get(place);
    if (hatch === null) {
      path?.remove();
      this.#hatches.delete(place);
      return;
    }
    const hatched = path ?? this.#path('data-place', place, cell.getAttribute('d') ?? '');
    hatched.setAttribute('fill', `url(#${patternId(this.#prefix, hatch)})`);
    if (path) return;
    this.#hatches.set(place, hatched);
    this.element.querySelector('[data-part="hatches"]')?.append(hatched);
  }

  #paintTown(place: number, town: TownState): void {
    const dot = this.#towns.get(place);
    if (!dot) return;
    dot.setAttribute('fill', town.dot);
    const sieges = this.element.querySelector('[data-part="sieges"]');
    sieges?.querySelector(`[data-place="${place}"]`)?.remove();
    const [x, y] = [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))];
    sieges?.insertAdjacentHTML(
      'beforeend',
      trustedMarkup(siegeRing({ place, x, y }, town, this.#data)),
    );
  }

  #paintLine(line: number, border: Border): void {
    this.#lines.get(line)?.remove();
    this.#lines.delete(line);
    const d = this.#data.geometry.sharedLines[line]?.d;
    // Some lines are shorter than a unit of the drawing: there is nothing to draw.
    if (border === 'none' || !d) return;
    const path = this.#path('data-line', line, d);
    this.#lines.set(line, path);
    this.element.querySelector(`#${this.#prefix}-${border}s`)?.append(path);
  }

  #path(attribute: string, index: number, d: string): SVGPathElement {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute(attribute, String(index));
    path.setAttribute('d', d);
    return path;
  }
}

/**
 * The index of the place whose ground or dot an event's target belongs to; null for sea, neighbours
 * and anything outside of a map.
 */
export function placeOf(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target.closest('[data-place]') : null;
  return element ? Number(element.getAttribute('data-place')) : null;
}
