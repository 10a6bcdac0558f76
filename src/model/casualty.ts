import type { Instant } from './instant.ts';
import type { Doubt, Precision } from './report.ts';
import type { LocalText } from './text.ts';

/** `event`: of one event. `total`: a source's running total as of a date, or of a longer time. */
export const CASUALTY_KINDS = ['event', 'total'] as const;
export type CasualtyKind = (typeof CASUALTY_KINDS)[number];

/** What befell those who are counted; `killed-or-injured` where a source gives one figure for both. */
export const HARMS = ['killed', 'injured', 'killed-or-injured', 'captured'] as const;
export type Harm = (typeof HARMS)[number];

/** Who is counted, as far as the source says; `people` where it does not. */
export const COUNTED_PEOPLE = [
  'people',
  'civilians',
  'students',
  'journalists',
  'fighters',
  'government-forces',
  'government-and-allied-forces',
  'pro-iranian-militiamen',
  'irgc',
  'russian-soldiers',
  'opposition-fighters',
  'hts-fighters',
  'sna-fighters',
  'turkish-backed-fighters',
  'sdf-fighters',
  'islamic-state-members',
] as const;
export type CountedPeople = (typeof COUNTED_PEOPLE)[number];

/** How a number is meant; `not-stated`: the source has no number ('dozens', 'several'). */
export const BOUNDS = ['exact', 'at-least', 'about', 'not-stated'] as const;
export type Bound = (typeof BOUNDS)[number];

/** By whose fire, as far as the source says. */
export const FIRES = [
  'government',
  'russia',
  'government-or-russia',
  'government-and-russia',
  'hts',
  'opposition',
  'sna',
  'sdf',
  'turkey',
  'israel',
] as const;
export type Fire = (typeof FIRES)[number];

/**
 * One count of casualties that a source gives, of an event some time in `[earliest, latest)` or as of
 * that time. Counts of different sources are never added up; nor are a count and its parts.
 */
export interface Casualty {
  readonly id: string;
  readonly kind: CasualtyKind;
  /** Id of the incident or report that it belongs to; null when it has none. */
  readonly event: string | null;
  /** Id of the count of which it is a part, such as the civilians among all killed; else null. */
  readonly partOf: string | null;
  /** Id of the count of the same event which this one tells otherwise; else null. */
  readonly differsFrom: string | null;
  /** Null when it has no one place. */
  readonly place: string | null;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  readonly harm: Harm;
  readonly people: CountedPeople;
  /** A whole number; null exactly when `bound` is `not-stated`. */
  readonly number: number | null;
  readonly bound: Bound;
  /** Null when no source says by whose fire. */
  readonly by: Fire | null;
  /** The source's words of doubt; empty when it has none. */
  readonly doubt: readonly Doubt[];
  /** Says whose count it is. */
  readonly summary: LocalText;
  /** Ids of sources; never empty. */
  readonly sources: readonly string[];
}
