import { describe, expect, it } from 'vitest';
import { edgesLeftOver, type Polygonal, signedArea } from './support/polygons.ts';

const rectangle = (west: number, east: number): Polygonal => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 0],
      [east, 0],
      [east, 1],
      [west, 1],
      [west, 0],
    ],
  ],
});

/** The invariants lean on this test of a partition, so it must fail where it should. */
describe('edges left over', () => {
  it('of two that meet are the outline of both', () => {
    expect(edgesLeftOver([rectangle(0, 1), rectangle(1, 2)])).toEqual(
      [
        '0,0>100000,0',
        '100000,0>200000,0',
        '200000,0>200000,100000',
        '200000,100000>100000,100000',
        '100000,100000>0,100000',
        '0,100000>0,0',
      ].sort(),
    );
  });

  it('of two with a gap or an overlap are more than that', () => {
    expect(edgesLeftOver([rectangle(0, 1), rectangle(1.00001, 2)])).toHaveLength(8);
    expect(edgesLeftOver([rectangle(0, 1.00001), rectangle(1, 2)])).toHaveLength(8);
  });

  it('of one that lies there twice are its outline twice', () => {
    expect(edgesLeftOver([rectangle(0, 1), rectangle(0, 1)])).toHaveLength(8);
  });
});

describe('the signed area', () => {
  it('is positive against the clock', () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 1],
      [0, 0],
    ];
    expect(signedArea(ring)).toBe(4);
    expect(signedArea(ring.toReversed())).toBe(-4);
  });
});
