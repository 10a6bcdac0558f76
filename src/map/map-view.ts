import {
  AttributionControl,
  type GeoJSONSource,
  GPUInitializationError,
  Map as MapLibreMap,
  type PaddingOptions,
  ScaleControl,
  type StyleSpecification,
} from 'maplibre-gl';
import type { ParsedBundle } from '../data/parse-bundle.ts';
import { HOUR_MS } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import type { Palette } from '../palette/palette.ts';
import { paletteOf } from '../palette/palette-of.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { ControlPainter } from './control-painter.ts';
import { hatchUses } from './hatch-use.ts';
import { cornersOf, keepInSight, MAX_ZOOM, sameCamera } from './map-camera.ts';
import { mapFonts } from './map-fonts.ts';
import { placeAt } from './map-hit.ts';
import { IMAGE_PIXEL_RATIO, mapImages } from './map-images.ts';
import { EMPTY, mapSources, type SourceName } from './map-sources.ts';
import { besiegedPlaces, mapStyle, type StyleData } from './map-style.ts';
import { nameProperties } from './map-text.ts';
import { useBundledWorker } from './map-worker.ts';
import { restyle } from './restyle.ts';

export interface MapViewOptions {
  /** An element with a size. `maplibre-gl.css` and `map-chrome.css` must reach it. */
  readonly container: HTMLElement;
  readonly parsed: ParsedBundle;
  readonly timeline: Timeline;
  readonly store: Store;
  readonly dark: boolean;
  /** One finger and the wheel scroll the page, two fingers and Ctrl+wheel move the map. */
  readonly cooperativeGestures?: boolean;
  /** Plain text in the corner of the map. */
  readonly attribution?: string;
  /** Parts of the container that other elements cover, CSS pixels. */
  readonly padding?: Partial<PaddingOptions>;
  /** MapLibre's own messages in the reader's language, such as those of cooperative gestures. */
  readonly locale?: Record<string, string>;
  /** Told when there is no WebGL 2, and of errors while drawing. */
  readonly onError?: (error: Error) => void;
}

/** Steps up to this long are shown as events; longer ones at once. */
const SMALL_STEP_MS = 12 * HOUR_MS;
/** On narrower maps the attribution starts folded. */
const FOLDED_BELOW_PX = 480;
/** Two seeks closer than this are one drag of the thumb: drawn at once. */
const SCRUB_MS = 180;

/**
 * The map: shows the store's instant, place, language and camera, and tells the store what the
 * reader does to them. All else (buttons, cards, legends) belongs to the page.
 */
export class MapView {
  /** Fulfilled when the first instant is on the map; never rejected (see `onError`). */
  readonly ready: Promise<void>;
  readonly #options: MapViewOptions;
  readonly #story: Story;
  readonly #data: StyleData;
  readonly #painter: ControlPainter;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #resize: ResizeObserver;
  readonly #unsubscribe: () => void;
  #map: MapLibreMap | null = null;
  /** The style that is wanted, and the one that the map has. */
  #style: StyleSpecification;
  #applied: StyleSpecification;
  #palette: Palette;
  #fitZoom = 0;
  #lastSeekMs = 0;
  /** Index of the place that wears the ring, or -1. */
  #selected = -1;
  /** True from `style.load` until the context is lost. */
  #paintable = false;

