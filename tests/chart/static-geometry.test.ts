import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArcMesh, type GridPoint } from '../../src/chart/arc-mesh.ts';
import { clippedLine, clippedRing } from '../../src/chart/clip.ts';
import { groundLines } from '../../src/chart/ground-lines.ts';
import { drawnLines, UNITS, unitsOf } from '../../src/chart/static-geometry.ts';
import { pathOf, short } from '../../src/chart/svg-text.ts';
import { realBundle } from './real-bundle.ts';

const parsed = realBundle();
const geometry = drawnLines(groundLines(parsed));

/** Reads path data back: one list of points a subpath, closed ones without their last point. */
function pointsOf(path: string): GridPoint[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [[x, y]];
      for (let i = 0; i < steps.length; i += 2) {
        const [fromX, fromY] = points.at(-1) as [number, number];
        points.push([fromX + (steps[i] ?? 0), fromY + (steps[i + 1] ?? 0)]);
      }
      return points;
    });
}

/** Twice the area, positive or negative by direction. */
const doubleArea = (ring: readonly GridPoint[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as GridPoint;
    return sum + x * nextY - nextX * y;
  }, 0);

const points = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2, maxLength: 20 });

describe('pathOf', () => {
  it('can be read back', () => {
    // A remainder may be -0, which no text holds.
    const small = points.map((list) =>
      list.map(([x, y]) => [(x % 1000) + 0, (y % 1000) + 0] as const),
    );
    fc.assert(
      fc.property(small, fc.boolean(), (line, closed) => {
        expect(pointsOf(pathOf(line, closed))).toEqual([line]);
      }),
    );
  });

  it('is empty where there is no line', () => {
    expect(pathOf([], true)).toBe('');
    expect(pathOf([[1, 2]], false)).toBe('');
  });
});

describe('short', () => {
  it('writes no needless sign', () => {
    expect([0.5, -0.04, -0.55, 12, 3.456].map((value) => short(value, 2))).toEqual([
      '.5',
      '-.04',
      '-.55',
      '12',
      '3.46',
    ]);
    expect(short(-0.001)).toBe('0');
  });
});

describe('ArcMesh', () => {
  it('simplifies a shared edge alike for both neighbours', () => {
    const shared: GridPoint[] = [
      [50, 0],
      [51, 30],
      [58, 60],
      [50, 100],
    ];
    const left: GridPoint[] = [[0, 0], ...shared, [0, 100], [0, 0]];
    const right: GridPoint[] = [[100, 0], [100, 100], ...shared.slice().reverse(), [100, 0]];
    const mesh = new ArcMesh([left, right], [], 4);
    const kept = (ring: readonly GridPoint[]) =>
      new Set(ring.map(String).filter((point) => shared.map(String).includes(point)));
    expect(kept(mesh.ring(left))).toEqual(kept(mesh.ring(right)));
    expect(kept(mesh.ring(left))).toEqual(new Set(['50,0', '58,60', '50,100']));
  });

  it('keeps a ring that would have no area left', () => {
    const sliver: GridPoint[] = [
      [0, 0],
      [100, 1],
      [50, 1],
      [0, 0],
    ];
    expect(new ArcMesh([sliver], [], 4).ring(sliver)).toEqual(sliver);
  });
});

describe('clipping', () => {
  const window = { left: 0, top: 0, right: 100, bottom: 100 };

  it('cuts a ring at the window', () => {
    const ring: GridPoint[] = [
      [-50, 20],
      [50, 20],
      [50, 80],
      [-50, 80],
      [-50, 20],
    ];
    expect(Math.abs(doubleArea(clippedRing(ring, window)))).toBe(2 * 50 * 60);
    const far = ring.map(([x, y]): GridPoint => [x - 500, y]);
    expect(clippedRing(far, window)).toEqual([]);
  });

  it('keeps what touches the window of a line, in stretches', () => {
    const line: GridPoint[] = [
      [-90, 50],
      [-10, 50],
      [10, 50],
      [10, 150],
      [20, 300],
      [90, 300],
      [90, 50],
    ];
    expect(clippedLine(line, window)).toEqual([line.slice(1, 4), line.slice(5)]);
  });
});

describe('the geometry of all of Syria', () => {
  it('has every cell and every shared line, and no number that is none', () => {
    const { cells, sharedLines } = parsed.geography;
    expect([...geometry.cells.keys()]).toEqual(cells.features.map(({ id }) => id));
    expect(geometry.sharedLines).toHaveLength(sharedLines.length);
    const { names, sharedLines: lines, ...paths } = geometry;
    expect(names.features.map(({ properties }) => properties?.name)).toContain('Turkey');
    const all = [
      ...Object.values(paths).flatMap((part) =>
        typeof part === 'string' ? [part] : [...part.values()],
      ),
      ...lines.map(({ d }) => d),
    ];
    // A line between two cells may be shorter than a unit: then there is nothing to draw.
    for (const path of all) expect(path).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z?)*$/);
    for (const path of geometry.cells.values()) expect(path).not.toBe('');
  });

  it('covers the ground without gap or overlap', () => {
    const rings = [...geometry.cells.values()].flatMap(pointsOf);
    const whole = Math.abs(rings.reduce((sum, ring) => sum + doubleArea(ring), 0));
    const edges = new Map<string, number>();
    for (const ring of rings) {
      for (const [i, from] of ring.entries()) {
        const key = `${from}|${ring[(i + 1) % ring.length]}`;
        edges.set(key, (edges.get(key) ?? 0) + 1);
      }
    }
    // No edge is walked twice in one direction: nothing overlaps.
    expect([...edges.values()].every((times) => times === 1)).toBe(true);
    // The edges that have no neighbour are the outline, and it holds the same area.
    const outer = [...edges.keys()].filter((key) => !edges.has(key.split('|').reverse().join('|')));
    const outline = outer.reduce((sum, key) => {
      const [x = 0, y = 0, nextX = 0, nextY = 0] = key.split(/[|,]/).map(Number);
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(Math.abs(outline)).toBe(whole);
    const drawn = pointsOf(geometry.outline).reduce((sum, line) => sum + line.length - 1, 0);
    expect(drawn).toBe(outer.length);
  });

  it('lies within the bounds', () => {
    const { bounds } = parsed.story;
    const height = unitsOf(bounds)(bounds[2], bounds[1])[1];
    for (const [x, y] of pointsOf(geometry.outline).flat()) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(UNITS + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(height + 1);
    }
  });
});
