import { Delaunay } from 'd3-delaunay';
import { BOUNDS } from './invented-bundle.ts';
import { seededRandom } from './seeded-random.ts';

/** Kilometres of a degree in the middle of the ground. */
const KM_EAST = 91.4;
const KM_NORTH = 111;
const WIDTH_KM = (BOUNDS[2] - BOUNDS[0]) * KM_EAST;
const HEIGHT_KM = (BOUNDS[3] - BOUNDS[1]) * KM_NORTH;

/** The line at the start swings so far to both sides, one and a half times: about 1,000 km of it. */
const SWING_KM = 130;
const SWINGS = (2 * Math.PI * 1.5) / HEIGHT_KM;

/** The side of a pocket: 2.4 km² each. */
const SPACING_KM = 1.55;
/** Every edge has one bend, so far to one side at most, of its length: a line follows trees and streams. */
const BEND = 0.1;
/** Ground further from the first line than this is not divided. */
const BAND_KM = 34;

/** A piece of ground that may be taken by itself. */
export interface Pocket {
  /** Kilometres from the ground's south-western corner. */
  readonly east: number;
  readonly north: number;
  /** Kilometres to the first line: below 0 west of it. */
  readonly beyond: number;
  /** Indexes of the pockets beside it. */
  readonly beside: readonly number[];
  /** Outline, `[lng, lat]`; neighbours have its points exactly. */
  readonly ring: readonly (readonly [number, number])[];
}

/**
 * The ground along one line across the country, divided into pockets: the Voronoi cells of a jittered
 * grid. The outermost ones reach to the borders of the country.
 */
export function frontGround(seed: number): Pocket[] {
  const random = seededRandom(seed);
  const points: [number, number][] = [];
  for (let north = SPACING_KM / 2; north < HEIGHT_KM; north += SPACING_KM) {
    for (let east = SPACING_KM / 2; east < WIDTH_KM; east += SPACING_KM) {
      const shifted: [number, number] = [
        east + (random() - 0.5) * 0.7 * SPACING_KM,
        north + (random() - 0.5) * 0.7 * SPACING_KM,
      ];
      if (Math.abs(beyondLine(...shifted)) <= BAND_KM) points.push(shifted);
    }
  }
  const voronoi = Delaunay.from(points).voronoi([0, 0, WIDTH_KM, HEIGHT_KM]);
  return points.map(([east, north], i) => ({
    east,
    north,
    beyond: beyondLine(east, north),
    beside: [...voronoi.neighbors(i)],
    ring: bent(voronoi.cellPolygon(i)).map(([x, y]) => degreesOf(x, y)),
  }));
}

/**
 * A ring with a bend in each edge, but in those on the country's border. The bend follows from the
 * edge's ends alone, whichever way round: both neighbours get the same.
 */
function bent(ring: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return ring.flatMap((from, i) => {
    const to = ring[i + 1];
    if (!to) return [from];
    if (isOnBorder(from) && isOnBorder(to)) return [from];
    const [a, b] =
      from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]) ? [from, to] : [to, from];
    const bend = BEND * Math.sin(1e3 * (a[0] + b[1]));
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
    return [from, [middle[0] - bend * (b[1] - a[1]), middle[1] + bend * (b[0] - a[0])] as const];
  });
}

function isOnBorder([east, north]: readonly [number, number]): boolean {
  return east <= 0 || north <= 0 || east >= WIDTH_KM || north >= HEIGHT_KM;
}

/** Whether a pocket lies so far within the divided band that all pockets beside it are small too. */
export function isInBand({ beyond }: Pocket): boolean {
  return Math.abs(beyond) < BAND_KM - 2 * SPACING_KM;
}

/** `[lng, lat]` of a point given in kilometres from the south-western corner. */
export function degreesOf(east: number, north: number): [number, number] {
  return [BOUNDS[0] + east / KM_EAST, BOUNDS[1] + north / KM_NORTH];
}

/** About how many kilometres a point lies east of the first line. */
function beyondLine(east: number, north: number): number {
  const line = WIDTH_KM / 2 + SWING_KM * Math.sin(SWINGS * north);
  const slope = SWING_KM * SWINGS * Math.cos(SWINGS * north);
  return (east - line) / Math.hypot(1, slope);
}
