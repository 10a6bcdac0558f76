import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearestPoint } from '../../scripts/geodata/nearest-point.ts';
import type { PlanePoint } from '../../scripts/geodata/plane.ts';

// Whole numbers: points often coincide, lie on one line or are equally near.
const point = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));

test('the distance is that of a scan of all points, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 40 }),
      fc.array(point, { minLength: 1, maxLength: 20 }),
      (points, questions) => {
        const nearest = new NearestPoint(points);
        for (const [x, y] of questions as PlanePoint[]) {
          const scanned = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
          expect(nearest.distanceTo([x, y])).toBe(scanned);
        }
      },
    ),
  );
});

test('there is none without points', () => {
  expect(() => new NearestPoint([])).toThrow('expected at least one point');
});
