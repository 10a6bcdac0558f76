import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Bundle, IntervalTuple } from '../../../src/data/bundle.ts';
import { BASES, STATUSES } from '../../../src/model/control.ts';
import { degreesOf, frontGround, type Pocket } from './front-ground.ts';
import { fightFront, type PocketHistory, type Side } from './front-war.ts';
import {
  GOVERNMENT,
  HTS,
  type Invented,
  type InventedCell,
  inventedBundle,
} from './invented-bundle.ts';

const DAY_MINUTES = 24 * 60;
/** Steps of six metres or less. */
const QUANTISATION = 1e5;

const ACTOR: Readonly<Record<Side, number>> = { west: GOVERNMENT, east: HTS };
const HELD = STATUSES.indexOf('held');
const REPORTED = BASES.indexOf('reported');
const BASELINE = BASES.indexOf('baseline');

/**
 * An invented war of attrition as large as the daily maps that are kept of long ones: so many days,
 * on every one of them a front of about 3,000 vertices across the country.
 *
 * It is modelled by what changes. Each day three to nine pockets of some 2.4 km² on the line change
 * hands, fourteen square kilometres a day, as when a front moves by tree lines and hamlets; in 770 days
 * that is about 4,600 captures of 4,100 pockets. Each pocket is a cell with a history of its own, and
 * changes hands once; one in fifteen is taken back, and often taken again. All ground that never
 * changes hands is one cell a side. A day's front is not stored: it is the arcs whose two sides have
 * different holders on that day; its 3,000 vertices stand some 500 m apart. The line is ragged from
 * the first day, for the war is older than the story.
 *
 * Edges are shared exactly, and the same seed gives the same bundle.
 *
 * @param days from 2 on; the first shows the line before any capture
 */
export function frontBundle(days: number, seed: number): Bundle {
  const ground = frontGround(seed);
  const war = fightFront(ground, days, seed + 1);
  const end = new Date(Date.parse(`${START}T00:00:00Z`) + days * DAY_MINUTES * 60_000);
  return inventedBundle({
    start: `${START}T00:00:00+03:00`,
    end: `${end.toISOString().slice(0, 10)}T00:00:00+03:00`,
    quantisation: QUANTISATION,
    cells: cellsOf(ground, war),
  } satisfies Invented);
}

const START = '2022-11-01';

function cellsOf(ground: readonly Pocket[], war: readonly PocketHistory[]): InventedCell[] {
  const divided = topology(
    {
      pockets: <GeoJSON.FeatureCollection>{
        type: 'FeatureCollection',
        features: ground.map(
          ({ ring }): GeoJSON.Feature => ({
            type: 'Feature',
            properties: {},
            geometry: { type: 'Polygon', coordinates: [ring.map((point) => [...point])] },
          }),
        ),
      },
    },
    QUANTISATION,
  ) as Topology;
  const shapes = (divided.objects.pockets as { geometries: Polygon[] } & Polygon).geometries;
  const merged = (indexes: readonly number[]) =>
    feature(
      divided,
      mergeArcs(
        divided,
        indexes.map((i) => shapes[i] as Polygon),
      ) as MultiPolygon,
    ).geometry;

  const all = [...ground.keys()];
  const isContested = (i: number) => (war[i] as PocketHistory).days.length > 0;
  const hinterlands = (['west', 'east'] as const).map((side): InventedCell => {
    const mine = all.filter((i) => !isContested(i) && war[i]?.first === side);
    const far = mine.reduce((a, b) => (depth(ground, b) > depth(ground, a) ? b : a));
    return {
      point: pointOf(ground[far] as Pocket),
      geometry: merged(mine),
      history: [held(0, side)],
    };
  });
  const pockets = all.filter(isContested).map(
    (i): InventedCell => ({
      point: pointOf(ground[i] as Pocket),
      geometry: feature(divided, shapes[i] as Polygon).geometry as GeoJSON.Polygon,
      history: historyOf(war[i] as PocketHistory),
    }),
  );
  return [...hinterlands, ...pockets];
}

const depth = (ground: readonly Pocket[], i: number) => Math.abs(ground[i]?.beyond ?? 0);

/** To ten metres. */
function pointOf({ east, north }: Pocket): [number, number] {
  const [lng, lat] = degreesOf(east, north);
  return [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}

function historyOf({ first, days }: PocketHistory): IntervalTuple[] {
  const other: Side = first === 'west' ? 'east' : 'west';
  return [
    held(0, first),
    ...days.map((day, i) => held(day * DAY_MINUTES, i % 2 === 0 ? other : first)),
  ];
}

function held(minute: number, side: Side): IntervalTuple {
  return [minute, ACTOR[side], -1, HELD, minute === 0 ? BASELINE : REPORTED, -1, -1];
}
