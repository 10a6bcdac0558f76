import type { Control } from '../../../src/model/control.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { hatchKeyOf } from '../../../src/palette/hatch-use.ts';
import { channelsOf } from '../../../src/palette/mix.ts';
import { seededRandom } from '../scenes/seeded-random.ts';
import type { Contender, Pixel, Rgb } from './contender.ts';
import { innerPointOf } from './inner-pixel.ts';
import { type ColouredCell, fillAt, type Scene } from './loaded-scene.ts';

/** A pixel well inside a cell, by which one sees whether an instant is on the map. */
export interface Probe {
  readonly cell: ColouredCell;
  readonly pixel: Pixel;
}

/** A probe and the colour it must have. */
export interface Expected {
  readonly pixel: Pixel;
  readonly colour: Rgb;
}

/** How many cells are looked at for probes, and how many probes prove one update. */
const CANDIDATES = 300;
const CHANGED = 16;
const UNCHANGED = 4;

/**
 * How far from a cell's edge a probe lies: beyond antialiasing, or beyond a front line and its casing.
 * Cells of three pixels have no room for that; there the probe's own pixel lies within the cell.
 */
const CLEARANCE_PX = { cells: 1.5, product: 6 };
const LEAST_CLEARANCE_PX = 0.75;
const FEW = 30;

/** Rounding of colours by blending and colour spaces, per channel. */
const TOLERANCE = 3;

/** Up to 300 cells, spread over the ground at random, that are wide enough on the contender's canvas. */
export function findProbes(scene: Scene, contender: Contender): Probe[] {
  const roomy = probesWith(CLEARANCE_PX[scene.picture], scene, contender);
  return roomy.length >= FEW ? roomy : probesWith(LEAST_CLEARANCE_PX, scene, contender);
}

function probesWith(clearancePx: number, scene: Scene, contender: Contender): Probe[] {
  const random = seededRandom(7);
  const cells = [...scene.colouredCells];
  const probes: Probe[] = [];
  for (let left = cells.length; left > 0 && probes.length < CANDIDATES; left--) {
    const pick = Math.floor(random() * left);
    const cell = cells[pick] as ColouredCell;
    cells[pick] = cells[left - 1] as ColouredCell;
    const pixel = innerPointOf(cell.geometry, contender, clearancePx);
    if (pixel) probes.push({ cell, pixel });
  }
  return probes;
}

/**
 * What proves that a contender has gone from one instant to another: first cells whose colour differs,
 * then some whose colour must be the same. In the whole map, hatched and besieged ground is left out.
 *
 * @returns empty when no probe's colour changes: then nothing can be proved.
 */
export function expectedOf(
  scene: Scene,
  probes: readonly Probe[],
  from: Instant | null,
  to: Instant,
): Expected[] {
  const changed: Expected[] = [];
  const unchanged: Expected[] = [];
  for (const { cell, pixel } of probes) {
    const fill = fillAt(cell, to);
    const differs = from === null || fillAt(cell, from) !== fill;
    const list = differs ? changed : unchanged;
    if (list.length >= (differs ? CHANGED : UNCHANGED)) continue;
    if (scene.picture === 'product' && isMarked(scene.timeline.controlAt(cell.place, to))) continue;
    list.push({ pixel, colour: channelsOf(fill) });
  }
  return changed.length === 0 ? [] : [...changed, ...unchanged];
}

/** Whether something else than its holder's colour lies on the ground: a hatch, the ring of a siege. */
function isMarked(control: Control): boolean {
  return hatchKeyOf(control) !== null || control.status === 'besieged';
}

/** Whether a colour is the expected one. */
export function matches(seen: Rgb, expected: Rgb): boolean {
  return expected.every((channel, i) => Math.abs(channel - (seen[i] as number)) <= TOLERANCE);
}
