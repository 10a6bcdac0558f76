import { describe, expect, it } from 'vitest';
import { innerPoint } from '../../src/data/inner-point.ts';

const world = [-180, -90, 180, 90] as const;
const square = (west: number, south: number, size: number): GeoJSON.Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('innerPoint', () => {
  it('finds the middle of a square', () => {
    const point = innerPoint({ type: 'Polygon', coordinates: [square(0, 0, 2)] }, world);
    expect(point?.at[0]).toBeCloseTo(1, 0);
    expect(point?.at[1]).toBeCloseTo(1, 0);
    expect(point?.depth).toBeGreaterThan(0.9);
  });

  it('avoids a hole, and what lies beyond the box', () => {
    const ring = { type: 'Polygon', coordinates: [square(0, 0, 10), square(1, 1, 6)] } as const;
    const point = innerPoint({ type: 'Polygon', coordinates: [...ring.coordinates] }, world);
    expect(Math.max(...(point?.at ?? [0]))).toBeGreaterThan(7);
    const boxed = innerPoint({ type: 'Polygon', coordinates: [square(0, 0, 10)] }, [0, 0, 2, 2]);
    expect(Math.max(...(boxed?.at ?? [9]))).toBeLessThan(2);
  });

  it('is null when the area lies elsewhere', () => {
    expect(
      innerPoint({ type: 'Polygon', coordinates: [square(0, 0, 1)] }, [5, 5, 6, 6]),
    ).toBeNull();
  });
});
