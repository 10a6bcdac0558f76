import type { ActorId } from './actor.ts';
import type { Interval } from './instant.ts';

/**
 * How firmly ground is held.
 *
 * - `held`: one party is in control.
 * - `changing`: a report says that it changed hands some time within this interval.
 * - `contested`: entered or fought over, without a takeover being stated.
 * - `besieged`: held by `controller`, surrounded by `contender`.
 * - `either`: held by `controller` or by `contender`; the source does not say which of the two.
 */
export const STATUSES = ['held', 'changing', 'contested', 'besieged', 'either'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How we know.
 *
 * - `reported`: a source names this place.
 * - `area`: a source names the area it lies in.
 * - `inferred`: it follows the nearest reported place; an inference of this map.
 * - `baseline`: the state of the eve, unchanged since.
 * - `country`: a source names the country as a whole, neither the place nor its area; the weakest.
 */
export const BASES = ['reported', 'area', 'inferred', 'baseline', 'country'] as const;
export type Basis = (typeof BASES)[number];

/** Who holds a place, and how sure that is. */
export interface Control {
  readonly controller: ActorId;
  /** Who is taking, contesting or besieging it, or the other of two when `either`; null when `held`. */
  readonly contender: ActorId | null;
  readonly status: Status;
  readonly basis: Basis;
}

/** Control of one place over `[start, end)`. */
export interface ControlSpan extends Control, Interval {}

/** The same with its reason. A place's intervals cover the story without gap or overlap. */
export interface ControlInterval extends ControlSpan {
  /** Id of the report that brought this state about; null for the state of the eve. */
  readonly report: string | null;
  /** The place whose report this one follows, when `basis` is `inferred`; else null. */
  readonly follows: string | null;
}
