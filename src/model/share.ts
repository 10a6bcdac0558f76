import type { ActorId } from './actor.ts';
import type { Instant } from './instant.ts';

/** What one actor holds from one change to the next. */
export interface Share {
  /** Fraction of the ground's area, 0..1. Ground that is changing counts for its controller. */
  readonly area: number;
  /** Of `area`, the fraction of the ground (0..1) whose status is not `held`. */
  readonly unsettled: number;
  /** Of `area`, the fraction of the ground (0..1) that only a statement on the whole country gives it. */
  readonly country: number;
  /** Number of places. */
  readonly places: number;
}

/** Shares of all actors over `[at, next step's at)`. Areas sum to 1. */
export interface ShareStep {
  readonly at: Instant;
  readonly shares: Readonly<Record<ActorId, Share>>;
}
