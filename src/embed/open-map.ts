import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ParsedBundle } from '../data/parse-bundle.ts';
import { ATTRIBUTION } from '../i18n/attribution.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { CompareMap } from '../map/compare-map.ts';
import type { MapView, MapViewOptions } from '../map/map-view.ts';
import type { Palette } from '../palette/palette.ts';
import type { Store } from '../state/store.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { coveredSides, type PageParts, say } from './page-parts.ts';

/** What the page asks of its map, or of its two maps. */
export interface MapHandle {
  flyTo(place: string): void;
  showGovernorate(governorate: string): void;
  zoomIn(): void;
  zoomOut(): void;
  resetView(): void;
  /** Where the two maps meet, 0 left to 1 right. */
  setDivider(fraction: number): void;
  setPalette(palette: Palette): void;
  setLabels(map: string, attribution: string): void;
  /** The ground is shown beside what floats on it. */
  keepClear(): void;
  /** A picture of what is shown, as a `data:` address; null when it cannot be drawn. */
  picture(): string | null;
}

/**
 * Opens the map. It comes last: its code is the largest, and all else works without it.
 *
 * @returns null, with words in the map's place, when there is no WebGL 2.
 */
export async function openMap(
  parts: PageParts,
  parsed: ParsedBundle,
  timeline: Timeline,
  store: Store,
  palette: Palette,
): Promise<MapHandle | null> {
  const { page } = messagesOf(store.state.lang);
  try {
    const [{ MapView }, { CompareMap }, { mapPicture }] = await Promise.all([
      import('../map/map-view.ts'),
      import('../map/compare-map.ts'),
      import('../map/print-picture.ts'),
      import('maplibre-gl/dist/maplibre-gl.css'),
      import('../map/map-chrome.css'),
    ]);
    const options: MapViewOptions = {
      container: parts.map,
      parsed,
      timeline,
      store,
      palette,
      attribution: ATTRIBUTION,
      padding: coveredSides(parts),
      locale: {
        'Map.Title': page.mapLabel,
        'AttributionControl.ToggleAttribution': page.attribution,
      },
      onError: (error) => console.error(error),
    };
    const view = new MapView(options);
    await view.ready;
    if (view.map) {
      parts.message.hidden = true;
      return handleOf(
        view,
        parts,
        options,
        (colours) =>
          new CompareMap(view, { ...options, container: parts.otherMap, palette: colours }),
        mapPicture,
      );
    }
    view.destroy();
  } catch (error) {
    console.error(error);
  }
  say(parts, `${page.noMap} ${page.noMapDetail}`);
  return null;
}

/** Both maps behind one handle: the second one is there only while two instants are compared. */
function handleOf(
  view: MapView,
  parts: PageParts,
  options: MapViewOptions,
  openOther: (palette: Palette) => CompareMap,
  mapPicture: (map: MapLibreMap) => string | null,
): MapHandle {
  let other: CompareMap | null = null;
  let fraction = 0.5;
  let colours = options.palette;
  const { store } = options;
  const follow = () => {
    const wanted = store.state.compare !== null;
    if (wanted === (other !== null)) return;
    parts.otherMap.hidden = !wanted;
    if (wanted) {
      other = openOther(colours);
      other.setDivider(fraction);
      other.setLabel(messagesOf(store.state.lang).compare.otherMap);
    } else {
      other?.destroy();
      other = null;
    }
  };
  store.subscribe(follow);
  follow();
  return {
    flyTo: (place) => view.flyTo(place),
    showGovernorate: (governorate) => view.showGovernorate(governorate),
    zoomIn: () => view.zoomIn(),
    zoomOut: () => view.zoomOut(),
    resetView: () => view.resetView(),
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
  };
}
