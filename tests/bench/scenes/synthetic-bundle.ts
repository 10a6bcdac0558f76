import { Delaunay } from 'd3-delaunay';
import type { Bundle, IntervalTuple } from '../../../src/data/bundle.ts';
import { BASES, STATUSES } from '../../../src/model/control.ts';
import { BOUNDS, GOVERNMENT, HTS, inventedBundle, SDF, SOR } from './invented-bundle.ts';
import { seededRandom } from './seeded-random.ts';

const STORY_MINUTES = 15 * 24 * 60;

/** A hundred thousandth of the ground's width or less: far below a pixel. */
const QUANTISATION = 1e6;

const REPORTED = BASES.indexOf('reported');
const BASELINE = BASES.indexOf('baseline');
const HELD = STATUSES.indexOf('held');
const CHANGING = STATUSES.indexOf('changing');

/**
 * An invented story of so many cells over Syria's bounds, as a bundle: the product's own parser reads
 * it. Cells are the Voronoi cells of a jittered grid, so neighbours share their edges exactly.
 * Histories are as long as the real ones (2.8 intervals a cell): a wave of captures spreads from
 * the north-west, seven cells in ten are captured, two in ten twice, each after hours of `changing`.
 * The same seed gives the same bundle.
 *
 * @param cellCount the number of cells, to the next full row of the grid.
 */
export function syntheticBundle(cellCount: number, seed: number): Bundle {
  const random = seededRandom(seed);
  const points = jitteredGrid(cellCount, random);
  const voronoi = Delaunay.from(points).voronoi(BOUNDS);
  return inventedBundle({
    start: '2024-11-26T00:00:00+03:00',
    end: '2024-12-11T00:00:00+03:00',
    quantisation: QUANTISATION,
    cells: points.map((point, id) => ({
      point,
      geometry: { type: 'Polygon', coordinates: [voronoi.cellPolygon(id)] },
      history: historyAt(point[0], point[1], random),
    })),
  });
}

function jitteredGrid(count: number, random: () => number): [number, number][] {
  const [west, south, east, north] = BOUNDS;
  const squareness = (east - west) / (north - south);
  const columns = Math.round(Math.sqrt(count * squareness));
  const rows = Math.ceil(count / columns);
  const width = (east - west) / columns;
  const height = (north - south) / rows;
  return Array.from({ length: columns * rows }, (_, i) => [
    west + ((i % columns) + 0.2 + 0.6 * random()) * width,
    south + (Math.floor(i / columns) + 0.2 + 0.6 * random()) * height,
  ]);
}

function historyAt(lng: number, lat: number, random: () => number): IntervalTuple[] {
  const east = (lng - BOUNDS[0]) / (BOUNDS[2] - BOUNDS[0]);
  const distance = Math.hypot(lng - 36.5, lat - 36) / 7;
  const eve = east > 0.55 + 0.1 * random() ? SDF : GOVERNMENT;
  const history: IntervalTuple[] = [[0, eve, -1, HELD, BASELINE, -1, -1]];
  let holder = eve;
  const capture = (minute: number, to: number) => {
    const from = Math.min(Math.max(5, 5 * Math.round(minute / 5)), STORY_MINUTES - 700);
    history.push([from, holder, to, CHANGING, REPORTED, -1, -1]);
    history.push([from + 540, to, -1, HELD, REPORTED, -1, -1]);
    holder = to;
  };
  if (random() < 0.7) {
    const at = (0.08 + 0.5 * distance + 0.15 * random()) * STORY_MINUTES;
    capture(at, HTS + (random() < 0.3 ? 1 : 0));
    if (random() < 0.29) capture(at + (0.1 + 0.2 * random()) * STORY_MINUTES, SOR);
  }
  return history;
}
