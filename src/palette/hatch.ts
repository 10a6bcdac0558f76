import type { ActorId } from '../model/actor.ts';
import type { Control, Status } from '../model/control.ts';
import { mix } from './mix.ts';
import type { Palette } from './palette.ts';
import { coloursOf } from './palette-of.ts';

/**
 * Stripes over the controller's fill, in the contender's colour. Lengths in CSS pixels.
 * Map (pattern image), legend and chart (CSS gradient, SVG pattern) draw from the same figures.
 */
export interface Hatch {
  /** Angle of a stripe against the x axis, degrees, counterclockwise on screen. */
  readonly angleDegrees: number;
  /** From one stripe to the next, measured across them. */
  readonly periodPx: number;
  /** Width of a stripe. */
  readonly stripePx: number;
  /** Whether a second set of stripes crosses the first at a right angle. */
  readonly crossed: boolean;
}

/**
 * Side of the square that repeats without a seam: at 45 degrees it holds one stripe. The map enlarges
 * patterns up to twice between two whole zooms, so this is the least it shows.
 */
export const HATCH_TILE_PX = 8;
const PERIOD_PX = HATCH_TILE_PX / Math.SQRT2;

/** Statuses that are hatched. A siege is a ring around the place, `held` is plain. */
export type HatchedStatus = 'changing' | 'contested';

/** Broad single stripes: ground on its way from one to the other. A fine lattice: fought over. */
export const HATCHES: Readonly<Record<HatchedStatus, Hatch>> = {
  changing: { angleDegrees: 45, periodPx: PERIOD_PX, stripePx: PERIOD_PX / 2, crossed: false },
  contested: { angleDegrees: 45, periodPx: PERIOD_PX, stripePx: PERIOD_PX / 5, crossed: true },
};

/** Whether ground of that status is hatched. */
export function isHatched(status: Status): status is HatchedStatus {
  return status in HATCHES;
}

/** The hatch of a control, or null where the ground is plain. */
export function hatchOf(control: Pick<Control, 'status' | 'contender'>): Hatch | null {
  return control.contender !== null && isHatched(control.status) ? HATCHES[control.status] : null;
}

/** How far a stripe goes from the contender's fill towards its strong colour, 0..1. */
const STRIPE_STRENGTH: Readonly<Record<HatchedStatus, number>> = {
  changing: 0.12,
  contested: 0.5,
};

/** Colour of the stripes: the contender's, the stronger the finer they are. */
export function stripeColour(palette: Palette, status: HatchedStatus, contender: ActorId): string {
  const { fill, strong } = coloursOf(palette, contender);
  return mix(fill, strong, STRIPE_STRENGTH[status]);
}
