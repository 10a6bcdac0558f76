import { describe, expect, it } from 'vitest';
import { absorbSlivers } from '../../scripts/geodata/absorb-slivers.ts';
import type { Face } from '../../scripts/geodata/partition-ground.ts';

/** A box from `west` to `east` (degrees of longitude), `height` degrees high, at the equator. */
function box(place: string, west: number, east: number, height: number, region = 'one'): Face {
  return {
    place,
    region,
    governorate: 'g',
    polygon: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [east, 0],
          [east, height],
          [west, height],
          [west, 0],
        ],
      ],
    },
  };
}

// 0.001° is about 0.11 km; 0.1° x 0.1° about 124 km².
const owners = (faces: readonly Face[]) => absorbSlivers(faces).map(({ place }) => place);

describe('a sliver', () => {
  it('goes to the neighbour with the largest piece', () => {
    const faces = [
      box('heron', 0, 0.1, 0.1),
      box('heron', 0.3, 0.3005, 0.1),
      box('coot', 0.2, 0.3, 0.1),
      box('rail', 0.3005, 0.3505, 0.1),
    ];
    expect(owners(faces)).toEqual(['heron', 'coot', 'coot', 'rail']);
  });

  it('stays when its only neighbours lie in another region', () => {
    const faces = [
      box('heron', 0, 0.1, 0.1),
      box('heron', 0.3, 0.3005, 0.1),
      box('coot', 0.2, 0.3, 0.1, 'two'),
    ];
    expect(owners(faces)).toEqual(['heron', 'heron', 'coot']);
  });
});

describe('no sliver', () => {
  it('is a place’s only ground, however small', () => {
    expect(owners([box('heron', 0.3, 0.3005, 0.1), box('coot', 0.2, 0.3, 0.1)])).toEqual([
      'heron',
      'coot',
    ]);
  });

  it('is a small face that hangs together with the rest', () => {
    const faces = [
      box('heron', 0, 0.1, 0.1),
      box('heron', 0.1, 0.1005, 0.1),
      box('coot', 0.1005, 0.3, 0.1),
    ];
    expect(owners(faces)).toEqual(['heron', 'heron', 'coot']);
  });

  it('is a second piece of a square kilometre and more', () => {
    const faces = [
      box('heron', 0, 0.1, 0.1),
      box('heron', 0.3, 0.32, 0.1),
      box('coot', 0.2, 0.3, 0.1),
    ];
    expect(owners(faces)).toEqual(['heron', 'heron', 'coot']);
  });
});
