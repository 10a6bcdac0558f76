import type { LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { CellTiles } from '../data/geography.ts';
import type { Palette } from '../palette/palette.ts';

/** Addresses that `serveTiles` answers. Not `pmtiles`: a page around may use that one itself. */
export const TILE_SCHEME = 'control-map-tiles';

/** The one address under which an archive is served to MapLibre. */
export function tilesUrl({ archive, fingerprint }: CellTiles): string {
  return `${TILE_SCHEME}://${encodeURIComponent(`${archive}#${fingerprint}`)}`;
}

/** An archive as a source of the style: it holds what otherwise are the sources `cells` and `arcs`. */
export function tiledSource(tiles: CellTiles): VectorSourceSpecification {
  return { type: 'vector', url: tilesUrl(tiles) };
}

/** In which layer of the source `cells` a source of ours is, when cells are in an archive. */
const LAYER_OF = { cells: 'cells', hatches: 'cells', glows: 'cells', arcs: 'lines' } as const;

/** What has its shapes in an archive. */
type Archived = keyof typeof LAYER_OF;
const isArchived = (source: string): source is Archived => source in LAYER_OF;

/**
 * The style's layers with cells and arcs read from an archive, above bare land: what is seen until
 * its tiles come.
 */
export function tiledLayers(
  layers: readonly LayerSpecification[],
  palette: Palette,
): LayerSpecification[] {
  const land: LayerSpecification = {
    id: 'land',
    type: 'fill',
    source: 'ground',
    paint: { 'fill-color': palette.land },
  };
  return layers.flatMap((layer) => {
    const source = 'source' in layer ? layer.source : '';
    if (typeof source !== 'string' || !isArchived(source)) return [layer];
    const tiled = { ...layer, source: 'cells', 'source-layer': LAYER_OF[source] };
    return (layer.id === 'cells' ? [land, tiled] : [tiled]) as LayerSpecification[];
  });
}

/** What MapLibre knows a feature of ours by. @param tiled whether cells are in an archive */
export function featureOf(
  source: Archived | 'towns',
  id: number,
  tiled: boolean,
): { source: string; sourceLayer?: string; id: number } {
  if (!tiled || source === 'towns') return { source, id };
  return { source: 'cells', sourceLayer: LAYER_OF[source], id };
}
