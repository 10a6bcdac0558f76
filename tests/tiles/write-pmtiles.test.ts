import { PMTiles, type Source, tileIdToZxy } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import type { Tile } from '../../scripts/tiles/cut-tiles.ts';
import { writePmtiles } from '../../scripts/tiles/write-pmtiles.ts';

const BOUNDS = [-10.5, -20.25, 30.125, 40] as const;

/** The package's own reader, on bytes in place of a server. */
function readerOf(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'bytes',
    getBytes: async (offset, length) => ({
      data: bytes.slice(offset, offset + length).buffer as ArrayBuffer,
    }),
  };
  return new PMTiles(source);
}

/** Tiles by their numbers on the curve, with a content made from each. */
function tilesOf(ids: readonly number[], content: (id: number) => string): Tile[] {
  return ids.map((id) => {
    const [z, x, y] = tileIdToZxy(id);
    return { z, x, y, data: new TextEncoder().encode(content(id)) };
  });
}

async function contentAt(reader: PMTiles, id: number): Promise<string | null> {
  const found = await reader.getZxy(...tileIdToZxy(id));
  return found ? new TextDecoder().decode(found.data) : null;
}

describe('writePmtiles', () => {
  it('writes what the reader reads back, whatever order tiles come in', async () => {
    const ids = [0, 1, 4, 5, 7, 20, 21, 84, 300];
    const reader = readerOf(
      writePmtiles(tilesOf([...ids].reverse(), String), BOUNDS, { name: 'Ground' }),
    );
    for (const id of ids) expect(await contentAt(reader, id)).toBe(String(id));
    for (const id of [2, 6, 22, 301]) expect(await contentAt(reader, id)).toBeNull();
    expect(await reader.getMetadata()).toEqual({ name: 'Ground' });
    expect(await reader.getHeader()).toMatchObject({
      specVersion: 3,
      minZoom: 0,
      maxZoom: 4,
      numAddressedTiles: ids.length,
      numTileContents: ids.length,
      clustered: true,
      minLon: -10.5,
      minLat: -20.25,
      maxLon: 30.125,
      maxLat: 40,
      centerLon: 9.8125,
      leafDirectoryLength: 0,
    });
  });

  it('stores equal tiles once, neighbours of them as one entry', async () => {
    const ids = [21, 22, 23, 30, 31];
    const reader = readerOf(
      writePmtiles(
        tilesOf(ids, (id) => (id === 30 ? 'other' : 'same')),
        BOUNDS,
        {},
      ),
    );
    expect(await reader.getHeader()).toMatchObject({
      numAddressedTiles: 5,
      numTileEntries: 3,
      numTileContents: 2,
    });
    expect(await Promise.all(ids.map((id) => contentAt(reader, id)))).toEqual([
      'same',
      'same',
      'same',
      'other',
      'same',
    ]);
    expect(await contentAt(reader, 24)).toBeNull();
  });

  it('puts many entries into leaves, so that the first fetch finds the root', async () => {
    // Steps and lengths without order, or the directory would be small.
    const noise = (i: number) => Math.abs(Math.imul(i ^ (i >>> 3), 0x9e3779b1)) >>> 8;
    const ids = Array.from({ length: 20_000 }, (_, i) => 6000 + i * 9 + (noise(i) % 9));
    const text = (id: number) =>
      Array.from({ length: 1 + (noise(id) % 29) }, (_, k) => noise(id * 32 + k)).join();
    const bytes = writePmtiles(tilesOf(ids, text), BOUNDS, {});
    const reader = readerOf(bytes);
    const header = await reader.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    for (let i = 0; i < ids.length; i += 997) {
      const id = ids[i] ?? 0;
      expect(await contentAt(reader, id)).toBe(text(id));
    }
    expect(await contentAt(reader, (ids[0] ?? 0) + 1)).toBeNull();
  });

  it('gives the same bytes for the same tiles', () => {
    const bytes = () => writePmtiles(tilesOf([3, 1, 2], String), BOUNDS, { name: 'Ground' });
    expect(bytes()).toEqual(bytes());
  });

  it('refuses to write nothing', () => {
    expect(() => writePmtiles([], BOUNDS, {})).toThrow('an archive needs at least one tile');
  });
});
