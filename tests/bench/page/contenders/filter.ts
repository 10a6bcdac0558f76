import type { FilterSpecification } from 'maplibre-gl';
import type { Instant } from '../../../../src/model/instant.ts';
import type { OpenContender } from '../contender.ts';
import { datedPolygons } from '../loaded-scene.ts';
import { GROUND, onMapLibre, openGroundMap } from './cells-map.ts';

/** MapLibre with one polygon for every span, and the leanest filter on start and end. */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const map = openGroundMap(container, scene, datedPolygons(scene.colouredCells), {
    id: GROUND,
    type: 'fill',
    source: GROUND,
    filter: filterOf(at),
    paint: { 'fill-antialias': false, 'fill-color': ['get', 'fill'] },
  });
  const show = (instant: Instant) => void map.setFilter(GROUND, filterOf(instant));
  return { ...onMapLibre(map, onFrame), show, play: show };
};

function filterOf(at: Instant): FilterSpecification {
  return ['all', ['<=', ['get', 'start'], at], ['>', ['get', 'end'], at]];
}
