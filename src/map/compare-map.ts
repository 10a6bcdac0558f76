import type { Palette } from '../palette/palette.ts';
import { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import { MapView, type MapViewOptions } from './map-view.ts';

/** The state of the second map: the first one's, at the other instant. */
export function otherState(state: ViewState): ViewState {
  return { ...state, at: state.compare ?? state.at, chapter: null, playing: false };
}

/**
 * The map of the other instant: it lies over the first one, shows what is to the right of the
 * divider, and looks where the first one looks. Both can be dragged: where the reader goes on either is
 * the first one's view, and stays when this map is gone.
 */
export class CompareMap {
  readonly #view: MapView;
  readonly #store: Store;
  readonly #unsubscribe: () => void;
  /** While one map follows the other, the other does not follow back. */
  #following = false;

  /**
   * @param main the first map; it has a map of MapLibre.
   * @param options as the first map's, with a container of its own that lies over the first one's.
   */
  constructor(
    private readonly main: MapView,
    private readonly options: MapViewOptions,
  ) {
    const { store } = options;
    this.#store = new Store(otherState(store.state));
    this.#view = new MapView({ ...options, store: this.#store, companion: true });
    // The other way round the reader chooses a place on this map, or moves it.
    this.#store.subscribe((state, former) => {
      if (state.place !== former.place && state.place !== store.state.place) {
        store.set({ place: state.place });
      }
      if (state.camera !== former.camera && state.camera !== store.state.camera) {
        store.set({ camera: state.camera });
      }
    });
    this.#unsubscribe = store.subscribe((state) => {
      if (state.compare !== null) this.#store.set(otherState(state));
    });
    this.#link(main, this.#view);
    this.#link(this.#view, main);
    this.#follow(main, this.#view);
  }

  /** Fulfilled when the other instant is on the map. */
  get ready(): Promise<void> {
    return this.#view.ready;
  }

  /** @param fraction where the two maps meet: 0 the left edge, 1 the right edge. */
  setDivider(fraction: number): void {
    const percent = Math.min(1, Math.max(0, fraction)) * 100;
    this.options.container.style.clipPath = `inset(0 0 0 ${percent}%)`;
  }

  setPalette(palette: Palette): void {
    this.#view.setPalette(palette);
  }

  /** What screen readers hear of this map. */
  setLabel(label: string): void {
    this.#view.setLabels(label, '');
  }

  /** Frees its map; the first one stays as it is. */
  destroy(): void {
    this.#unsubscribe();
    this.main.map?.off('move', this.#moved);
    this.#view.destroy();
    this.options.container.style.clipPath = '';
  }

  readonly #moved = () => this.#follow(this.main, this.#view);

  #link(from: MapView, to: MapView): void {
    if (from === this.main) from.map?.on('move', this.#moved);
    else {
      // Only where the reader moves it: by itself it has no view, and would take the first one's away.
      from.map?.on('move', (event) => {
        if ('originalEvent' in event && event.originalEvent) this.#follow(from, to);
      });
    }
  }

  #follow(from: MapView, to: MapView): void {
    if (this.#following || !from.map || !to.map) return;
    this.#following = true;
    to.map.jumpTo({
      center: from.map.getCenter(),
      zoom: from.map.getZoom(),
      padding: from.map.getPadding(),
    });
    this.#following = false;
  }
}
