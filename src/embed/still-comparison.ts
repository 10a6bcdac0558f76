import { messagesOf } from '../i18n/messages.ts';
import type { Palette } from '../palette/palette.ts';
import { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import type { PageParts } from './page-parts.ts';
import type { StillMap } from './still-map.ts';

/** The state of the map of the other instant. */
function otherState(state: ViewState): ViewState {
  return { ...state, at: state.compare ?? state.at, playing: false };
}

/**
 * The other instant while the map stands still: before MapLibre's map, in its place, and without WebGL 2.
 * It lies over the first drawing and shows what is to the right of the divider.
 */
export class StillComparison {
  readonly #element = document.createElement('div');
  readonly #store: Store;
  readonly #map: StillMap;
  readonly #unsubscribes: readonly (() => void)[];

  /** @param first the drawing of the first instant; it is shown. */
  constructor(parts: PageParts, first: StillMap, store: Store, fraction: number) {
    this.#element.className = 'still-map';
    this.setDivider(fraction);
    parts.otherMap.after(this.#element);
    this.#store = new Store(otherState(store.state));
    this.#map = first.twin(
      this.#element,
      this.#store,
      (language) => messagesOf(language).compare.otherMap,
    );
    this.#unsubscribes = [
      // The reader chooses a place on it.
      this.#store.subscribe((state, former) => {
        if (state.place !== former.place && state.place !== store.state.place) {
          store.set({ place: state.place });
        }
      }),
      store.subscribe((state) => {
        if (state.compare !== null) this.#store.set(otherState(state));
      }),
    ];
    this.#map.show();
  }

  /** @param fraction where the two meet: 0 the left edge, 1 the right edge. */
  setDivider(fraction: number): void {
    this.#element.style.clipPath = `inset(0 0 0 ${fraction * 100}%)`;
  }

  setPalette(palette: Palette): void {
    this.#map.setPalette(palette);
  }

  /** Takes it away. */
  destroy(): void {
    for (const unsubscribe of this.#unsubscribes) unsubscribe();
    this.#map.destroy();
    this.#element.remove();
  }
}
