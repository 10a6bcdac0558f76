/** The real story; an invented one of so many cells; an invented war of so many days along one front. */
export type SceneData =
  | { readonly story: 'real' }
  | { readonly story: 'cells'; readonly count: number }
  | { readonly story: 'front'; readonly days: number };

/** One scene of the benchmark: data, and how it is drawn. */
export interface SceneName {
  readonly name: string;
  /** What the report calls it. */
  readonly title: string;
  /** File of the bundle, from the site's root. */
  readonly bundle: string;
  /**
   * `product`: the whole map, with terrain, fronts, dots and labels; `cells`: ground in its holders'
   * colours and nothing else, which every contender can draw alike.
   */
  readonly picture: 'product' | 'cells';
  /** What it is drawn from. */
  readonly data: SceneData;
  /** How many random instants each contender is asked for, unless its time runs out. */
  readonly instants: number;
}

export const SCENES: readonly SceneName[] = [
  {
    name: 'syria',
    title: 'Real data, whole map',
    bundle: 'scenes/syria.json',
    picture: 'product',
    data: { story: 'real' },
    instants: 150,
  },
  {
    name: 'syria-cells',
    title: 'Real data, ground only',
    bundle: 'scenes/syria.json',
    picture: 'cells',
    data: { story: 'real' },
    instants: 150,
  },
  // Ground only: its pockets are three pixels wide, and under the front's line no pixel could prove them.
  {
    name: 'front-770',
    title: '770 days of one front',
    bundle: 'scenes/front-770.json',
    picture: 'cells',
    data: { story: 'front', days: 770 },
    instants: 150,
  },
  ...[1_000, 10_000, 100_000].map(
    (cells): SceneName => ({
      name: `invented-${cells}`,
      title: `${cells.toLocaleString('en')} invented cells`,
      bundle: `scenes/invented-${cells}.json`,
      picture: 'cells',
      data: { story: 'cells', count: cells },
      instants: cells < 100_000 ? 150 : 40,
    }),
  ),
];

/** What an update is compared in; the order is that of the report. */
export const CONTENDERS = [
  'ours',
  'filter',
  'maplibre-gl-dates',
  'set-data',
  'update-data',
  'leaflet-timeline',
  'leaflet-styles',
  'leaflet-timedimension',
  'deck',
] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Contenders that can draw a picture: only MapLibre's draw the product's terrain and labels. */
export function contendersOf({ picture }: Pick<SceneName, 'picture'>): ContenderName[] {
  return CONTENDERS.filter(
    (name) => picture === 'cells' || !(name.startsWith('leaflet') || name === 'deck'),
  );
}
