import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFrame, mercatorOf, type Padding } from '../../src/chart/map-frame.ts';
import { project } from '../e2e/support/projection.ts';

const SYRIA = [35.618, 32.313, 42.377, 37.325] as const;
const pad = fc.integer({ min: 0, max: 120 });
const paddings = fc.record({ top: pad, right: pad, bottom: pad, left: pad });
const sizes = fc.record({
  width: fc.integer({ min: 500, max: 2000 }),
  height: fc.integer({ min: 500, max: 1200 }),
});

describe('mercatorOf', () => {
  it('puts the world into a square', () => {
    const edge = 85.0511287798066;
    expect(mercatorOf(-180, edge)[0]).toBe(0);
    expect(mercatorOf(-180, edge)[1]).toBeCloseTo(0, 9);
    expect(mercatorOf(180, -edge)[1]).toBeCloseTo(1, 9);
    expect(mercatorOf(0, 0)[0]).toBe(0.5);
    expect(mercatorOf(0, 0)[1]).toBeCloseTo(0.5, 12);
  });
});

describe('fitFrame', () => {
  it('puts the bounds between both paddings, as large as they go, in the middle', () => {
    fc.assert(
      fc.property(sizes, paddings, paddings, (size, padding, covered) => {
        const frame = fitFrame(SYRIA, size, padding, covered);
        const [x0, y0] = frame.project(SYRIA[0], SYRIA[3]);
        const [x1, y1] = frame.project(SYRIA[2], SYRIA[1]);
        const free = (side: keyof Padding) => padding[side] + covered[side];
        const room = [
          [x0 - free('left'), size.width - free('right') - x1],
          [y0 - free('top'), size.height - free('bottom') - y1],
        ] as const;
        for (const [before, after] of room) expect(before).toBeCloseTo(after, 6);
        expect(Math.min(room[0][0], room[1][0])).toBeCloseTo(0, 6);
      }),
    );
  });

  it('projects as the map does at the same centre and zoom', () => {
    fc.assert(
      fc.property(sizes, paddings, (size, padding) => {
        const frame = fitFrame(SYRIA, size, padding);
        const [x, y] = frame.project(37.161, 36.201);
        const other = project({ lng: 37.161, lat: 36.201 }, frame, size.width, size.height);
        expect(x).toBeCloseTo(other.x, 6);
        expect(y).toBeCloseTo(other.y, 6);
      }),
    );
  });

  it('has the centre in the middle of what is not covered', () => {
    const covered = { top: 10, right: 0, bottom: 0, left: 300 };
    const frame = fitFrame(SYRIA, { width: 1000, height: 700 }, undefined, covered);
    const [x, y] = frame.project(frame.lng, frame.lat);
    expect([x, y].map(Math.round)).toEqual([650, 355]);
  });

  it('refuses a padding that leaves no room', () => {
    const padding = { top: 0, right: 60, bottom: 0, left: 60 };
    expect(() => fitFrame(SYRIA, { width: 100, height: 100 }, padding)).toThrow(
      'a padding within 100 x 100 leaves no room for the map',
    );
  });
});
