import type { ActorId } from './actor.ts';
import type { Basis } from './control.ts';
import type { Instant } from './instant.ts';
import type { LocalText } from './text.ts';

/** How finely a source tells the time; `order` = only that one thing came before another. */
export const PRECISIONS = ['hour', 'part-of-day', 'day', 'order'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How ground changed hands. */
export const METHODS = [
  'fighting',
  'withdrawal',
  'agreement',
  'handover',
  'defection',
  'uncontested',
] as const;
export type Method = (typeof METHODS)[number];

/**
 * What a report did to its ground. `kept`: a source says that its holder still held it, which settles
 * what was contested or besieged.
 */
export const EFFECTS = ['change', 'contested', 'besieged', 'kept'] as const;
export type Effect = (typeof EFFECTS)[number];

/**
 * Words of doubt that a source uses, or that apply to how it is read. A row that carries one of the first
 * group moves no ground by itself.
 *
 * - `claimed`: a party says so of itself, nobody else does.
 * - `denied`: another party denies it.
 * - `began`: a movement that began, without its end: 'began withdrawing', 'were heading to'.
 * - `near`: of the surroundings of the place: 'near', 'positions around', 'reached the outskirts'.
 * - `reportedly`: passed on by the source without its own word for it.
 * - `implied`: no source says it in so many words; it follows from what one says.
 */
export const DOUBTS = ['claimed', 'denied', 'began', 'near', 'reportedly', 'implied'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Doubts with which a report settles nothing: its ground is contested, or the row is an incident. */
export const UNSETTLING: ReadonlySet<Doubt> = new Set(['claimed', 'denied', 'began', 'near']);

/** A sourced statement that ground changed hands, was contested or besieged, some time in `[earliest, latest)`. */
export interface Report {
  readonly id: string;
  /** The place it speaks of; null when it speaks of an area. */
  readonly place: string | null;
  /** Name of the area it speaks of; null when it speaks of a place. */
  readonly area: LocalText | null;
  readonly from: ActorId;
  readonly to: ActorId;
  /** The other of two new holders between whom the source does not decide; else null. */
  readonly or: ActorId | null;
  readonly effect: Effect;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  /** Null when no source says how. */
  readonly method: Method | null;
  /** How it is known what the report says of its ground; never `baseline`. */
  readonly basis: Basis;
  /** The place whose report this reading follows, when `basis` is `inferred`; else null. */
  readonly follows: string | null;
  /** The source's words of doubt; empty when it has none. */
  readonly doubt: readonly Doubt[];
  readonly summary: LocalText;
  /** Ids of sources; never empty. */
  readonly sources: readonly string[];
}
