import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { moveCellsOut } from '../../scripts/tiles/move-cells-out.ts';
import type { Bundle } from '../../src/data/bundle.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

const realBundle: Bundle = JSON.parse(
  readFileSync(new URL('../../geodata/bundle/syria.json', import.meta.url), 'utf8'),
);

const shapesOf = (bundle: Bundle, name: 'cells' | 'lines') => {
  const { shapes } = moveCellsOut(bundle, 'a.pmtiles');
  return (feature(shapes, shapes.objects[name] as never) as unknown as GeoJSON.FeatureCollection)
    .features;
};

describe('moveCellsOut', () => {
  it('keeps the shape and the number of every cell of Syria', () => {
    expect(shapesOf(realBundle, 'cells')).toEqual(
      parseBundle(realBundle, 'syria.json').geography.cells.features,
    );
  });

  it('makes one line of all that two places share, as long as before', () => {
    const { sharedLines } = parseBundle(realBundle, 'syria.json').geography;
    const { lines } = moveCellsOut(realBundle, 'a.pmtiles').bundle.tiles ?? { lines: [] };
    const edges = new Map<string, number>();
    for (const { left, right, coordinates } of sharedLines) {
      const pair = [left, right].sort((a, b) => a - b).join();
      edges.set(pair, (edges.get(pair) ?? 0) + coordinates.length - 1);
    }
    const found = shapesOf(realBundle, 'lines').map(({ id, geometry }) => {
      const parts = (geometry as GeoJSON.MultiLineString).coordinates;
      return [String(lines[Number(id)]), parts.reduce((n, part) => n + part.length - 1, 0)];
    });
    expect(found).toHaveLength(edges.size);
    expect(new Map(found as [string, number][])).toEqual(edges);
  });

  it('leaves no arc behind that nobody uses', () => {
    const { bundle, shapes } = moveCellsOut(tinyBundle(), 'a.pmtiles');
    // Two halves of the border, and the river between: the line that both cells had.
    expect(bundle.topology.arcs).toHaveLength(3);
    expect(shapes.arcs).toHaveLength(3);
    const { topology } = tinyBundle();
    Reflect.deleteProperty(topology.objects, 'rivers');
    const dry = moveCellsOut({ ...tinyBundle(), topology }, 'a.pmtiles');
    expect(dry.bundle.topology.arcs).toHaveLength(2);
  });

  it('makes another fingerprint for other shapes', () => {
    const moved = tinyBundle();
    const [arc] = moved.topology.arcs;
    if (arc?.[1]) arc[1] = [1, 2];
    const print = (bundle: Bundle) => moveCellsOut(bundle, 'a.pmtiles').fingerprint;
    expect(print(tinyBundle())).toBe(print(tinyBundle()));
    expect(print(moved)).not.toBe(print(tinyBundle()));
  });

  it('refuses a bundle whose cells are out already', () => {
    const { bundle } = moveCellsOut(tinyBundle(), 'a.pmtiles');
    expect(() => moveCellsOut(bundle, 'b.pmtiles')).toThrow('the bundle has no cells to take out');
  });
});
