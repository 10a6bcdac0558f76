import { describe, expect, it } from 'vitest';
import { project, viewOf } from '../e2e/support/projection.ts';

// Known points of Web Mercator: an edge of the square world, and edges of its tiles.
const EDGE_LAT = 85.0511287798066;
const QUARTER_LAT = 66.51326044311186;

describe('project', () => {
  const world = { lng: 0, lat: 0, zoom: 0 };

  it('draws the view’s centre in the middle', () => {
    const view = { lng: 37.16, lat: 36.2, zoom: 9.4 };
    expect(project(view, view, 800, 600)).toEqual({ x: 400, y: 300 });
  });

  it('draws the world 512 pixels wide at zoom 0, north up', () => {
    const northWest = project({ lng: -180, lat: EDGE_LAT }, world, 512, 512);
    expect(northWest.x).toBeCloseTo(0, 6);
    expect(northWest.y).toBeCloseTo(0, 6);
    const southEast = project({ lng: 180, lat: -EDGE_LAT }, world, 512, 512);
    expect(southEast.x).toBeCloseTo(512, 6);
    expect(southEast.y).toBeCloseTo(512, 6);
  });

  it('stretches towards the poles as Mercator does', () => {
    expect(project({ lng: 0, lat: QUARTER_LAT }, world, 512, 512).y).toBeCloseTo(128, 6);
    expect(project({ lng: 0, lat: -QUARTER_LAT }, world, 512, 512).y).toBeCloseTo(384, 6);
  });

  it('doubles with every zoom', () => {
    const near = project({ lng: 1, lat: 0 }, { ...world, zoom: 5 }, 0, 0);
    const nearer = project({ lng: 1, lat: 0 }, { ...world, zoom: 6 }, 0, 0);
    expect(near.x).toBeCloseTo((512 * 32) / 360, 9);
    expect(nearer.x).toBeCloseTo(2 * near.x, 9);
  });
});

describe('viewOf', () => {
  it('reads the view of an address', () => {
    expect(viewOf('http://127.0.0.1:4417/?at=1&view=37.16,36.2,9.5')).toEqual({
      lng: 37.16,
      lat: 36.2,
      zoom: 9.5,
    });
  });

  it.each(['', '?view=', '?view=37,36', '?view=37,36,x', '?view=1,2,3,4'])(
    'refuses %s',
    (query) => {
      expect(() => viewOf(`http://127.0.0.1:4417/${query}`)).toThrow('states no view');
    },
  );
});
