import type { GeoJSONSource } from 'maplibre-gl';
import type { Instant } from '../../../../src/model/instant.ts';
import type { OpenContender } from '../contender.ts';
import { fillAt } from '../loaded-scene.ts';
import { GROUND, onMapLibre, openGroundMap } from './cells-map.ts';

/** MapLibre whose source gets new data for every instant: one polygon a cell, with its colour. */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const dataAt = (instant: Instant): GeoJSON.FeatureCollection => ({
    type: 'FeatureCollection',
    features: scene.colouredCells.map((cell) => ({
      type: 'Feature',
      properties: { fill: fillAt(cell, instant) },
      geometry: cell.geometry,
    })),
  });
  const map = openGroundMap(container, scene, dataAt(at), {
    id: GROUND,
    type: 'fill',
    source: GROUND,
    paint: { 'fill-antialias': false, 'fill-color': ['get', 'fill'] },
  });
  const show = (instant: Instant) =>
    void map.getSource<GeoJSONSource>(GROUND)?.setData(dataAt(instant));
  return { ...onMapLibre(map, onFrame), show, play: show };
};
