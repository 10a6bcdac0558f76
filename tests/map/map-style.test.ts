import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { signImageId } from '../../src/map/incident-sign.ts';
import { LABEL_LAYERS } from '../../src/map/label-layers.ts';
import { mapImages } from '../../src/map/map-images.ts';
import { mapSources } from '../../src/map/map-sources.ts';
import { besiegedPlaces, type FontUrls, mapStyle } from '../../src/map/map-style.ts';
import { DOT_LAYERS } from '../../src/map/town-layers.ts';
import { INCIDENT_GROUPS } from '../../src/model/incident-group.ts';
import { hatchUses } from '../../src/palette/hatch-use.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { DEFAULT_LAYERS } from '../../src/state/defaults.ts';
import { geography, story } from './tiny-story.ts';

const files = {
  latin: 'https://here.example/latin.woff2',
  latinExtended: 'https://here.example/latin-ext.woff2',
  arabic: 'https://here.example/arabic.woff2',
};
const fonts: FontUrls = { regular: files, semibold: files };
const data = {
  sources: mapSources(story, geography),
  hatches: hatchUses(story),
  besieged: besiegedPlaces(story),
  actors: story.actors.map(({ id }) => id),
};
const style = (theme: 'light' | 'dark', language: 'en' | 'ar') =>
  mapStyle(paletteOf(theme), language, fonts, data, DEFAULT_LAYERS);

describe.each([
  ['light', 'en'],
  ['light', 'ar'],
  ['dark', 'en'],
  ['dark', 'ar'],
] as const)('the %s style in %s', (theme, language) => {
  it('is valid', () => {
    expect(validateStyleMin(style(theme, language))).toEqual([]);
  });

  it('refers to images that exist', () => {
    const used = JSON.stringify(style(theme, language)).matchAll(
      /"(?:fill-pattern|icon-image)":"([^"]+)"/g,
    );
    const names = new Set([
      ...[...used].map((match) => match[1]),
      // Chosen by each incident's group.
      ...INCIDENT_GROUPS.map((group) => signImageId(paletteOf(theme), group)),
    ]);
    const images = mapImages(paletteOf(theme), data.hatches).map(({ id }) => id);
    expect([...names].sort()).toEqual([...images].sort());
  });

  it('asks no server for glyphs or sprites', () => {
    const { glyphs, sprite } = style(theme, language);
    expect([glyphs, sprite]).toEqual([undefined, undefined]);
  });
});

describe('the style', () => {
  it('has the same layers in every theme and language, so that paint and layout are all that differ', () => {
    const shape = (theme: 'light' | 'dark', language: 'en' | 'ar') =>
      style(theme, language).layers.map((layer) => [
        layer.id,
        Object.keys(layer.paint ?? {}),
        Object.keys(layer.layout ?? {}),
      ]);
    expect(shape('dark', 'ar')).toEqual(shape('light', 'en'));
  });

  it('never spaces Arabic letters', () => {
    expect(JSON.stringify(style('light', 'ar'))).not.toMatch(/"text-letter-spacing":(?!0[,}])/);
  });

  it('draws no antialiased edges between cells and moves nothing by itself', () => {
    const { layers, transition } = style('light', 'en');
    const fills = layers.filter(
      (layer) => 'source' in layer && /^(cells|hatches)$/.test(String(layer.source)),
    );
    expect(fills).toHaveLength(1 + data.hatches.length);
    for (const { paint } of fills) expect(paint).toHaveProperty('fill-antialias', false);
    expect(transition?.duration).toBe(0);
  });

  it('has every layer that can be clicked', () => {
    const ids = style('light', 'en').layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...DOT_LAYERS, ...LABEL_LAYERS]));
  });

  it('draws what lies on top later', () => {
    const ids = style('light', 'en').layers.map(({ id }) => id);
    const order = [
      'sea',
      'neighbours',
      'cells',
      'hatch-changing-hts',
      'rivers',
      'fronts',
      'dots-1',
      'labels-1',
    ];
    expect(order.map((id) => ids.indexOf(id))).toEqual(
      order.map((id) => ids.indexOf(id)).sort((a, b) => a - b),
    );
  });

  it('loads only fonts of this project', () => {
    const source = readFileSync(new URL('../../src/map/map-fonts.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/https?:/);
    expect(Object.keys(style('light', 'en')['font-faces'] ?? {})).toHaveLength(2);
  });

  it('shows bare land, not sea, where who holds the ground is switched off', () => {
    const palette = paletteOf('light');
    const { layers } = mapStyle(palette, 'en', fonts, data, { ...DEFAULT_LAYERS, zones: false });
    const cells = layers.find(({ id }) => id === 'cells');
    expect(cells?.layout?.visibility).not.toBe('none');
    expect(cells?.paint).toMatchObject({ 'fill-color': palette.land });
    expect(
      layers.filter(({ id }) => id.startsWith('hatch-')).map(({ layout }) => layout?.visibility),
    ).toEqual(data.hatches.map(() => 'none'));
  });
});
