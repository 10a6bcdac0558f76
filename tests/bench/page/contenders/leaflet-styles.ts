import L from 'leaflet';
import type { Instant } from '../../../../src/model/instant.ts';
import type { OpenContender } from '../contender.ts';
import { fillAt } from '../loaded-scene.ts';
import { openLeaflet, styleOf } from './leaflet-canvas.ts';

/** Leaflet on a canvas without a plugin: every cell is there from the start, `setStyle` recolours those that changed. */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const { map, renderer, common } = openLeaflet(container, scene, onFrame);
  const drawn = scene.colouredCells.map((cell) => fillAt(cell, at));
  const paths: L.Path[] = [];
  const options = { style: styleOf, interactive: false, renderer } as L.GeoJSONOptions;
  const layer = L.geoJSON(undefined, {
    ...options,
    onEachFeature: (_, path) => paths.push(path as L.Path),
  });
  layer.addData({
    type: 'FeatureCollection',
    features: scene.colouredCells.map(({ geometry }, i) => ({
      type: 'Feature',
      properties: { fill: drawn[i] },
      geometry,
    })),
  } as GeoJSON.FeatureCollection);
  layer.addTo(map);
  const show = (instant: Instant) => {
    for (const [i, cell] of scene.colouredCells.entries()) {
      const fillColor = fillAt(cell, instant);
      if (fillColor === drawn[i]) continue;
      drawn[i] = fillColor;
      paths[i]?.setStyle({ fillColor });
    }
  };
  return { ...common, show, play: show };
};
