import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Chapter } from '../model/chapter.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import { isPoint, tierOf } from '../palette/label-tier.ts';
import type { Palette } from '../palette/palette.ts';
import type { Language } from '../state/view-state.ts';
import { type CalloutWish, layoutCallouts } from './callout-layout.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Scale and attribution stand in the lowest strip of the map. */
const FOOT_PX = 30;
const EDGE_PX = 8;
/** Places up to this tier have names that callouts keep off. */
const GREAT_TIER = 2;

/** A callout's elements, and the place it speaks of. */
interface Callout {
  readonly place: Place;
  readonly box: HTMLElement;
  readonly line: SVGLineElement;
  /** Around the place itself. */
  readonly ring: SVGCircleElement;
}

/**
 * A chapter's callouts over the map: a few words each, with a line that leads to their place. They
 * follow the map as it moves. Screen readers hear them in the chapter's own text.
 */
export class CalloutOverlay {
  readonly #layer = document.createElement('div');
  readonly #lines = document.createElementNS(SVG, 'svg');
  #callouts: readonly Callout[] = [];
  readonly #follow = () => this.#place();

  constructor(
    private readonly map: MapLibreMap,
    private readonly story: Pick<Story, 'places'>,
  ) {
    this.#layer.className = 'callouts';
    this.#layer.setAttribute('aria-hidden', 'true');
    this.#layer.append(this.#lines);
    map.getCanvasContainer().after(this.#layer);
    map.on('move', this.#follow);
    map.on('resize', this.#follow);
  }

  /** Shows a chapter's callouts; null: none. */
  show(chapter: Chapter | null, language: Language, palette: Palette): void {
    for (const { box, line, ring } of this.#callouts) {
      box.remove();
      line.remove();
      ring.remove();
    }
    this.#layer.style.setProperty('--callout-ink', palette.label);
    this.#layer.style.setProperty('--callout-ground', palette.labelHalo);
    const places = new Map(this.story.places.map((place) => [place.id, place]));
    this.#callouts = (chapter?.callouts ?? []).flatMap((callout) => {
      const place = places.get(callout.place);
      if (!place) return [];
      const box = document.createElement('p');
      box.className = 'callout';
      // A smaller place may have no label at this zoom: the callout names it.
      if (tierOf(place) > GREAT_TIER) {
        const name = document.createElement('b');
        name.textContent = place.name[language];
        box.append(name);
      }
      box.append(callout.text[language]);
      box.lang = language;
      box.dir = 'auto';
      const line = document.createElementNS(SVG, 'line');
      const ring = document.createElementNS(SVG, 'circle');
      ring.setAttribute('r', '5');
      this.#layer.append(box);
      this.#lines.append(line, ring);
      return [{ place, box, line, ring }];
    });
    this.#place();
  }

  /** Takes everything off the map. */
  remove(): void {
    this.map.off('move', this.#follow);
    this.map.off('resize', this.#follow);
    this.#layer.remove();
  }

  #place(): void {
    if (this.#callouts.length === 0) return;
    const { clientWidth, clientHeight } = this.map.getContainer();
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.map.getPadding();
    const wishes = this.#callouts.map(({ place, box }): CalloutWish => {
      const { x, y } = this.map.project([place.lng, place.lat]);
      return { x, y, width: box.offsetWidth, height: box.offsetHeight };
    });
    const frame = {
      left: left + EDGE_PX,
      top: top + EDGE_PX,
      right: clientWidth - right - EDGE_PX,
      bottom: clientHeight - bottom - FOOT_PX,
    };
    const great = this.story.places.filter(
      (place) => isPoint(place) && tierOf(place) <= GREAT_TIER,
    );
    const towns = great.map(({ lng, lat }) => this.map.project([lng, lat]));
    const positions = layoutCallouts(wishes, frame, towns);
    this.#callouts.forEach(({ box, line, ring }, i) => {
      const position = positions[i];
      const wish = wishes[i];
      for (const { style } of [box, line, ring]) {
        style.visibility = position ? 'visible' : 'hidden';
      }
      if (!position || !wish) return;
      box.style.transform = `translate(${Math.round(position.left)}px, ${Math.round(position.top)}px)`;
      line.setAttribute('x1', String(position.lineX));
      line.setAttribute('y1', String(position.lineY));
      line.setAttribute('x2', String(wish.x));
      line.setAttribute('y2', String(wish.y));
      ring.setAttribute('cx', String(wish.x));
      ring.setAttribute('cy', String(wish.y));
    });
  }
}
