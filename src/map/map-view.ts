import type {
  GeoJSONSource,
  Map as MapLibreMap,
  PaddingOptions,
  StyleSpecification,
} from 'maplibre-gl';
import { nameProperties } from '../data/map-text.ts';
import type { ParsedBundle } from '../data/parse-bundle.ts';
import type { Chapter } from '../model/chapter.ts';
import { HOUR_MS, type Instant } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import { hatchUses } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { advanceArrows } from './advance-layers.ts';
import { CalloutOverlay } from './callout-overlay.ts';
import { casualtyOpacity, countedPlaces } from './casualty-layer.ts';
import { featureOf } from './cell-tiles.ts';
import { ControlPainter } from './control-painter.ts';
import { colourChrome, createMap, type MapSetup } from './create-map.ts';
import { incidentOpacity } from './incident-layer.ts';
import { mapFonts } from './map-fonts.ts';
import { placeAt } from './map-hit.ts';
import { IMAGE_PIXEL_RATIO, mapImages, SHIELD_IMAGE } from './map-images.ts';
import { MapNavigator } from './map-navigator.ts';
import { EMPTY, mapSources, type SourceName } from './map-sources.ts';
import { besiegedPlaces, mapStyle, type StyleData } from './map-style.ts';
import { restyle } from './restyle.ts';
import { SignPainter } from './sign-painter.ts';

/** What a map shows, and where. */
export interface MapViewOptions extends MapSetup {
  readonly parsed: ParsedBundle;
  readonly timeline: Timeline;
  readonly store: Store;
  readonly palette: Palette;
  /** Told when there is no WebGL 2, and of errors while drawing. */
  readonly onError?: (error: Error) => void;
  /** Told when the browser takes the map's context away, and when the map is drawn again. */
  readonly onLost?: (lost: boolean) => void;
}

/** Steps up to this long are shown as events; longer ones at once. */
const SMALL_STEP_MS = 12 * HOUR_MS;

/** Two seeks closer than this are one drag of the thumb: drawn at once. */
const SCRUB_MS = 180;

/** What is shown around the outermost places of a governorate. */
const AROUND_DEGREES = 0.12;

const TOWNS = 'towns' satisfies SourceName;
const SELECTION = 'selection' satisfies SourceName;

/**
 * The map: shows the store's instant, place, language and camera, and tells the store what the
 * reader does to them. All else (buttons, cards, legends) belongs to the page. Where the geography
 * has its cells in an archive, that must be served first (`serveTiles`).
 */
export class MapView {
  /** Fulfilled when the first instant is on the map, or it cannot be drawn (see `onError`). */
  readonly ready: Promise<void>;
  readonly #options: MapViewOptions;
  readonly #story: Story;
  readonly #data: StyleData;
  readonly #painter: ControlPainter;
  readonly #signs: readonly { goTo(at: Instant): void; repaint(at: Instant): void }[];
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #resize = new ResizeObserver(() => this.#resized());
  readonly #unsubscribe: () => void;
  #map: MapLibreMap | null = null;
  #navigator: MapNavigator | null = null;
  #callouts: CalloutOverlay | null = null;
  /** The style that is wanted, and the one that the map has. */
  #style: StyleSpecification;
  #applied: StyleSpecification;
  #palette: Palette;
  #lastSeekMs = 0;
  /** Index of the place that wears the ring, or -1. */
  #selected = -1;
  /** True from `style.load` until the context is lost. */
  #paintable = false;

