import { addProtocol, type RequestParameters } from 'maplibre-gl';
import type { CellTiles } from '../data/geography.ts';
import { TileArchive } from '../data/tile-archive.ts';
import { TILE_SCHEME, tilesUrl } from './cell-tiles.ts';

/** An archive that maps of this document read, and whom to tell when it cannot be. */
interface Served {
  readonly archive: TileArchive;
  readonly troubled: Set<(error: Error) => void>;
}

const served = new Map<string, Served>();

/**
 * Lets MapLibre read an archive. Maps that share one share what was read of it.
 *
 * @param onTrouble told of every piece that cannot be had, until `signal` is aborted.
 */
export function serveTiles(
  tiles: CellTiles,
  onTrouble: (error: Error) => void,
  signal: AbortSignal,
): void {
  if (served.size === 0) addProtocol(TILE_SCHEME, answer);
  const url = tilesUrl(tiles);
  const known = served.get(url) ?? { archive: new TileArchive(tiles), troubled: new Set() };
  served.set(url, known);
  known.troubled.add(onTrouble);
  signal.addEventListener('abort', () => known.troubled.delete(onTrouble));
}

/** Answers MapLibre: the address itself with a TileJSON, `<address>/<z>/<x>/<y>` with a tile. */
async function answer({ url }: RequestParameters, controller: AbortController) {
  const [, address = url, ...zxy] = /^(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const known = served.get(address);
  if (!known) throw new Error(`${address} is not served`);
  const [z, x, y] = zxy.map(Number);
  try {
    if (z === undefined || x === undefined || y === undefined) {
      const coverage = await known.archive.coverage();
      return { data: { tilejson: '3.0.0', tiles: [`${url}/{z}/{x}/{y}`], ...coverage } };
    }
    return { data: await known.archive.tile(z, x, y, controller.signal) };
  } catch (error) {
    if (!controller.signal.aborted && error instanceof Error) {
      for (const tell of known.troubled) tell(error);
    }
    throw error;
  }
}
