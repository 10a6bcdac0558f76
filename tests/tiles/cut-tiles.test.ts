import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { mergeArcs } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutTiles, MAX_TILE_ZOOM, type Tile } from '../../scripts/tiles/cut-tiles.ts';
import { moveCellsOut } from '../../scripts/tiles/move-cells-out.ts';
import type { Bundle } from '../../src/data/bundle.ts';

const bundle: Bundle = JSON.parse(
  readFileSync(new URL('../../geodata/bundle/syria.json', import.meta.url), 'utf8'),
);
const { shapes } = moveCellsOut(bundle, 'a.pmtiles');
const cells = shapes.objects.cells as unknown as { geometries: never[] };
// All ground as one shape, cut by the same rules: what the cells must cover.
const topology = {
  ...shapes,
  objects: { ...shapes.objects, ground: mergeArcs(shapes, cells.geometries) as never },
};

type Point = readonly [x: number, y: number];

/** Rings and lines of a layer, in the tile's grid. */
function linesOf({ data }: Tile, name: string): Point[][] {
  const layer = new VectorTile(new PbfReader(data)).layers[name];
  return Array.from({ length: layer?.length ?? 0 }, (_, i) =>
    (layer?.feature(i).loadGeometry() ?? []).map((line) => line.map(({ x, y }): Point => [x, y])),
  ).flat();
}

/** Every edge between two points within the tile, whichever way it runs, and how often it is there. */
function edgesWithin(lines: readonly Point[][]): Map<string, number> {
  const within = ([x, y]: Point) => x >= 0 && y >= 0 && x <= 8192 && y <= 8192;
  const edges = new Map<string, number>();
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1] as Point, line[i] as Point];
      if (!within(a) || !within(b) || String(a) === String(b)) continue;
      const edge = [String(a), String(b)].sort().join(' ');
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    }
  }
  return edges;
}

describe('tiles of Syria', () => {
  let tiles: Tile[] = [];
  beforeAll(() => {
    tiles = [...cutTiles(topology, bundle.bounds)];
  });
  const ofZoom = (z: number) => tiles.filter((tile) => tile.z === z);

  it('are there at every zoom', () => {
    const zooms = [...new Set(tiles.map(({ z }) => z))];
    expect(zooms).toEqual(Array.from({ length: MAX_TILE_ZOOM + 1 }, (_, z) => z));
  });

  it.each([0, 3, 5, 6, 7, 8, 9, 10])(
    'have no sliver at zoom %i: an edge is two cells’, or the outline’s',
    (z) => {
      let shared = 0;
      for (const tile of ofZoom(z)) {
        const outline = edgesWithin(linesOf(tile, 'ground'));
        const edges = edgesWithin(linesOf(tile, 'cells'));
        // An edge drawn an odd number of times has cells on one side of it only.
        const open = [...edges].filter(([edge, times]) => times % 2 === 1 && !outline.has(edge));
        expect(open, `${z}/${tile.x}/${tile.y}`).toEqual([]);
        shared += [...edges.values()].filter((times) => times === 2).length;
      }
      expect(shared).toBeGreaterThan(100);
    },
  );

  it.each([0, 5, 8, 10])('have lines only on the edges of cells at zoom %i', (z) => {
    for (const tile of ofZoom(z)) {
      const edges = edgesWithin(linesOf(tile, 'cells'));
      const lines = [...edgesWithin(linesOf(tile, 'lines')).keys()];
      expect(lines.filter((edge) => !edges.has(edge))).toEqual([]);
    }
  });

  it('have fewer corners the further away they are seen', () => {
    const corners = [0, 5, 7].map(
      (z) => new Set(ofZoom(z).flatMap((tile) => linesOf(tile, 'lines').flat().map(String))).size,
    );
    expect(corners).toEqual([...corners].sort((a, b) => a - b));
  });
});
