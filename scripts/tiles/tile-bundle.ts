import type { Bundle } from '../../src/data/bundle.ts';
import { METADATA_KEY, TILE_LAYERS } from '../../src/data/tile-archive.ts';
import { cutTiles, MAX_TILE_ZOOM } from './cut-tiles.ts';
import { moveCellsOut } from './move-cells-out.ts';
import { writePmtiles } from './write-pmtiles.ts';

/**
 * A bundle whose cells are in an archive, and the archive. The same bundle gives the same bytes.
 *
 * @param archive the address that the bundle names, relative to its own.
 * @throws Error when the bundle has no cells to take out.
 */
export function tileBundle(
  whole: Bundle,
  archive: string,
): { bundle: Bundle; archiveBytes: Uint8Array } {
  const { bundle, shapes, fingerprint } = moveCellsOut(whole, archive);
  const archiveBytes = writePmtiles(cutTiles(shapes, bundle.bounds), bundle.bounds, {
    name: bundle.title.en,
    vector_layers: Object.values(TILE_LAYERS).map((id) => ({
      id,
      fields: {},
      minzoom: 0,
      maxzoom: MAX_TILE_ZOOM,
    })),
    [METADATA_KEY]: { fingerprint },
  });
  return { bundle, archiveBytes };
}