  constructor(options: MapViewOptions) {
    const { story, geography } = options.parsed;
    this.#options = options;
    this.#story = story;
    this.#palette = paletteOf(options.dark ? 'dark' : 'light');
    this.#data = {
      sources: mapSources(story, geography),
      hatches: hatchUses(story),
      besieged: besiegedPlaces(story),
    };
    this.#style = this.#styleNow();
    this.#applied = this.#style;
    this.#painter = new ControlPainter(
      story,
      geography.sharedLines,
      options.timeline,
      this.#palette,
      (source, id, state) => {
        if (this.#paintable) this.#map?.setFeatureState({ source, id }, state);
      },
      { now: () => performance.now(), nextFrame: (callback) => requestAnimationFrame(callback) },
    );
    this.#resize = new ResizeObserver(() => this.#resized());
    this.ready = this.#open();
    this.#unsubscribe = options.store.subscribe((state, former) => this.#follow(state, former));
  }

  /** Switches between the light and the dark palette. */
  setDark(dark: boolean): void {
    const palette = paletteOf(dark ? 'dark' : 'light');
    if (palette === this.#palette) return;
    this.#palette = palette;
    mapChrome(this.#options.container, palette);
    this.#restyle();
    this.#painter.repaint(this.#painter.drawn, palette);
  }

  /** Says which parts of the container other elements cover, CSS pixels. */
  setPadding(padding: Partial<PaddingOptions>): void {
    this.#map?.setPadding({ top: 0, right: 0, bottom: 0, left: 0, ...padding });
    this.#resized();
  }

  /** Shows all ground, and makes the store's camera null. */
  resetView(): void {
    this.#options.store.set({ camera: null });
    this.#fit(true);
  }

  /** Brings a place near enough to read its surroundings. No effect on an unknown id. */
  flyTo(placeId: string): void {
    const place = this.#story.places.find(({ id }) => id === placeId);
    const map = this.#map;
    if (!place || !map) return;
    const zoom = Math.max(map.getZoom(), place.rank <= 2 ? 8.5 : 9.5);
    map.flyTo({ center: [place.lng, place.lat], zoom, ...this.#motion(1200) }, { byReader: true });
  }

  /** One step closer. */
  zoomIn(): void {
    this.#map?.zoomIn(this.#motion(250), { byReader: true });
  }

  /** One step back. */
  zoomOut(): void {
    this.#map?.zoomOut(this.#motion(250), { byReader: true });
  }

  /** Ends all fades, so that the picture is the instant and nothing else (pictures, films). */
  settle(): void {
    this.#painter.settle();
  }

  /** MapLibre's map, for pictures and films; null when there is no WebGL 2. */
  get map(): MapLibreMap | null {
    return this.#map;
  }

  /** Frees everything. The view is unusable afterwards. */
  destroy(): void {
    this.#unsubscribe();
    this.#resize.disconnect();
    this.#paintable = false;
    this.#map?.remove();
    this.#map = null;
  }

  async #open(): Promise<void> {
    const { container, store, onError } = this.#options;
    mapChrome(container, this.#palette);
    useBundledWorker();
    let map: MapLibreMap;
    try {
      map = new MapLibreMap({
        container,
        style: this.#style,
        validateStyle: false,
        attributionControl: false,
        bounds: cornersOf(this.#story.bounds),
        fitBoundsOptions: { padding: this.#breathing() },
        maxZoom: MAX_ZOOM,
        dragRotate: false,
        touchPitch: false,
        pitchWithRotate: false,
        rollEnabled: false,
        maxPitch: 0,
        renderWorldCopies: false,
        fadeDuration: this.#reducedMotion.matches ? 0 : 150,
        cooperativeGestures: this.#options.cooperativeGestures ?? false,
        transformConstrain: keepInSight(this.#story.bounds, () => this.#fitZoom),
        ...(this.#options.locale && { locale: this.#options.locale }),
      });
    } catch (error) {
      onError?.(
        error instanceof GPUInitializationError
          ? new Error('The map cannot be drawn: this browser has no WebGL 2', { cause: error })
          : asError(error),
      );
      return;
    }
    this.#map = map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
    map.addControl(
      new AttributionControl({
        compact: true,
        customAttribution: escaped(this.#options.attribution ?? ''),
      }),
      'bottom-right',
    );
    if (container.clientWidth < FOLDED_BELOW_PX) folded(container);
    map.setPadding({ top: 0, right: 0, bottom: 0, left: 0, ...this.#options.padding });
    this.#listen(map, onError);
    this.#resize.observe(container);
    this.#fit(false);
    if (store.state.camera) this.#jumpTo(store.state, false);
    await new Promise<void>((resolve) => map.once('idle', () => resolve()));
  }

  #listen(map: MapLibreMap, onError?: (error: Error) => void): void {
    const { store } = this.#options;
    map.on('error', ({ error }) => onError?.(asError(error)));
    map.on('webglcontextlost', () => {
      this.#paintable = false;
    });
    map.on('style.load', () => {
      this.#paintable = true;
      this.#applyStyle();
      this.#painter.repaint(store.state.at, this.#palette);
      this.#showSelection(store.state);
    });
    map.on('click', ({ point }) => {
      const index = this.#paintable ? placeAt(map, point) : null;
      store.set({ place: index === null ? null : (this.#story.places[index]?.id ?? null) });
    });
    map.on('mousemove', ({ point }) => {
      const over = this.#paintable && !map.isMoving() && placeAt(map, point) !== null;
      map.getCanvas().style.cursor = over ? 'pointer' : '';
    });
    map.on('moveend', (event) => {
      const byReader = 'byReader' in event || ('originalEvent' in event && event.originalEvent);
      if (!byReader) return;
      const { lng, lat } = map.getCenter();
      const camera = { lng, lat, zoom: map.getZoom() };
      if (!sameCamera(camera, store.state.camera)) store.set({ camera });
    });
  }

  #follow(state: ViewState, former: ViewState): void {
    if (state.at !== former.at) this.#seek(state);
    if (state.lang !== former.lang) this.#restyle();
    if (state.place !== former.place || state.lang !== former.lang) this.#showSelection(state);
    if (state.place !== former.place) this.#reveal(state);
    if (state.camera !== former.camera && !sameCamera(state.camera, this.#cameraNow())) {
      if (state.camera) this.#jumpTo(state, true);
      else this.#fit(true);
    }
  }

  #seek(state: ViewState): void {
    const now = performance.now();
    const dragging = now - this.#lastSeekMs < SCRUB_MS;
    this.#lastSeekMs = now;
    const small = Math.abs(state.at - this.#painter.drawn) <= SMALL_STEP_MS;
    const animated = small && (state.playing || !dragging) && !this.#reducedMotion.matches;
    this.#painter.goTo(state.at, animated && !document.hidden);
  }

  #styleNow(): StyleSpecification {
    const { lang } = this.#options.store.state;
    return mapStyle(this.#palette, lang, mapFonts(), this.#data);
  }

  #restyle(): void {
    this.#style = this.#styleNow();
    if (this.#paintable) this.#applyStyle();
  }

  /** Brings the map to the style that is wanted; a change while the context was lost waits for this. */
  #applyStyle(): void {
    if (!this.#map) return;
    this.#addImages();
    restyle(this.#map, this.#applied, this.#style);
    this.#applied = this.#style;
  }

  #addImages(): void {
    for (const { id, tile, sdf } of mapImages(this.#palette, this.#data.hatches)) {
      if (this.#map?.hasImage(id)) continue;
      this.#map?.addImage(id, tile, { pixelRatio: IMAGE_PIXEL_RATIO, sdf });
    }
  }

  #showSelection({ place: id }: ViewState): void {
    if (!this.#paintable) return;
    const index = this.#story.places.findIndex((one) => one.id === id);
    const place = this.#story.places[index];
    const towns = 'towns' satisfies SourceName;
    if (this.#selected >= 0) {
      this.#map?.setFeatureState({ source: towns, id: this.#selected }, { selected: false });
    }
    if (index >= 0) this.#map?.setFeatureState({ source: towns, id: index }, { selected: true });
    this.#selected = index;
    const source = this.#map?.getSource<GeoJSONSource>('selection' satisfies SourceName);
    source?.setData(
      place
        ? {
            type: 'Feature',
            properties: nameProperties(place.name),
            geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
          }
        : EMPTY,
    );
  }

  /** Eases to the selected place, if it is out of sight or under other elements. */
  #reveal({ place: id }: ViewState): void {
    const place = this.#story.places.find((one) => one.id === id);
    const map = this.#map;
    if (!place || !map) return;
    const { x, y } = map.project([place.lng, place.lat]);
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const edge = 24;
    const free =
      x > left + edge && x < width - right - edge && y > top + edge && y < height - bottom - edge;
    if (!free) map.easeTo({ center: [place.lng, place.lat], ...this.#motion(500) });
  }

  #resized(): void {
    const map = this.#map;
    if (!map) return;
    map.resize();
    const camera = map.cameraForBounds(cornersOf(this.#story.bounds), {
      padding: this.#breathing(),
    });
    this.#fitZoom = camera?.zoom ?? 0;
    if (this.#options.store.state.camera === null && !map.isMoving()) this.#fit(false);
  }

  #fit(animate: boolean): void {
    const map = this.#map;
    if (!map) return;
    const bounds = cornersOf(this.#story.bounds);
    const padding = this.#breathing();
    this.#fitZoom = map.cameraForBounds(bounds, { padding })?.zoom ?? 0;
    map.fitBounds(bounds, { padding, ...(animate ? this.#motion(700) : { duration: 0 }) });
  }

  #jumpTo({ camera }: ViewState, animate: boolean): void {
    if (!camera) return;
    const { lng, lat, zoom } = camera;
    this.#map?.easeTo({
      center: [lng, lat],
      zoom,
      ...(animate ? this.#motion(700) : { duration: 0 }),
    });
  }

  #cameraNow(): ViewState['camera'] {
    const map = this.#map;
    if (!map) return null;
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom() };
  }

  /** White space around the ground when all of it is shown: on a phone most of it for the coast's names. */
  #breathing(): PaddingOptions {
    const narrow = this.#options.container.clientWidth < FOLDED_BELOW_PX;
    return { top: 20, bottom: 20, left: narrow ? 27 : 26, right: narrow ? 5 : 24 };
  }

  #motion(durationMs: number): { duration: number } {
    return { duration: this.#reducedMotion.matches ? 0 : durationMs };
  }
}

function asError(value: unknown): Error {
  return value instanceof Error ? value : new Error(String(value));
}

/** MapLibre opens the attribution at first; on a phone it would cover the scale. */
function folded(container: HTMLElement): void {
  const attribution = container.querySelector('.maplibregl-ctrl-attrib');
  attribution?.classList.remove('maplibregl-compact-show');
  attribution?.removeAttribute('open');
}

/** Hands the palette to `map-chrome.css`. */
function mapChrome(container: HTMLElement, palette: Palette): void {
  container.dataset.theme = palette.theme;
  container.style.setProperty('--map-ink', palette.labelSoft);
  container.style.setProperty('--map-ground', palette.neighbour);
}

/** MapLibre writes attributions as HTML; ours is text. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
