import { describe, expect, it } from 'vitest';
import { lengthProblemsOf, nameProblemsOf, problemsOf } from './check-file.ts';

describe('problemsOf', () => {
  it.each([
    ['src/model/actor.ts', "import type { LocalText } from './text.ts';"],
    ['src/data/parse-bundle.ts', "import * as v from 'valibot';"],
    ['src/timeline/timeline.ts', "import { clampTo } from '../model/instant.ts';"],
    ['src/state/store.ts', "import { Playback } from '../timeline/playback.ts';"],
    ['src/map/map-view.ts', "import url from 'maplibre-gl/dist/worker.mjs?worker&url';"],
    ['src/controls/share-panel.ts', "import { draw } from '../chart/share-chart.ts';"],
    ['src/export/picture.ts', "import { map } from '../map/map-view.ts';"],
    ['src/embed/define.ts', "import { Slider } from '../controls/slider.ts';"],
    ['src/main.ts', "import './controls/slider.ts'; import './embed/define.ts';"],
    ['src/main.ts', "import './page.css';"],
    ['src/data/geography.ts', "import { feature } from 'topojson-client';"],
    ['src/map/layers.ts', "// once: import '../controls/slider.ts'\nexport const a = 1;"],
    ['src/map/layers.ts', 'export const advice = "import x from \'../controls/slider.ts\'";'],
    ['src/data/bundle.ts', 'const BASES = []; export { BASES };'],
    ['src/i18n/en.ts', "const link = 'https://example.org/geodata/facts/places.csv';"],
    ['scripts/geodata/read-facts.ts', "import { parse } from 'csv-parse/sync';"],
    ['scripts/geodata/read-facts.ts', "const folder = 'geodata/facts';"],
    ['scripts/build-geodata.ts', "import { readFacts } from './geodata/read-facts.ts';"],
  ])('has nothing against %s with %s', (path, code) => {
    expect(problemsOf({ path, code })).toEqual([]);
  });

  it.each([
    ['src/model/actor.ts', "import { a } from '../data/bundle.ts';", 'it imports nothing'],
    ['src/model/actor.ts', "import * as v from 'valibot';", 'it imports nothing'],
    ['src/data/bundle.ts', "import type { T } from '../timeline/timeline.ts';", 'model only'],
    ['src/timeline/timeline.ts', "import { s } from '../state/store.ts';", 'model only'],
    ['src/i18n/format.ts', "import '../palette/palette.ts';", 'model only'],
    ['src/palette/palette.ts', "import '../i18n/format.ts';", 'model only'],
    [
      'src/state/store.ts',
      "import { p } from '../data/parse-bundle.ts';",
      'model and timeline only',
    ],
    ['src/map/map-view.ts', "import { s } from '../controls/slider.ts';", 'never meet'],
    ['src/controls/slider.ts', "import { m } from '../map/map-view.ts';", 'never meet'],
    ['src/map/map-view.ts', "import '../chart/share-chart.ts';", 'map may import'],
    ['src/chart/share-chart.ts', "import '../controls/slider.ts';", 'chart may import'],
    ['src/chart/share-chart.ts', "import { Map } from 'maplibre-gl';", 'without WebGL'],
    ['src/controls/slider.ts', "import '../export/picture.ts';", 'controls may import'],
    ['src/export/picture.ts', "import '../controls/slider.ts';", 'export may import'],
    ['src/embed/define.ts', "import '../main.ts';", 'all of src but main.ts'],
    ['src/controls/slider.ts', "import '../main.ts';", 'controls may import'],
    ['src/map/map-view.ts', "import '../page.css';", 'map may import'],
    ['src/main.ts', "import '../scripts/test.ts';", 'src never imports scripts'],
    ['src/data/load-bundle.ts', "import '/scripts/build-geodata.ts';", 'src never imports scripts'],
    ['src/main.ts', "import { tiny } from '../tests/fixtures/tiny-bundle.ts';", 'Only tests'],
    ['scripts/test.ts', "import { tiny } from '../tests/fixtures/tiny-bundle.ts';", 'Only tests'],
    ['scripts/build-geodata.ts', "import '../src/state/store.ts';", 'scripts may import'],
    ['scripts/build-geodata.ts', "import '../src/main.ts';", 'scripts may import'],
    [
      'src/data/facts.ts',
      "import rows from '../../geodata/facts/places.csv?raw';",
      'geodata/facts',
    ],
    ['src/data/facts.ts', "import.meta.glob('/geodata/facts/*.csv');", 'geodata/facts'],
    ['src/data/facts.ts', "fetch(base + 'geodata/facts/places.csv');", 'geodata/facts'],
    ['src/data/facts.ts', 'fetch(`/geodata/facts/places.csv`);', 'geodata/facts'],
    ['src/map/area.ts', "import area from '@turf/area';", 'readers do not download'],
    ['src/map/area.ts', "import type { Feature } from 'geojson';", 'readers do not download'],
    ['src/chart/cells.ts', "import { Delaunay } from 'd3-delaunay';", 'readers do not download'],
    ['src/main.ts', "import { topology } from 'topojson-server';", 'readers do not download'],
    ['src/main.ts', "import { simplify } from 'topojson-simplify';", 'readers do not download'],
    ['src/main.ts', "await import('jsts/org/locationtech/jts/io.js');", 'readers do not download'],
    ['src/main.ts', "import { parse } from 'csv-parse/sync';", 'readers do not download'],
    ['src/shapes/ring.ts', "import '../model/place.ts';", 'a folder that the house names'],
    ['src/map/index.ts', "export * from './layers.ts';", 'No barrel files'],
    ['src/map/all.ts', "import { a } from './a.ts'; export { a };", 'No barrel files'],
    ['src/map/types.ts', "export type { A } from './a.ts';", 'No barrel files'],
  ])('is against %s with %s', (path, code, sentence) => {
    const problems = problemsOf({ path, code });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(path);
    expect(problems[0]).toContain(sentence);
  });

  it.each([
    ["import { a } from '../controls/a.ts';"],
    ["import type { A } from '../controls/a.ts';"],
    ["import a, { type A } from\n  '../controls/a.ts';"],
    ["export { a } from '../controls/a.ts'; export const b = 1;"],
    ["export * as a from '../controls/a.ts'; export const b = 1;"],
    ["import '../controls/a.css';"],
    ["const a = await import('../controls/a.ts');"],
    ['const a = await import(`../controls/a.ts`);'],
    ["let a: import('../controls/a.ts').A;"],
    ["const a = require('../controls/a.ts');"],
    ["const a = new URL('../controls/a.svg', import.meta.url);"],
    ["const a = import.meta.glob('../controls/*.ts');"],
    ["const a = import.meta.glob(['./*.ts', '../controls/*.ts']);"],
  ])('sees the import in %s', (code) => {
    expect(problemsOf({ path: 'src/map/map-view.ts', code })).toEqual([
      expect.stringContaining('map and controls never meet: they share the store.'),
    ]);
  });

  it('says so when a file does not parse', () => {
    const file = { path: 'src/map/map-view.ts', code: 'import { from' };
    expect(() => problemsOf(file)).toThrow('src/map/map-view.ts does not parse');
  });
});

