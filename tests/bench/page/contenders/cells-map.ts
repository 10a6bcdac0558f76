import { type LayerSpecification, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { groundLayers } from '../../../../src/map/ground-layers.ts';
import { cornersOf } from '../../../../src/map/map-camera.ts';
import { mapFonts } from '../../../../src/map/map-fonts.ts';
import { IMAGE_PIXEL_RATIO, mapImages } from '../../../../src/map/map-images.ts';
import { GROUND_BUFFER, mapSources } from '../../../../src/map/map-sources.ts';
import { besiegedPlaces, mapStyle } from '../../../../src/map/map-style.ts';
import { useBundledWorker } from '../../../../src/map/map-worker.ts';
import { hatchUses } from '../../../../src/palette/hatch-use.ts';
import { DEFAULT_LAYERS } from '../../../../src/state/defaults.ts';
import { MAX_ZOOM } from '../../../../src/state/ground-in-sight.ts';
import type { Contender } from '../contender.ts';
import type { Scene } from '../loaded-scene.ts';
import { readGl } from '../read-gl.ts';

/** Source and layer of the ground in contenders that are MapLibre used in another way. */
export const GROUND = 'ground';

/** Layers that need feature state: a contender without it does not draw them. */
const BY_FEATURE_STATE = /^(cells|hatch-.*|capture-glow|front-casings|fronts|sieges)$/;

/**
 * Opens MapLibre with the ground drawn by `layer`, the way the product opens it. In a scene of the
 * whole map the ground lies among the product's own terrain, dots and labels; its front lines, hatches
 * and sieges are left out, which spares the contender work.
 */
export function openGroundMap(
  container: HTMLElement,
  scene: Scene,
  data: GeoJSON.FeatureCollection,
  layer: LayerSpecification,
): MapLibreMap {
  const source = {
    type: 'geojson',
    data,
    tolerance: 0,
    maxzoom: 12,
    buffer: GROUND_BUFFER,
  } as const;
  if (scene.picture === 'cells') {
    const sea = groundLayers(scene.palette, [], true).filter(({ id }) => id === 'sea');
    const sources = { [GROUND]: source };
    return openMap(container, scene, { version: 8, sources, layers: [...sea, layer] });
  }
  const { story, geography } = scene.parsed;
  const hatches = hatchUses(story);
  const style = mapStyle(
    scene.palette,
    'en',
    mapFonts(),
    {
      sources: mapSources(story, geography),
      hatches,
      besieged: besiegedPlaces(story),
      actors: story.actors.map(({ id }) => id),
    },
    DEFAULT_LAYERS,
  );
  const layers = style.layers.flatMap((drawn) => {
    if (drawn.id === 'cells') return [layer];
    return BY_FEATURE_STATE.test(drawn.id) ? [] : [drawn];
  });
  const { cells: _, hatches: __, glows: ___, arcs: ____, ...sources } = style.sources;
  const map = openMap(container, scene, {
    ...style,
    sources: { ...sources, [GROUND]: source },
    layers,
  });
  map.on('style.load', () => {
    for (const { id, tile, sdf } of mapImages(scene.palette, hatches)) {
      if (!map.hasImage(id)) map.addImage(id, tile, { pixelRatio: IMAGE_PIXEL_RATIO, sdf });
    }
  });
  return map;
}

/** MapLibre with the options of the product's map, without its buttons. */
export function openMap(
  container: HTMLElement,
  scene: Scene,
  style: StyleSpecification,
): MapLibreMap {
  useBundledWorker();
  return new MapLibreMap({
    container,
    style,
    validateStyle: false,
    attributionControl: false,
    bounds: cornersOf(scene.parsed.story.bounds),
    fitBoundsOptions: { padding: 20 },
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    renderWorldCopies: false,
    fadeDuration: 0,
  });
}

/** What all contenders on MapLibre have in common. */
export function onMapLibre(
  map: MapLibreMap,
  onFrame: () => void,
): Omit<Contender, 'show' | 'play'> {
  let idle = false;
  map.on('render', () => {
    idle = false;
    onFrame();
  });
  map.on('idle', () => {
    idle = true;
  });
  const canvas = map.getCanvas();
  return {
    repaint() {
      // Nothing is to be loaded: only the frame itself ends in `idle`.
      idle = false;
      map.triggerRepaint();
    },
    project(lng, lat) {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    read: (pixel) => readGl(canvas, pixel),
    async settled() {
      // What was asked for starts a frame or a worker's task by now.
      await new Promise((resolve) => setTimeout(resolve));
      while (!idle || !map.loaded()) await Promise.race([map.once('idle'), pause(400)]);
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
