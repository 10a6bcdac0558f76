import type { Geography } from '../../src/data/geography.ts';
import type { ControlInterval } from '../../src/model/control.ts';
import type { Place } from '../../src/model/place.ts';
import type { Story } from '../../src/model/story.ts';

const HOUR = 3_600_000;
export const START = Date.parse('2024-11-26T00:00:00+03:00');
export const END = START + 24 * HOUR;

/** An instant of the tiny story, in hours from its start. */
export const hour = (hours: number) => START + hours * HOUR;

type Step = [fromHour: number, change: Partial<ControlInterval>];

function intervals(steps: Step[]): ControlInterval[] {
  return steps.map(([from, change], i) => ({
    start: hour(from),
    end: i + 1 < steps.length ? hour((steps[i + 1] as Step)[0]) : END,
    controller: 'government',
    contender: null,
    status: 'held',
    basis: 'baseline',
    report: null,
    follows: null,
    ...change,
  }));
}

function place(id: string, lng: number, rank: number, steps: Step[]): Place {
  return {
    id,
    kind: 'city',
    name: { en: id, ar: 'حَلَب' },
    aliases: [],
    lng,
    lat: 0.5,
    uncertaintyKm: 0,
    coordinateSource: '',
    governorate: 'g',
    rank,
    reportDistanceKm: 0,
    held: true,
    baseline: { basis: 'stated', sources: [], note: '' },
    intervals: intervals(steps),
  };
}

const actor = (id: string, side: string) => ({
  id,
  side,
  name: { en: id, ar: id },
  short: { en: id, ar: id },
});

/** Three square cells in a row: west falls to hts, middle is besieged and contested, east is sna's. */
export const story: Story = {
  start: START,
  end: END,
  title: { en: 'Tiny', ar: 'صغير' },
  utcOffsetMinutes: 180,
  timeZone: 'Asia/Damascus',
  bounds: [0, 0, 3, 1],
  actors: [
    actor('government', 'government'),
    actor('hts', 'opposition'),
    actor('sna', 'opposition'),
    actor('none', 'none'),
  ],
  sources: [],
  places: [
    place('west', 0.5, 1, [
      [0, {}],
      [6, { status: 'changing', contender: 'hts', basis: 'reported' }],
      [12, { controller: 'hts', basis: 'reported' }],
    ]),
    place('middle', 1.5, 4, [
      [0, {}],
      [8, { status: 'besieged', contender: 'hts', basis: 'reported' }],
      [14, { status: 'contested', contender: 'sna', basis: 'reported' }],
    ]),
    place('east', 2.5, 2, [[0, { controller: 'sna' }]]),
  ],
  reports: [],
  incidents: [],
  casualties: [],
  disputes: [],
  commanders: [],
  milestones: [],
  chapters: [],
  shares: [],
  governorates: { g: { en: 'Gee', ar: 'جي' } },
};

function cell(id: number): GeoJSON.Feature<GeoJSON.Polygon> {
  const ring = [
    [id, 0],
    [id + 1, 0],
    [id + 1, 1],
    [id, 1],
    [id, 0],
  ];
  return {
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const none: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

const border = (lng: number): [number, number][] => [
  [lng, 0],
  [lng, 1],
];

const cells: Geography['cells'] = {
  type: 'FeatureCollection',
  features: [cell(0), cell(1), cell(2)],
};

export const geography: Geography = {
  cells,
  ground: cells,
  tiles: null,
  sharedLines: [
    { left: 0, right: 1, coordinates: border(1) },
    { left: 1, right: 2, coordinates: border(2) },
  ],
  neighbours: none,
  governorates: {
    type: 'FeatureCollection',
    features: [{ ...cell(0), id: undefined, properties: { id: 'g' } }],
  },
  golan: none,
  rivers: none,
  lakes: none,
  roads: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'M20 (here - there)', name_ar: 'طَريق' },
        geometry: { type: 'LineString', coordinates: border(1) },
      },
    ],
  },
};