describe('nameProblemsOf', () => {
  it.each([
    'src/main.ts',
    'src/model/control-interval.ts',
    'tests/e2e/slider.spec.ts',
    'src/i18n/2024.d.ts',
  ])('has nothing against %s', (path) => {
    expect(nameProblemsOf(path)).toEqual([]);
  });

  it.each([
    ['src/map/mapView.ts', 'kebab-case'],
    ['src/map/MapView.ts', 'kebab-case'],
    ['src/map/map_view.ts', 'kebab-case'],
    ['src/mapParts/view.ts', 'kebab-case'],
    ['src/map/-view.ts', 'kebab-case'],
    ['src/map/utils.ts', 'No utils, helpers or common'],
    ['src/map/date-utils.ts', 'No utils, helpers or common'],
    ['tests/helpers/clock.ts', 'No utils, helpers or common'],
    ['scripts/common/ring.ts', 'No utils, helpers or common'],
  ])('is against %s', (path, sentence) => {
    expect(nameProblemsOf(path)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('lengthProblemsOf', () => {
  const file = (path: string, lines: number) => ({ path, code: 'x;\n'.repeat(lines) });

  it('counts lines, and lets 300 pass', () => {
    expect(lengthProblemsOf([file('src/map/a.ts', 300)], {})).toEqual([]);
    expect(lengthProblemsOf([file('src/map/a.ts', 301)], {})).toEqual([
      'src/map/a.ts has 301 lines: split it, or say why in LONG_FILES.',
    ]);
  });

  it('takes a reason, and wants it gone when the file is short again', () => {
    const reasons = { 'src/map/a.ts': 'one table' };
    expect(lengthProblemsOf([file('src/map/a.ts', 301)], reasons)).toEqual([]);
    expect(lengthProblemsOf([file('src/map/a.ts', 20)], reasons)).toEqual([
      'src/map/a.ts is listed in LONG_FILES, but is not long.',
    ]);
  });
});
