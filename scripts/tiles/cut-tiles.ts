import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/** One tile, uncompressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A Mapbox Vector Tile. */
  readonly data: Uint8Array;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The deepest zoom that is cut: its grid is 5 m wide, half a pixel where the map ends (zoom 13). */
export const MAX_TILE_ZOOM = 10;

/** The grid of a tile: as fine as MapLibre's own. */
const EXTENT = 8192;

/** How wide MapLibre shows a tile at its own zoom, CSS pixels; up to twice that before the next one. */
const TILE_PX = 512;

/** What is cut beyond a tile's edge, in its grid: 16 pixels, more than half of the widest line. */
const BUFFER = (16 * EXTENT) / TILE_PX;

/** A corner goes when the triangle with its neighbours is smaller than this, square CSS pixels. */
const LEAST_TRIANGLE_PX = 0.1;

/**
 * Cuts every object of a topology into tiles, a layer each, from zoom 0 to `MAX_TILE_ZOOM`.
 *
 * Below the deepest zoom lines lose corners that nobody sees. An arc is simplified once for all
 * shapes that it bounds, before anything is cut, and the cutting itself simplifies nothing: so
 * neighbours share every corner, in every tile, and no sliver opens between them.
 *
 * @param bounds of all shapes.
 * @returns ordered by zoom; tiles without any shape are absent.
 */
export function* cutTiles(topology: Topology, bounds: Bounds): Generator<Tile> {
  const weighed = presimplify(topology as never);
  for (let z = 0; z <= MAX_TILE_ZOOM; z++) {
    const drawn = z === MAX_TILE_ZOOM ? topology : simplify(weighed, leastTriangle(z));
    const layers = Object.entries(topology.objects).map(
      ([name]) => [name, indexOf(drawn as never, name, z)] as const,
    );
    const [left, top] = tileAt(bounds[0], bounds[3], z);
    const [right, bottom] = tileAt(bounds[2], bounds[1], z);
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const cut: Record<string, GeoJSONVTTile> = {};
        for (const [name, index] of layers) {
          const tile = index.getTile(z, x, y);
          if (tile && tile.features.length > 0) cut[name] = withoutRepeats(tile);
        }
        if (Object.keys(cut).length === 0) continue;
        yield { z, x, y, data: fromGeojsonVt(cut, { version: 2, extent: EXTENT }) };
      }
    }
  }
}

function indexOf(topology: Topology, name: string, z: number): GeoJSONVT {
  const shapes = feature(topology, topology.objects[name] as never) as GeoJSON.GeoJSON;
  return new GeoJSONVT(shapes, { maxZoom: z, tolerance: 0, extent: EXTENT, buffer: BUFFER });
}

/** In square degrees, for a tile at its largest. */
function leastTriangle(z: number): number {
  const degreesPerPx = 360 / (TILE_PX * 2 ** (z + 1));
  return LEAST_TRIANGLE_PX * degreesPerPx ** 2;
}

/** The tile in which a point lies; at the world's edge the last one. */
function tileAt(lng: number, lat: number, z: number): [x: number, y: number] {
  const tiles = 2 ** z;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  const within = (value: number) => Math.min(tiles - 1, Math.max(0, Math.floor(value * tiles)));
  return [within((lng + 180) / 360), within((1 - north) / 2)];
}

/** Drops points that fall on the same crossing of the grid as the one before. */
function withoutRepeats(tile: GeoJSONVTTile): GeoJSONVTTile {
  // Its declared type wants its features as they are before and after the cut at once.
  return { ...tile, features: tile.features.map(thinned) as never };
}

function thinned(shape: GeoJSONVTFeature): GeoJSONVTFeature {
  if (shape.type === 1) return shape;
  const least = shape.type === 3 ? 4 : 2;
  const geometry = shape.geometry.map((line) => {
    const moving = line.filter(
      ([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1],
    );
    // What has no length or area left stays as it is: a reader skips it.
    return moving.length < least ? line : moving;
  });
  return { ...shape, geometry };
}
