import {
  AttributionControl,
  GPUInitializationError,
  Map as MapLibreMap,
  type PaddingOptions,
  ScaleControl,
  type StyleSpecification,
} from 'maplibre-gl';
import type { Story } from '../model/story.ts';
import type { Palette } from '../palette/palette.ts';
import { MAX_ZOOM } from '../state/ground-in-sight.ts';
import { cornersOf, keepInSight } from './map-camera.ts';
import { useBundledWorker } from './map-worker.ts';

/** How MapLibre's map is set up. */
export interface MapSetup {
  /** An element with a size. `maplibre-gl.css` and `map-chrome.css` must reach it. */
  readonly container: HTMLElement;
  /** One finger and the wheel scroll the page, two fingers and Ctrl+wheel move the map. */
  readonly cooperativeGestures?: boolean;
  /** It follows another map, which has the scale and the attribution. */
  readonly companion?: boolean;
  /** Plain text in the corner of the map. */
  readonly attribution?: string;
  /** Parts of the container that other elements cover, CSS pixels. */
  readonly padding?: Partial<PaddingOptions>;
  /** MapLibre's own messages in the reader's language, such as those of cooperative gestures. */
  readonly locale?: Record<string, string>;
}

/** Below this width the attribution starts folded: it would cover the scale, or a card cover it. */
const FOLD_PX = 720;

/**
 * Opens MapLibre with a scale and an attribution, without rotation, pitch and copies of the world.
 *
 * @param fitZoom the zoom that shows all ground, asked again at every move.
 * @throws Error `The map cannot be drawn: this browser has no WebGL 2`; the container is left empty.
 */
export function createMap(
  setup: MapSetup,
  story: Story,
  style: StyleSpecification,
  fitZoom: () => number,
  animated: boolean,
): MapLibreMap {
  useBundledWorker();
  const { container } = setup;
  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container,
      style,
      validateStyle: false,
      attributionControl: false,
      bounds: cornersOf(story.bounds),
      maxZoom: MAX_ZOOM,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      rollEnabled: false,
      maxPitch: 0,
      renderWorldCopies: false,
      fadeDuration: animated ? 150 : 0,
      cooperativeGestures: setup.cooperativeGestures ?? false,
      transformConstrain: keepInSight(story.bounds, fitZoom),
      ...(setup.locale && { locale: setup.locale }),
    });
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    throw new Error('The map cannot be drawn: this browser has no WebGL 2', { cause: error });
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  if (!setup.companion) {
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
    const customAttribution = escaped(setup.attribution ?? '');
    map.addControl(new AttributionControl({ compact: true, customAttribution }), 'bottom-right');
    if (container.clientWidth < FOLD_PX) foldAttribution(container);
  }
  map.setPadding({ top: 0, right: 0, bottom: 0, left: 0, ...setup.padding });
  return map;
}

/** Hands the palette to `map-chrome.css`. */
export function colourChrome(container: HTMLElement, palette: Palette): void {
  container.dataset.theme = palette.theme;
  container.style.setProperty('--map-ink', palette.labelSoft);
  container.style.setProperty('--map-ground', palette.neighbour);
}

/** MapLibre opens the attribution at first. */
function foldAttribution(container: HTMLElement): void {
  const attribution = container.querySelector('.maplibregl-ctrl-attrib');
  attribution?.classList.remove('maplibregl-compact-show');
  attribution?.removeAttribute('open');
}

/** MapLibre writes attributions as HTML; ours is text. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
