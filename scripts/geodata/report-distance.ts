import { NearestPoint } from './nearest-point.ts';
import { toPlane } from './plane.ts';

type Position = readonly [lng: number, lat: number];

/**
 * Tells how far the nearest of the positions that reports name lies from another, in whole
 * kilometres; 0 for one of them. The map lets ground fade with it.
 *
 * @throws RangeError when no report names a place
 */
export function reportDistances(reported: readonly Position[]): (position: Position) => number {
  if (reported.length === 0) throw new RangeError('no report names a place');
  const nearest = new NearestPoint(reported.map(toPlane));
  return (position) => Math.round(nearest.distanceTo(toPlane(position)));
}
