import type { Map as MapLibreMap } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { wearStyles } from '../controls/wear-styles.ts';
import { BundleError } from '../data/bundle-error.ts';
import { fetchFile } from '../data/fetch-json.ts';
import type { ParsedBundle } from '../data/parse-bundle.ts';
import { fetchedCode } from '../data/retry.ts';
import { ATTRIBUTION } from '../i18n/attribution.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { CompareMap } from '../map/compare-map.ts';
import type { MapView, MapViewOptions } from '../map/map-view.ts';
import type { Palette } from '../palette/palette.ts';
import type { Store } from '../state/store.ts';
import type { Bounds } from '../state/view-state.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { coveredSides, type PageParts, say } from './page-parts.ts';

/** What the page asks of its map, or of its two maps. */
export interface MapHandle {
  flyTo(place: string): void;
  showGovernorate(governorate: string): void;
  /** @param bounds west, south, east, north */
  showBounds(bounds: Bounds): void;
  zoomIn(): void;
  zoomOut(): void;
  resetView(): void;
  /** Whether two instants are compared, and the map of the other one is drawn. */
  isCompared(): boolean;
  /** Where the two maps meet, 0 left to 1 right. */
  setDivider(fraction: number): void;
  setPalette(palette: Palette): void;
  setLabels(map: string, attribution: string): void;
  /** The ground is shown beside what floats on it. */
  keepClear(): void;
  /** A picture of what is shown, as a `data:` address; null when it cannot be drawn. */
  picture(): string | null;
  /** Frees the maps and their WebGL contexts. */
  destroy(): void;
}

/**
 * Opens the map. It comes last: its code is the largest, and all else works without it.
 *
 * @param cooperativeGestures one finger and the wheel scroll the page around.
 * @param signal aborted when the map is wanted no more: it is freed at once, however far it has come.
 * @param onLost told when the browser takes the map's context away, and when it is drawn again.
 * @param again opens it anew, when the reader asks for that.
 * @param onCompared told when the map of the other instant is drawn.
 * @returns null when there is no WebGL 2, and when aborted.
 * @throws BundleError when its code cannot be fetched.
 */
export async function openMap(
  parts: PageParts,
  parsed: ParsedBundle,
  timeline: Timeline,
  store: Store,
  palette: Palette,
  cooperativeGestures: boolean,
  signal: AbortSignal,
  onLost: (lost: boolean) => void,
  again: () => void,
  onCompared: () => void,
): Promise<MapHandle | null> {
  const { page, live } = messagesOf(store.state.lang);
  const { tiles } = parsed.geography;
  const [[{ MapView }, { CompareMap }, { mapPicture }, { mapStyles }, served]] = await Promise.all([
    fetchedCode(() =>
      Promise.all([
        import('../map/map-view.ts'),
        import('../map/compare-map.ts'),
        import('../map/print-picture.ts'),
        import('./styles/map-styles.ts'),
        // What reads archives is downloaded for a bundle that has one.
        tiles && import('../map/tile-protocol.ts'),
      ]),
    ),
    // MapLibre starts it by itself, and says nothing when it does not come.
    fetchFile(workerUrl),
  ]);
  if (signal.aborted) return null;
  try {
    if (tiles)
      served?.serveTiles(tiles, (error) => tellTrouble(parts, store, error, again), signal);
    wearStyles(parts.map.getRootNode() as ShadowRoot, mapStyles);
    const options: MapViewOptions = {
      container: parts.map,
      parsed,
      timeline,
      store,
      palette,
      attribution: ATTRIBUTION,
      padding: coveredSides(parts),
      cooperativeGestures,
      locale: {
        'Map.Title': page.mapLabel,
        'AttributionControl.ToggleAttribution': live.attribution,
        'CooperativeGesturesHandler.WindowsHelpText': live.gestures.ctrl,
        'CooperativeGesturesHandler.MacHelpText': live.gestures.command,
        'CooperativeGesturesHandler.MobileHelpText': live.gestures.fingers,
      },
      onError: (error) => console.error(error),
      onLost,
    };
    const view = new MapView(options);
    signal.addEventListener('abort', () => view.destroy());
    await view.ready;
    if (signal.aborted) return null;
    if (view.map) {
      return handleOf(
        view,
        parts,
        options,
        (colours) =>
          new CompareMap(view, { ...options, container: parts.otherMap, palette: colours }),
        mapPicture,
        onCompared,
      );
    }
    view.destroy();
  } catch (error) {
    console.error(error);
  }
  return null;
}

/** Says beside the map, and to the page around, that some ground cannot be drawn. */
function tellTrouble(parts: PageParts, store: Store, error: Error, act: () => void): void {
  const { page } = messagesOf(store.state.lang);
  const { message } = error;
  const passing = error instanceof BundleError && error.passing;
  const words = passing ? page.unreached : page.failed(message);
  if (parts.message.textContent?.startsWith(words) && !parts.message.hidden) return;
  say(parts, words, true, passing ? { words: page.again, act } : undefined);
  const { host } = parts.map.getRootNode() as ShadowRoot;
  host.dispatchEvent(new CustomEvent('error', { detail: { message } }));
}

/** Both maps behind one handle: the second one is there only while two instants are compared. */
function handleOf(
  view: MapView,
  parts: PageParts,
  options: MapViewOptions,
  openOther: (palette: Palette) => CompareMap,
  mapPicture: (map: MapLibreMap) => string | null,
  onCompared: () => void,
): MapHandle {
  let other: CompareMap | null = null;
  let compared = false;
  let fraction = 0.5;
  let colours = options.palette;
  const { store } = options;
  const follow = () => {
    const wanted = store.state.compare !== null;
    if (wanted === (other !== null)) return;
    parts.otherMap.hidden = !wanted;
    if (wanted) {
      const opened = openOther(colours);
      other = opened;
      void opened.ready.then(() => {
        compared = other === opened;
        if (compared) onCompared();
      });
      other.setDivider(fraction);
      other.setLabel(messagesOf(store.state.lang).compare.otherMap);
    } else {
      other?.destroy();
      other = null;
      compared = false;
    }
  };
  const unsubscribe = store.subscribe(follow);
  follow();
  return {
    flyTo: (place) => view.flyTo(place),
    showBounds: (bounds) => view.showBounds(bounds),
    showGovernorate: (governorate) => view.showGovernorate(governorate),
    zoomIn: () => view.zoomIn(),
    zoomOut: () => view.zoomOut(),
    resetView: () => view.resetView(),
    isCompared: () => compared,
    setDivider: (at) => {
      fraction = at;
      other?.setDivider(at);
    },
    setPalette: (palette) => {
      colours = palette;
      view.setPalette(palette);
      other?.setPalette(palette);
    },
    setLabels: (map, attribution) => {
      view.setLabels(map, attribution);
      other?.setLabel(messagesOf(store.state.lang).compare.otherMap);
    },
    keepClear: () => view.setPadding(coveredSides(parts)),
    picture: () => view.map && mapPicture(view.map),
    destroy: () => {
      unsubscribe();
      other?.destroy();
      parts.otherMap.hidden = true;
      view.destroy();
    },
  };
}
