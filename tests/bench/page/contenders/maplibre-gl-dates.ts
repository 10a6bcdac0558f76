import {
  constrainFilterByDateRange,
  dateRangeFromDate,
  decimalYearFromDate,
} from '@openhistoricalmap/maplibre-gl-dates';
import type { Instant } from '../../../../src/model/instant.ts';
import type { OpenContender } from '../contender.ts';
import { datedPolygons } from '../loaded-scene.ts';
import { GROUND, onMapLibre, openGroundMap } from './cells-map.ts';

/**
 * OpenHistoricalMap's plugin: one polygon for every span, and the filter that the plugin writes. Its
 * `filterByDate` leaves out layers of GeoJSON sources, so the filter that it would set is asked of it.
 */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const filterOf = (instant: Instant) =>
    constrainFilterByDateRange(undefined, dateRangeFromDate(new Date(instant)));
  const polygons = datedPolygons(scene.colouredCells, (instant) =>
    decimalYearFromDate(new Date(instant)),
  );
  const map = openGroundMap(container, scene, polygons, {
    id: GROUND,
    type: 'fill',
    source: GROUND,
    filter: filterOf(at),
    paint: { 'fill-antialias': false, 'fill-color': ['get', 'fill'] },
  });
  const show = (instant: Instant) => void map.setFilter(GROUND, filterOf(instant));
  return { ...onMapLibre(map, onFrame), show, play: show };
};
