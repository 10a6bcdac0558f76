import { booleanPointInPolygon, flattenEach, nearestPointOnLine, polygonToLine } from '@turf/turf';
import type { GlobePoint } from './plane.ts';
import type { Outlines } from './read-outlines.ts';

/** How far inland the landing of a place outside the outline lies, in degrees. */
const INLAND = 0.005;

/**
 * A point on the ground for a place: its own position, or, for one that the coarse outline leaves just
 * outside (Kobani, Tell Abyad, Arwad), the nearest ground, a step inland. It only tells which region
 * the place belongs to; the place stays where it is.
 */
export function landOn(position: readonly [number, number], outlines: Outlines): GlobePoint {
  const point: GlobePoint = [position[0], position[1]];
  const shapes = [...outlines.governorates.features, outlines.golan];
  if (shapes.some((shape) => booleanPointInPolygon(point, shape))) return point;
  let nearest = point;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    flattenEach(polygonToLine(shape as GeoJSON.Feature<GeoJSON.Polygon>), ({ geometry }) => {
      const found = nearestPointOnLine(geometry as GeoJSON.LineString, point);
      if (found.properties.dist >= least) return;
      least = found.properties.dist;
      nearest = found.geometry.coordinates as GlobePoint;
    });
  }
  const length = Math.hypot(nearest[0] - point[0], nearest[1] - point[1]);
  return [
    nearest[0] + ((nearest[0] - point[0]) / length) * INLAND,
    nearest[1] + ((nearest[1] - point[1]) / length) * INLAND,
  ];
}
