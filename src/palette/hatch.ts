import type { ActorId } from '../model/actor.ts';
import type { Control, Status } from '../model/control.ts';
import { countryFade } from './fill-of.ts';
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
  /** Width of a stripe; 0 where there is none. */
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

/** Radius of the dots on ground that is known by a statement on the whole country only. */
export const DOT_RADIUS_PX = 0.95;

/** How far a dot goes from its party's fill towards its strong colour, 0..1: seen, and not loud. */
const DOT_STRENGTH = 0.7;

/** Statuses that are striped. A siege is a ring around the place, `held` has no stripes. */
export type HatchedStatus = Exclude<Status, 'held' | 'besieged'>;

/**
 * Broad slanting stripes: ground on its way from one to the other. A fine lattice: fought over. Level
 * bands of one width: one of two, nobody says which.
 */
export const HATCHES: Readonly<Record<HatchedStatus, Hatch>> = {
  changing: { angleDegrees: 45, periodPx: PERIOD_PX, stripePx: PERIOD_PX / 2, crossed: false },
  contested: { angleDegrees: 45, periodPx: PERIOD_PX, stripePx: PERIOD_PX / 5, crossed: true },
  either: {
    angleDegrees: 0,
    periodPx: HATCH_TILE_PX,
    stripePx: HATCH_TILE_PX / 2,
    crossed: false,
  },
};

/** Where the dots of ground without stripes stand. */
const PLAIN: Hatch = { ...HATCHES.changing, stripePx: 0 };

/** What lies over a fill: the same for all ground of one use. */
export interface HatchStyle {
  /** `held` stands for all ground without stripes. */
  readonly status: HatchedStatus | 'held';
  /** Whose stripes; null without stripes. */
  readonly contender: ActorId | null;
  /** Whose dots, where only a statement on the whole country is known; else null. */
  readonly dotted: ActorId | null;
}

/** Whether ground of that status is striped. */
export function isHatched(status: Status): status is HatchedStatus {
  return status in HATCHES;
}

/**
 * What lies over the fill of ground under that control, or null where it is plain.
 *
 * What a statement on the whole country gives is dotted in its party's colour: the ground of its
 * holder, the stripes of who takes it, the bands of both when it is one of two.
 */
export function hatchOf(
  control: Pick<Control, 'controller' | 'contender' | 'status' | 'basis'>,
): HatchStyle | null {
  const { controller, status, basis } = control;
  const striped = control.contender !== null && isHatched(status);
  const contender = striped ? control.contender : null;
  const dotted = basis !== 'country' ? null : status === 'changing' ? contender : controller;
  if (contender === null && dotted === null) return null;
  return { status: striped ? status : 'held', contender, dotted };
}

/** Lines and dots of a style, in colours: what every drawing of it is made from. */
export interface HatchInk {
  readonly hatch: Hatch;
  /** Colour of the stripes; null without. */
  readonly stripe: string | null;
  /** Colour of the dots in the middle of each stripe, a period from one to the next; null without. */
  readonly onStripes: string | null;
  /** The same in the middle between stripes. */
  readonly between: string | null;
}

/** How a style is drawn. Without stripes the dots stand where the stripes would be. */
export function hatchInk(palette: Palette, style: HatchStyle): HatchInk {
  const { status, contender, dotted } = style;
  const dotColour = (actor: ActorId) => {
    const { fill, strong } = coloursOf(palette, actor);
    return mix(fill, strong, DOT_STRENGTH);
  };
  const dots = dotted === null ? null : dotColour(dotted);
  if (status === 'held' || contender === null) {
    return { hatch: PLAIN, stripe: null, onStripes: dots, between: null };
  }
  const ink = { hatch: HATCHES[status], stripe: stripeColour(palette, style) };
  if (status === 'contested') return { ...ink, onStripes: null, between: dots };
  const theirs = dots && dotColour(contender);
  return { ...ink, onStripes: theirs, between: status === 'either' ? dots : null };
}

/** How far a stripe goes from the contender's fill towards its strong colour, 0..1. */
const STRIPE_STRENGTH: Readonly<Record<HatchedStatus, number>> = {
  changing: 0.12,
  contested: 0.5,
  either: 0,
};

/**
 * Colour of the stripes: the contender's, the stronger the finer they are; as pale as its ground would
 * be where only a statement on the whole country gives it to the contender.
 */
function stripeColour(palette: Palette, { status, contender, dotted }: HatchStyle): string {
  const { fill, strong } = coloursOf(palette, contender ?? '');
  const colour = mix(fill, strong, STRIPE_STRENGTH[status as HatchedStatus]);
  return dotted === null || status === 'contested'
    ? colour
    : mix(colour, palette.land, countryFade({ status }));
}
