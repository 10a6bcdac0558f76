import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds, Tile } from './cut-tiles.ts';
import { directoriesOf, type Entry } from './write-directory.ts';

const HEADER_BYTES = 127;

/** Readers fetch so much at first: header and root must lie within. */
const FIRST_FETCH_BYTES = 16_384;

/**
 * Writes vector tiles as a PMTiles archive, version 3: header, root directory, metadata, leaf
 * directories, tiles in the order of the Hilbert curve. Everything but the header is gzipped; equal
 * tiles are stored once. The same tiles give the same bytes.
 *
 * Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 *
 * @param metadata what the archive says of itself; PMTiles wants `vector_layers`.
 * @throws RangeError when there is no tile.
 */
export function writePmtiles(
  tiles: Iterable<Tile>,
  bounds: Bounds,
  metadata: Readonly<Record<string, unknown>>,
): Uint8Array {
  const ordered = [...tiles]
    .map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.id - b.id);
  if (ordered.length === 0) throw new RangeError('an archive needs at least one tile');
  const zooms = ordered.map(({ z }) => z);
  const { entries, data, contents } = stored(ordered);
  const { root, leaves } = directoriesOf(entries, FIRST_FETCH_BYTES - HEADER_BYTES);
  const about = gzipSync(JSON.stringify(metadata));
  const header = headerOf({
    lengths: [root.length, about.length, leaves.length, data.length],
    counts: [ordered.length, entries.length, contents],
    minZoom: zooms.reduce((a, b) => Math.min(a, b)),
    maxZoom: zooms.reduce((a, b) => Math.max(a, b)),
    bounds,
  });
  return new Uint8Array(Buffer.concat([header, root, about, leaves, data]));
}

/** The section of tiles, and where each lies in it. */
function stored(ordered: readonly (Tile & { readonly id: number })[]): {
  entries: Entry[];
  data: Uint8Array;
  contents: number;
} {
  const places = new Map<string, { offset: number; length: number }>();
  const parts: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, data } of ordered) {
    const content = createHash('sha256').update(data).digest('base64');
    let place = places.get(content);
    if (!place) {
      const part = gzipSync(data);
      place = { offset: end, length: part.length };
      places.set(content, place);
      parts.push(part);
      end += part.length;
    }
    const former = entries.at(-1);
    const goesOn = former?.offset === place.offset && former.tileId + former.runLength === id;
    if (former && goesOn)
      entries[entries.length - 1] = { ...former, runLength: former.runLength + 1 };
    else entries.push({ tileId: id, ...place, runLength: 1 });
  }
  return { entries, data: new Uint8Array(Buffer.concat(parts)), contents: places.size };
}

interface HeaderFields {
  /** Bytes of root, metadata, leaves and tiles. */
  readonly lengths: readonly [number, number, number, number];
  /** Tiles that can be asked for, entries, different contents. */
  readonly counts: readonly [number, number, number];
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bounds;
}

/** Numbers are little-endian; degrees are whole numbers of 1e-7. */
function headerOf({ lengths, counts, minZoom, maxZoom, bounds }: HeaderFields): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  let offset = HEADER_BYTES;
  lengths.forEach((length, i) => {
    view.setBigUint64(8 + 16 * i, BigInt(offset), true);
    view.setBigUint64(16 + 16 * i, BigInt(length), true);
    offset += length;
  });
  counts.forEach((count, i) => {
    view.setBigUint64(72 + 8 * i, BigInt(count), true);
  });
  // Tiles lie in the order of their ids.
  view.setUint8(96, 1);
  view.setUint8(97, Compression.Gzip);
  view.setUint8(98, Compression.Gzip);
  view.setUint8(99, TileType.Mvt);
  view.setUint8(100, minZoom);
  view.setUint8(101, maxZoom);
  const [west, south, east, north] = bounds;
  const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
  degrees(102, west);
  degrees(106, south);
  degrees(110, east);
  degrees(114, north);
  view.setUint8(118, minZoom);
  degrees(119, (west + east) / 2);
  degrees(123, (south + north) / 2);
  return bytes;
}
