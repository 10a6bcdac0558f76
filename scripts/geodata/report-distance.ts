import { toPlane } from './plane.ts';

type Position = readonly [lng: number, lat: number];

/**
 * How far the nearest of the positions that reports name lies, in whole kilometres; 0 for one of
 * them. The map lets ground fade with it.
 *
 * @throws RangeError when no report names a place
 */
export function reportDistanceKm(position: Position, reported: readonly Position[]): number {
  if (reported.length === 0) throw new RangeError('no report names a place');
  const [x, y] = toPlane(position);
  const distances = reported.map((other) => {
    const [ox, oy] = toPlane(other);
    return Math.hypot(x - ox, y - oy);
  });
  return Math.round(Math.min(...distances));
}
