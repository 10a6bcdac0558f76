import type { GeoJSONSource } from 'maplibre-gl';
import type { Instant } from '../../../../src/model/instant.ts';
import type { OpenContender } from '../contender.ts';
import { fillAt } from '../loaded-scene.ts';
import { GROUND, onMapLibre, openGroundMap } from './cells-map.ts';

/** MapLibre whose source is told the new colour of those cells that changed (`updateData`). */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const drawn = scene.colouredCells.map((cell) => fillAt(cell, at));
  const features = scene.colouredCells.map((cell, id) => ({
    type: 'Feature' as const,
    id,
    properties: { fill: drawn[id] },
    geometry: cell.geometry,
  }));
  const map = openGroundMap(
    container,
    scene,
    { type: 'FeatureCollection', features },
    {
      id: GROUND,
      type: 'fill',
      source: GROUND,
      paint: { 'fill-antialias': false, 'fill-color': ['get', 'fill'] },
    },
  );
  const show = (instant: Instant) => {
    const update = scene.colouredCells.flatMap((cell, id) => {
      const value = fillAt(cell, instant);
      if (value === drawn[id]) return [];
      drawn[id] = value;
      return [{ id, addOrUpdateProperties: [{ key: 'fill', value }] }];
    });
    if (update.length > 0) void map.getSource<GeoJSONSource>(GROUND)?.updateData({ update });
  };
  return { ...onMapLibre(map, onFrame), show, play: show };
};
