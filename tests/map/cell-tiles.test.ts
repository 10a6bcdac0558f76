import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Geography } from '../../src/data/geography.ts';
import { featureOf, tilesUrl } from '../../src/map/cell-tiles.ts';
import { mapSources } from '../../src/map/map-sources.ts';
import { besiegedPlaces, mapStyle } from '../../src/map/map-style.ts';
import { hatchUses } from '../../src/palette/hatch-use.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { DEFAULT_LAYERS } from '../../src/state/defaults.ts';
import { geography, story } from './tiny-story.ts';

const tiles = { archive: 'https://store.example/cells.pmtiles?a={z}', fingerprint: '1f' };
const tiled: Geography = {
  ...geography,
  cells: { type: 'FeatureCollection', features: [] },
  tiles,
};

function styleOf(shapes: Geography) {
  const file = 'https://here.example/font.woff2';
  const files = { latin: file, latinExtended: file, arabic: file };
  const data = {
    sources: mapSources(story, shapes),
    hatches: hatchUses(story),
    besieged: besiegedPlaces(story),
    actors: story.actors.map(({ id }) => id),
  };
  const fonts = { regular: files, semibold: files };
  return mapStyle(paletteOf('light'), 'en', fonts, data, DEFAULT_LAYERS);
}

const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : '');

describe('a style whose cells are in an archive', () => {
  const style = styleOf(tiled);
  const plain = styleOf(geography);

  it('is valid, and has one source of tiles for cells and lines', () => {
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.sources.cells).toEqual({ type: 'vector', url: tilesUrl(tiles) });
    expect(style.sources).not.toHaveProperty('arcs');
  });

  it('has the same layers in the same order, with bare land below the cells', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.filter((id) => id !== 'land')).toEqual(plain.layers.map(({ id }) => id));
    expect(ids[ids.indexOf('land') + 1]).toBe('cells');
  });

  it('paints cells and lines as ever, from their layers of the tiles', () => {
    const drawn = plain.layers.filter((layer) =>
      ['cells', 'hatches', 'glows', 'arcs'].includes(sourceOf(layer)),
    );
    expect(drawn.length).toBeGreaterThan(4);
    for (const layer of drawn) {
      expect(style.layers.find(({ id }) => id === layer.id)).toEqual({
        ...layer,
        source: 'cells',
        'source-layer': sourceOf(layer) === 'arcs' ? 'lines' : 'cells',
      });
    }
  });

  it('has the land’s border, which is in no tile', () => {
    expect(style.sources.outline).toEqual(plain.sources.outline);
  });
});

describe('the address of an archive within MapLibre', () => {
  it('has nothing that MapLibre would fill in, and differs by fingerprint', () => {
    expect(tilesUrl(tiles)).not.toMatch(/[{}]/);
    expect(tilesUrl(tiles)).not.toBe(tilesUrl({ ...tiles, fingerprint: '2e' }));
  });
});

describe('what feature state goes to', () => {
  it.each([
    ['cells', true, { source: 'cells', sourceLayer: 'cells', id: 7 }],
    ['arcs', true, { source: 'cells', sourceLayer: 'lines', id: 7 }],
    ['towns', true, { source: 'towns', id: 7 }],
    ['cells', false, { source: 'cells', id: 7 }],
    ['arcs', false, { source: 'arcs', id: 7 }],
  ] as const)('%s, in an archive: %s', (source, inArchive, feature) => {
    expect(featureOf(source, 7, inArchive)).toEqual(feature);
  });
});
