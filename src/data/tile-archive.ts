import {
  EtagMismatch,
  FetchSource,
  type Header,
  PMTiles,
  type RangeResponse,
  type Source,
  TileType,
} from 'pmtiles';
import { BundleError } from './bundle-error.ts';
import type { CellTiles } from './geography.ts';
import { isPassing, retried } from './retry.ts';

/** The layers that an archive's tiles have. */
export const TILE_LAYERS = { cells: 'cells', lines: 'lines' } as const;

/** Where an archive's metadata keep the fingerprint: `metadata[KEY].fingerprint`. */
export const METADATA_KEY = 'control-map';

/** What there is in an archive. */
export interface TileCoverage {
  /** Zooms of tiles 512 CSS pixels wide; beyond the last one its tiles are enlarged. */
  readonly minzoom: number;
  readonly maxzoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/**
 * A PMTiles archive of cells and shared lines, read piece by piece with HTTP range requests. What
 * failed is tried anew, a few times at once where that may help, and when it is asked for again.
 */
export class TileArchive {
  readonly #file: string;
  #opened: Promise<{ archive: PMTiles; header: Header }> | null = null;

  /** Fetches nothing yet. @param tiles its `archive` is absolute. */
  constructor(private readonly tiles: CellTiles) {
    this.#file = new URL(tiles.archive).pathname.split('/').pop() || tiles.archive;
  }

  /**
   * Reads what is there, and whether the archive belongs to its bundle.
   *
   * @throws BundleError `<file>: <what is wrong>` when it cannot be fetched, the server answers with
   *   an error or with the whole file, or it is damaged, no archive of such tiles, or another bundle's.
   */
  async coverage(): Promise<TileCoverage> {
    const { header } = await this.#reading(() => this.#open());
    const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header;
    return { minzoom: minZoom, maxzoom: maxZoom, bounds: [minLon, minLat, maxLon, maxLat] };
  }

  /**
   * One tile as an uncompressed Mapbox Vector Tile.
   *
   * @returns an empty buffer where the archive has none: no ground lies there.
   * @throws BundleError as `coverage` does; what `signal` was aborted with when it was.
   */
  async tile(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer> {
    const { archive } = await this.#reading(() => this.#open());
    const found = await this.#reading(() => archive.getZxy(z, x, y, signal), signal);
    return found?.data ?? new ArrayBuffer(0);
  }

  #open(): Promise<{ archive: PMTiles; header: Header }> {
    this.#opened ??= this.#read();
    return this.#opened;
  }

  async #read(): Promise<{ archive: PMTiles; header: Header }> {
    const archive = new PMTiles(new NamedSource(this.tiles.archive, this.#file));
    const header = await archive.getHeader();
    if (header.tileType !== TileType.Mvt) {
      throw new BundleError(`${this.#file}: it holds no vector tiles`);
    }
    const metadata = (await archive.getMetadata()) as Record<string, { fingerprint?: unknown }>;
    if (metadata[METADATA_KEY]?.fingerprint !== this.tiles.fingerprint) {
      throw new BundleError(`${this.#file}: it was made for another bundle`);
    }
    return { archive, header };
  }

  /** Does it, and puts what fails into words. The reader keeps no piece of an archive that failed. */
  async #reading<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) throw error;
      this.#opened = null;
      if (error instanceof BundleError) throw error;
      const changed = error instanceof EtagMismatch;
      throw new BundleError(
        changed
          ? `${this.#file}: it changed while it was read, or is cut off`
          : `${this.#file}: not a PMTiles archive, or damaged`,
      );
    }
  }
}

/** Fetches pieces of a file; what fails names it. The first piece is fetched once. */
class NamedSource implements Source {
  readonly #source: FetchSource;
  #head: RangeResponse | null = null;

  constructor(
    address: string,
    private readonly file: string,
  ) {
    this.#source = new FetchSource(address);
  }

  getKey(): string {
    return this.#source.getKey();
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    // The metadata mostly lie in the piece that holds the header.
    if (this.#head && offset > 0 && offset + length <= this.#head.data.byteLength) {
      return { ...this.#head, data: this.#head.data.slice(offset, offset + length) };
    }
    const piece = await retried(() => this.#fetch(offset, length, signal, etag), signal);
    if (offset === 0) this.#head = piece;
    else if (piece.data.byteLength < length) throw new BundleError(`${this.file}: it is cut off`);
    return piece;
  }

  async #fetch(...piece: Parameters<FetchSource['getBytes']>): Promise<RangeResponse> {
    const [, , signal] = piece;
    try {
      return await this.#source.getBytes(...piece);
    } catch (error) {
      if (signal?.aborted || error instanceof EtagMismatch) throw error;
      const { words, passing } = whatFailed(error);
      throw new BundleError(`${this.file}: ${words}`, passing);
    }
  }
}

/** The reader of archives tells an error's kind by its message only. */
function whatFailed(error: unknown): { readonly words: string; readonly passing: boolean } {
  const message = error instanceof Error ? error.message : '';
  const status = /^Bad response code: (\d+)/.exec(message)?.[1];
  if (status) return { words: `the server answered ${status}`, passing: isPassing(Number(status)) };
  if (message.includes('Byte Serving'))
    return { words: 'its server does not answer range requests', passing: false };
  const words = 'it could not be fetched; is there a network, and does its server allow this page?';
  return { words, passing: true };
}
