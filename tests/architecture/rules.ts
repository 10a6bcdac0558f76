/** Who may import whom: the table of the house, as data. */

/** One folder of `src`, `main.ts`, or `scripts`. */
export interface ImportRule {
  readonly folder: string;
  /** Folders it may import, besides its own. */
  readonly mayImport: readonly string[];
  /** What a developer reads when an import breaks the rule. */
  readonly sentence: string;
}

const SEEN_BY_MAP = ['model', 'data', 'timeline', 'state', 'i18n', 'palette'];
const ALL_FOLDERS = [...SEEN_BY_MAP, 'map', 'chart', 'controls', 'export', 'embed'];

export const IMPORT_RULES: readonly ImportRule[] = [
  {
    folder: 'model',
    mayImport: [],
    sentence: 'model is the vocabulary: it imports nothing.',
  },
  {
    folder: 'data',
    mayImport: ['model'],
    sentence: 'data reads bundles into the model: it may import model only.',
  },
  {
    folder: 'timeline',
    mayImport: ['model'],
    sentence: 'timeline knows time and control, no DOM: it may import model only.',
  },
  {
    folder: 'i18n',
    mayImport: ['model'],
    sentence: 'i18n holds messages and formats: it may import model only.',
  },
  {
    folder: 'palette',
    mayImport: ['model'],
    sentence: 'palette gives actors their colours: it may import model only.',
  },
  {
    folder: 'state',
    mayImport: ['model', 'timeline'],
    sentence: 'state is what a reader can change: it may import model and timeline only.',
  },
  {
    folder: 'map',
    mayImport: SEEN_BY_MAP,
    sentence: 'map may import model, data, timeline, state, i18n and palette only.',
  },
  {
    folder: 'chart',
    mayImport: SEEN_BY_MAP,
    sentence: 'chart may import model, data, timeline, state, i18n and palette only.',
  },
  {
    folder: 'controls',
    mayImport: [...SEEN_BY_MAP, 'chart'],
    sentence: 'controls may import what map may import, and chart.',
  },
  {
    folder: 'export',
    mayImport: [...SEEN_BY_MAP, 'chart', 'map'],
    sentence: 'export may import what map may import, and map and chart.',
  },
  {
    folder: 'embed',
    mayImport: ALL_FOLDERS,
    sentence: 'embed may import all of src but main.ts.',
  },
  {
    folder: 'time-slider',
    mayImport: ['model', 'timeline'],
    sentence: 'time-slider stands alone on any map: it may import model and timeline only.',
  },
  {
    folder: 'main.ts',
    mayImport: ALL_FOLDERS,
    sentence: 'main.ts may import all of src, and nothing beyond it.',
  },
  {
    // Style sheets beside the pages count as main.ts's.
    folder: 'data-page.ts',
    mayImport: [...ALL_FOLDERS, 'main.ts'],
    sentence: 'data-page.ts may import all of src, and nothing beyond it.',
  },
  {
    folder: 'scripts',
    mayImport: ['model', 'data', 'timeline', 'palette', 'chart', 'i18n', 'controls'],
    sentence:
      'scripts may import model, data, timeline, palette and chart, and for the words of pages i18n and controls, only.',
  },
];

/** Pairs of which neither may import the other; said before the table's own sentence. */
export const NEVER_MEET: readonly (readonly [string, string])[] = [['map', 'controls']];
export const NEVER_MEET_SENTENCE = 'map and controls never meet: they share the store.';

/** Packages that readers must never download. A name that ends in `/` stands for all of its scope. */
export const PIPELINE_PACKAGES: readonly string[] = [
  '@turf/',
  'd3-delaunay',
  'topojson-server',
  'topojson-simplify',
  'jsts',
  'csv-parse',
  'geojson',
  '@maplibre/geojson-vt',
  '@maplibre/vt-pbf',
];
export const PIPELINE_SENTENCE =
  'Turf, Voronoi, topology, tile and CSV tools stay in scripts and tests: readers do not download them.';

/** `chart/` also draws where there is no WebGL. */
export const WEBGL_PACKAGE = 'maplibre-gl';
export const WEBGL_SENTENCE = 'chart draws without WebGL: it does not import maplibre-gl.';

export const SCRIPTS_SENTENCE = 'src never imports scripts.';
export const FACTS_SENTENCE = 'src never reads geodata/facts: it reads the layers made from them.';
export const TESTS_SENTENCE = 'Only tests import tests.';
export const NO_FOLDER_SENTENCE = 'Every file of src lies in a folder that the house names.';
export const VAGUE_NAME_SENTENCE =
  'No utils, helpers or common: name a file for the idea that it holds.';
export const KEBAB_SENTENCE = 'Names of files and folders are kebab-case.';
export const BARREL_SENTENCE = 'No barrel files: import from the file that defines it.';

/** Words that name no idea. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
]);

/** Lines from which a file of `src` or `scripts` must be split, or be listed here with its reason. */
export const LONG_LINES = 300;
export const LONG_FILES: Readonly<Record<string, string>> = {
  'src/controls/timeline/timeline.ts':
    'the slider: its pointers, its keys and its picture share one instant and one axis',
  'src/embed/control-map.ts': 'half of it tells a page’s author what the element takes and tells',
  'src/i18n/ar.ts': 'a language is one file',
  'src/i18n/en.ts': 'a language is one file',
  'src/map/map-view.ts': 'the map follows every part of the state, a few lines each',
  'src/controls/toolbar.ts': 'two thirds are its buttons, one by one, and their styles',
};
