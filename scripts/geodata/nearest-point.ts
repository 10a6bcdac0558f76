import { Delaunay } from 'd3-delaunay';
import type { PlanePoint } from './plane.ts';

/**
 * Finds the nearest of many points. A search walks from point to point of their triangulation towards
 * what is asked for, and starts where the last one ended: questions that follow one another along a
 * line cost a step or two each, others about as many steps as the square root of the points. (From a
 * fixed start every question would pay that.)
 */
export class NearestPoint {
  readonly delaunay: Delaunay<unknown>;
  readonly #points: readonly PlanePoint[];
  #last = 0;

  /** @throws RangeError when there are no points */
  constructor(points: readonly PlanePoint[]) {
    if (points.length === 0) throw new RangeError('expected at least one point');
    this.#points = points;
    this.delaunay = Delaunay.from(points);
  }

  /** Index of the nearest point; of two equally near ones, either. */
  find([x, y]: PlanePoint): number {
    this.#last = this.delaunay.find(x, y, this.#last);
    return this.#last;
  }

  /** How far the nearest point lies, in kilometres. */
  distanceTo(from: PlanePoint): number {
    const [x, y] = this.#points[this.find(from)] as PlanePoint;
    return Math.hypot(x - from[0], y - from[1]);
  }
}
