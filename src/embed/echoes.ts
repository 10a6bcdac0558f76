import type { Instant } from '../model/instant.ts';

/** So long a page around may take to give back what it was told, ms. */
const PATIENCE_MS = 1000;

const MINUTE_MS = 60_000;

/**
 * Knows which instants a page around merely gives back. One whose own state holds the time sets it to
 * what it has just been told, often a few frames late: taken as a wish, that would stop playback and
 * pull the thumb from under a finger.
 */
export class Echoes {
  #told: { readonly at: Instant; readonly nowMs: number }[] = [];

  /** The page was told of an instant to which the reader, or playback, moved time. */
  told(at: Instant, nowMs: number): void {
    this.#told = this.#told.filter((one) => nowMs - one.nowMs < PATIENCE_MS);
    this.#told.push({ at, nowMs });
  }

  /** Whether the page was told of this instant just now, to the minute, which is what many pages keep. */
  has(at: Instant, nowMs: number): boolean {
    return this.#told.some(
      (one) => Math.abs(one.at - at) < MINUTE_MS && nowMs - one.nowMs < PATIENCE_MS,
    );
  }
}
