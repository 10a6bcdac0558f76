import type { ActorId } from './actor.ts';
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

/** What a report did to its ground. */
export const EFFECTS = ['change', 'contested', 'besieged'] as const;
export type Effect = (typeof EFFECTS)[number];

/** A sourced statement that ground changed hands, was contested or besieged, some time in `[earliest, latest)`. */
export interface Report {
  readonly id: string;
  /** The place it speaks of; null when it speaks of an area. */
  readonly place: string | null;
  /** Name of the area it speaks of; null when it speaks of a place. */
  readonly area: LocalText | null;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly effect: Effect;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  /** Null when no source says how. */
  readonly method: Method | null;
  readonly summary: LocalText;
  /** Ids of sources; never empty. */
  readonly sources: readonly string[];
}
