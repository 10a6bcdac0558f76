import { geoConicConformal } from 'd3-geo';

/** Kilometres on a plane: x to the east, y to the south. */
export type PlanePoint = [x: number, y: number];
export type GlobePoint = [lng: number, lat: number];

const EARTH_RADIUS_KM = 6371.0088;

/**
 * A Lambert conformal conic projection with standard parallels at one and five sixths of Syria's
 * height: distances on the plane differ from those on the ground by less than 0.2 %.
 */
const projection = geoConicConformal()
  .parallels([33.2, 36.4])
  .rotate([-38.8, 0])
  .center([0, 34.8])
  .scale(EARTH_RADIUS_KM)
  .translate([0, 0])
  .precision(0);

/** @throws RangeError for a point that the projection cannot show (the south pole). */
export function toPlane(point: readonly [number, number]): PlanePoint {
  const projected = projection([point[0], point[1]]);
  if (!projected) throw new RangeError(`cannot project ${point}`);
  return projected;
}

/** The inverse of `toPlane`. */
export function toGlobe(point: PlanePoint): GlobePoint {
  const globe = projection.invert?.(point);
  if (!globe) throw new RangeError(`cannot unproject ${point}`);
  return globe;
}
