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
  /** Cells of an invented story; null for the real one. */
  readonly cells: number | null;
  /** How many random instants each contender is asked for, unless its time runs out. */
  readonly instants: number;
}

export const SCENES: readonly SceneName[] = [
  {
    name: 'syria',
    title: 'Real data, whole map',
    bundle: 'scenes/syria.json',
    picture: 'product',
    cells: null,
    instants: 150,
  },
  {
    name: 'syria-cells',
    title: 'Real data, ground only',
    bundle: 'scenes/syria.json',
    picture: 'cells',
    cells: null,
    instants: 150,
  },
  ...[1_000, 10_000, 100_000].map(
    (cells): SceneName => ({
      name: `invented-${cells}`,
      title: `${cells.toLocaleString('en')} invented cells`,
      bundle: `scenes/invented-${cells}.json`,
      picture: 'cells',
      cells,
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
