import type { MapFrame, Padding } from '../chart/map-frame.ts';
import { placeOf, StaticMap } from '../chart/static-map.ts';
import { ATTRIBUTION } from '../i18n/attribution.ts';
import { firstWordsOf } from '../i18n/first-words.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { Palette } from '../palette/palette.ts';
import type { Store } from '../state/store.ts';
import type { Language, ViewState } from '../state/view-state.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { DrawnStory } from './load-sketch.ts';
import { coveredSides, type PageParts } from './page-parts.ts';
import { stillFrame } from './still-frame.ts';

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const NOT_COVERED: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The map while it stands still: the first sight before MapLibre's map, what rests in its place, and
 * all there is without WebGL 2. It follows the slider, the language, the colours and the chapter; a
 * click opens a place's card. It lies where MapLibre's map will lie, so nothing jumps.
 */
export class StillMap {
  #map: StaticMap | null = null;
  #palette: Palette;
  readonly #unsubscribe: () => void;
  readonly #resize = new ResizeObserver(() => this.#fit());

  /** Shows nothing until `show`. */
  constructor(
    private readonly parts: PageParts,
    private drawing: DrawnStory & { readonly timeline: Timeline },
    private readonly store: Store,
    palette: Palette,
    private readonly label: (language: Language) => string = mapLabel,
  ) {
    this.#palette = palette;
    this.#unsubscribe = store.subscribe((state, former) => this.#follow(state, former));
    parts.stillMap.addEventListener('click', this.#click);
    this.#resize.observe(parts.stillMap);
  }

  /** Draws it. No effect while it is there, or where there is no room. */
  show(): void {
    this.parts.stillMap.hidden = false;
    const frame = this.#map ? null : this.#frame();
    if (!frame) return;
    this.#map = this.#draw(frame, this.#palette);
    const credit = document.createElement('p');
    credit.className = 'credit';
    credit.textContent = ATTRIBUTION;
    this.parts.stillMap.replaceChildren(this.#map.element, credit);
  }

  /** A drawing of its own of what is shown, in other colours and at another size, for paper. */
  drawn(palette: Palette, size: Size): SVGSVGElement | null {
    const frame = this.#frameOf(size, NOT_COVERED);
    return frame && this.#draw(frame, palette).element;
  }

  /** The same story with every name. */
  tellAll(story: StoryOutline): void {
    this.drawing = { ...this.drawing, story };
    this.#map?.setStory(story);
  }

  /** Takes it away: MapLibre's map is there. */
  hide(): void {
    this.#map?.destroy();
    this.#map = null;
    this.parts.stillMap.hidden = true;
  }

  setPalette(palette: Palette): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    this.#map?.setPalette(palette);
  }

  /** Another one of the same story, elsewhere and of another state. It shows nothing until `show`. */
  twin(stillMap: HTMLElement, store: Store, label: (language: Language) => string): StillMap {
    return new StillMap({ ...this.parts, stillMap }, this.drawing, store, this.#palette, label);
  }

  /** Frees everything. */
  destroy(): void {
    this.#unsubscribe();
    this.#resize.disconnect();
    this.parts.stillMap.removeEventListener('click', this.#click);
    this.hide();
  }

  readonly #click = (event: MouseEvent) => {
    const index = placeOf(event.target);
    const place = index === null ? null : (this.drawing.story.places[index]?.id ?? null);
    this.store.set({ place });
  };

  #follow(state: ViewState, former: ViewState): void {
    const map = this.#map;
    if (!map) return;
    if (state.at !== former.at) map.goTo(state.at);
    if (state.lang !== former.lang) {
      map.setLanguage(state.lang, this.label(state.lang));
    }
    if (state.reportedOnly !== former.reportedOnly) {
      map.setPalette(this.#palette, state.reportedOnly);
    }
    const moved = (['camera', 'home', 'chapter', 'place', 'panel'] as const).some(
      (field) => state[field] !== former[field],
    );
    if (moved) this.#fit();
  }

  #draw(frame: MapFrame, palette: Palette): StaticMap {
    const { at, lang, reportedOnly } = this.store.state;
    return new StaticMap({
      ...this.drawing,
      palette,
      language: lang,
      at,
      frame,
      reportedOnly,
      label: this.label(lang),
    });
  }

  #fit(): void {
    if (this.parts.stillMap.hidden) return;
    const frame = this.#map && this.#frame();
    if (frame) this.#map?.setFrame(frame);
    else this.show();
  }

  /** What MapLibre would show here; null where there is no room. */
  #frame(): MapFrame | null {
    const { clientWidth: width, clientHeight: height } = this.parts.stillMap;
    return this.#frameOf({ width, height }, { bottom: 0, ...coveredSides(this.parts) });
  }

  #frameOf(size: Size, covered: Padding): MapFrame | null {
    return stillFrame(this.store.state, this.drawing.story, size, covered);
  }
}

function mapLabel(language: Language): string {
  return firstWordsOf(language).page.mapLabel;
}
