import type { PlanePoint } from './plane.ts';

/**
 * The midline between two settlements is an illustration, not a surveyed border; drawn dead straight
 * it would look like one, and the map like a beehive. So the plane is wavered a little before it is
 * divided: every point moves by a smooth, fixed amount that is nothing at a settlement and grows with
 * the distance to the nearest one. Where a point moves to is a continuous, one-to-one map of the
 * plane, so cells still meet edge to edge and each settlement stays on its own ground.
 */

/** Of the distance to the nearest settlement, how much a point may move at the most. */
const STRENGTH = 0.22;
/** Beyond this distance from the nearest settlement the movement grows no more. */
const REACH_KM = 9;
/** Wave lengths in km and phases of the movement along x and y. */
const WAVES: readonly (readonly [
  lengthKm: number,
  angle: number,
  phase: number,
  weight: number,
])[] = [
  [31, 0.4, 0.3, 0.5],
  [19, 1.9, 2.1, 0.3],
  [12.5, 2.8, 4.4, 0.2],
];

/** Where a point moves to. @param distanceKm from the point to the nearest settlement. */
export function waver(point: PlanePoint, distanceKm: number): PlanePoint {
  const reach = STRENGTH * Math.min(distanceKm, REACH_KM);
  return [point[0] + reach * swell(point, 0), point[1] + reach * swell(point, 1.7)];
}

/**
 * The point that `waver` moves to `moved`. Found by fixed-point iteration, which converges because no
 * two points ever move towards each other by more than their distance.
 */
export function unwaver(moved: PlanePoint, distanceTo: (point: PlanePoint) => number): PlanePoint {
  let point = moved;
  for (let i = 0; i < 24; i++) {
    const [x, y] = waver(point, distanceTo(point));
    point = [point[0] + moved[0] - x, point[1] + moved[1] - y];
  }
  return point;
}

/** A smooth value in -1..1. */
function swell([x, y]: PlanePoint, shift: number): number {
  let sum = 0;
  for (const [lengthKm, angle, phase, weight] of WAVES) {
    const along = x * Math.cos(angle + shift) + y * Math.sin(angle + shift);
    sum += weight * Math.sin((2 * Math.PI * along) / lengthKm + phase + shift);
  }
  return sum;
}