  constructor(options: MapViewOptions) {
    const { story, geography } = options.parsed;
    this.#options = options;
    this.#story = story;
    this.#palette = options.palette;
    this.#data = {
      sources: mapSources(story, geography),
      hatches: hatchUses(story),
      besieged: besiegedPlaces(story),
      actors: story.actors.map(({ id }) => id),
    };
    this.#style = this.#styleNow();
    this.#applied = this.#style;
    const tiled = geography.tiles !== null;
    this.#painter = new ControlPainter(
      story,
      geography.sharedLines,
      options.timeline,
      this.#palette,
      (source, id, state) => {
        if (this.#paintable) this.#map?.setFeatureState(featureOf(source, id, tiled), state);
      },
      { now: () => performance.now(), nextFrame: (callback) => requestAnimationFrame(callback) },
    );
    const paintSign = (source: 'incidents' | 'casualties') => (id: number, opacity: number) => {
      if (this.#paintable) this.#map?.setFeatureState({ source, id }, { opacity });
    };
    this.#signs = [
      new SignPainter(story.incidents, incidentOpacity, paintSign('incidents')),
      new SignPainter(countedPlaces(story), casualtyOpacity, paintSign('casualties')),
    ];
    this.#painter.showReportedOnly(options.store.state.reportedOnly);
    this.ready = this.#open();
    this.#unsubscribe = options.store.subscribe((state, former) => this.#follow(state, former));
  }

  /** Takes other colours: of another theme, or of groups in place of sides. */
  setPalette(palette: Palette): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    colourChrome(this.#options.container, palette);
    this.#restyle();
    this.#painter.repaint(this.#painter.drawn, palette);
    this.#showCallouts();
  }

  /** What screen readers hear of the map and of the attribution's button, in the reader's language. */
  setLabels(map: string, attribution: string): void {
    this.#map?.getCanvas().setAttribute('aria-label', map);
    const button = this.#options.container.querySelector('.maplibregl-ctrl-attrib-button');
    button?.setAttribute('aria-label', attribution);
    button?.setAttribute('title', attribution);
  }

  /** Says which parts of the container other elements cover, CSS pixels. */
  setPadding(padding: Partial<PaddingOptions>): void {
    this.#navigator?.setPadding(padding);
  }

  /** Shows all ground, and makes the store's camera null. */
  resetView(): void {
    const { store } = this.#options;
    if (store.state.camera === null) this.#navigator?.goTo(null);
    else store.set({ camera: null });
  }

  /** Brings a place near enough to read its surroundings. No effect on an unknown id. */
  flyTo(placeId: string): void {
    const place = this.#story.places.find(({ id }) => id === placeId);
    if (place) this.#navigator?.flyTo(place);
  }

  /** Brings an area into sight. @param bounds west, south, east, north */
  showBounds(bounds: Story['bounds']): void {
    this.#navigator?.showBounds(bounds);
  }

  /** Brings a governorate into sight. No effect on one without places. */
  showGovernorate(id: string): void {
    const within = this.#story.places.filter(({ governorate }) => governorate === id);
    if (within.length === 0) return;
    const lngs = within.map(({ lng }) => lng);
    const lats = within.map(({ lat }) => lat);
    this.#navigator?.showBounds([
      Math.min(...lngs) - AROUND_DEGREES,
      Math.min(...lats) - AROUND_DEGREES,
      Math.max(...lngs) + AROUND_DEGREES,
      Math.max(...lats) + AROUND_DEGREES,
    ]);
  }

  /** One step closer. */
  zoomIn(): void {
    this.#navigator?.zoomBy(1);
  }

  /** One step back. */
  zoomOut(): void {
    this.#navigator?.zoomBy(-1);
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
    this.#navigator = null;
    this.#callouts?.remove();
    this.#callouts = null;
    this.#map?.remove();
    this.#map = null;
  }

  async #open(): Promise<void> {
    const { container, store, onError } = this.#options;
    colourChrome(container, this.#palette);
    const animated = () => !this.#reducedMotion.matches;
    let map: MapLibreMap;
    try {
      const fitZoom = () => this.#navigator?.fitZoom ?? 0;
      map = createMap(this.#options, this.#story, this.#style, fitZoom, animated());
    } catch (error) {
      onError?.(asError(error));
      return;
    }
    this.#map = map;
    this.#navigator = new MapNavigator(map, this.#story, store, animated);
    this.#callouts = new CalloutOverlay(map, this.#story);
    this.#showChapter(0);
    this.#listen(map);
    this.#resize.observe(container);
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.once('remove', () => resolve());
    });
  }

  #listen(map: MapLibreMap): void {
    const { store, onError, onLost } = this.#options;
    map.on('error', ({ error }) => onError?.(asError(error)));
    map.on('webglcontextlost', () => {
      this.#paintable = false;
      onLost?.(true);
    });
    map.on('webglcontextrestored', () => map.once('idle', () => onLost?.(false)));
    // Comes again when a lost context is restored: feature state is gone then.
    map.on('style.load', () => {
      this.#paintable = true;
      this.#applyStyle();
      this.#painter.repaint(store.state.at, this.#palette);
      for (const signs of this.#signs) signs.repaint(store.state.at);
      this.#showSelection(store.state);
      this.#showAdvances();
    });
    map.on('click', ({ point }) => {
      const index = this.#paintable ? placeAt(map, point) : null;
      store.set({ place: index === null ? null : (this.#story.places[index]?.id ?? null) });
    });
    map.on('mousemove', ({ point }) => {
      const over = this.#paintable && !map.isMoving() && placeAt(map, point) !== null;
      map.getCanvas().style.cursor = over ? 'pointer' : '';
    });
  }

  #follow(state: ViewState, former: ViewState): void {
    if (state.at !== former.at) this.#seek(state);
    if (state.reportedOnly !== former.reportedOnly) {
      this.#painter.showReportedOnly(state.reportedOnly);
    }
    if (state.lang !== former.lang || state.layers !== former.layers) this.#restyle();
    if (state.chapter !== former.chapter || state.home !== former.home) this.#showChapter();
    else if (state.lang !== former.lang) this.#showCallouts();
    if (state.place !== former.place || state.lang !== former.lang) this.#showSelection(state);
    // It looks where the first map looks.
    if (this.#options.companion) return;
    if (state.camera !== former.camera) this.#navigator?.goTo(state.camera);
    else if (state.place !== former.place) {
      const place = this.#story.places.find(({ id }) => id === state.place);
      if (place) this.#navigator?.reveal(place);
    }
  }

  #resized(): void {
    if (this.#options.companion) this.#map?.resize();
    else this.#navigator?.resized();
  }

  #seek(state: ViewState): void {
    const now = performance.now();
    const dragging = now - this.#lastSeekMs < SCRUB_MS;
    this.#lastSeekMs = now;
    const small = Math.abs(state.at - this.#painter.drawn) <= SMALL_STEP_MS;
    const seen = !this.#reducedMotion.matches && !document.hidden;
    this.#painter.goTo(state.at, small && seen && (state.playing || !dragging));
    if (this.#paintable) for (const signs of this.#signs) signs.goTo(state.at);
  }

  #styleNow(): StyleSpecification {
    const { lang, layers } = this.#options.store.state;
    return mapStyle(this.#palette, lang, mapFonts(), this.#data, layers);
  }

  get #chapter(): Chapter | null {
    const { chapter } = this.#options.store.state;
    return this.#story.chapters.find(({ id }) => id === chapter) ?? null;
  }

  /** Shows what a chapter tells of: its ground, its callouts, its arrows. */
  #showChapter(durationMs?: number): void {
    const { home } = this.#options.store.state;
    if (!this.#options.companion) {
      this.#navigator?.showHome(this.#chapter?.bounds ?? home, durationMs);
    }
    this.#showCallouts();
    this.#showAdvances();
  }

  #showCallouts(): void {
    this.#callouts?.show(this.#chapter, this.#options.store.state.lang, this.#palette);
  }

  #showAdvances(): void {
    if (!this.#paintable) return;
    const chapter = this.#chapter;
    const arrows = chapter ? advanceArrows(chapter, this.#story) : EMPTY;
    this.#map?.getSource<GeoJSONSource>('advances')?.setData(arrows);
  }

  #restyle(): void {
    this.#style = this.#styleNow();
    if (this.#paintable) this.#applyStyle();
  }

  /** Brings the map to the style that is wanted; a change while the context was lost waits for this. */
  #applyStyle(): void {
    const map = this.#map;
    if (!map) return;
    for (const { id, tile, sdf } of mapImages(this.#palette, this.#data.hatches)) {
      if (!map.hasImage(id)) map.addImage(id, tile, { pixelRatio: IMAGE_PIXEL_RATIO, sdf });
      else if (id === SHIELD_IMAGE) map.updateImage(id, tile);
    }
    restyle(map, this.#applied, this.#style);
    this.#applied = this.#style;
  }

  /** Puts the ring and a name on the selected place, and hides the name that it has otherwise. */
  #showSelection({ place: id }: ViewState): void {
    const map = this.#map;
    if (!map || !this.#paintable) return;
    const index = this.#story.places.findIndex((place) => place.id === id);
    const place = this.#story.places[index];
    if (this.#selected >= 0) {
      map.setFeatureState({ source: TOWNS, id: this.#selected }, { selected: false });
    }
    if (place) map.setFeatureState({ source: TOWNS, id: index }, { selected: true });
    this.#selected = index;
    map.getSource<GeoJSONSource>(SELECTION)?.setData(place ? pointOf(place) : EMPTY);
  }
}

function pointOf({ name, lng, lat }: Story['places'][number]): GeoJSON.Feature {
  return {
    type: 'Feature',
    properties: nameProperties(name),
    geometry: { type: 'Point', coordinates: [lng, lat] },
  };
}

function asError(value: unknown): Error {
  return value instanceof Error ? value : new Error(String(value));
}
