import type { Clock } from './playback.ts';

/** So long from one frame to the next, and the page was frozen or the computer asleep, ms. */
const LONGEST_FRAME_MS = 1000;

/** What such a gap counts as: a computer that is only slow gets on all the same, ms. */
const AFTER_A_GAP_MS = 100;

/**
 * Real time that passes only while a reader can see what it moves: in a hidden tab, a page that was
 * frozen, or a part of a page out of sight it stands still, and goes on from there.
 */
export class SeenClock implements Clock {
  /** Real time that did not count, ms. */
  #unseenMs = 0;
  #heldSince: number | null = null;
  /** Up to here it is settled what counted, real ms. */
  #counted = Number.NEGATIVE_INFINITY;
  #waiting: (() => void)[] = [];

  /** @param real as a browser's `performance` and `requestAnimationFrame`. */
  constructor(private readonly real: Clock) {}

  now(): number {
    return (this.#heldSince ?? this.real.now()) - this.#unseenMs;
  }

  nextFrame(callback: () => void): void {
    if (this.#heldSince !== null) {
      this.#waiting.push(callback);
      return;
    }
    const asked = this.real.now();
    this.real.nextFrame(() => {
      const now = this.real.now();
      const gap = now - Math.max(asked, this.#counted);
      if (this.#heldSince === null && gap > LONGEST_FRAME_MS) {
        this.#unseenMs += gap - AFTER_A_GAP_MS;
        this.#counted = now;
      }
      callback();
    });
  }

  /** Stops time, or lets it go on. */
  hold(held: boolean): void {
    if (held === (this.#heldSince !== null)) return;
    if (held) {
      this.#heldSince = this.real.now();
      return;
    }
    this.#counted = this.real.now();
    this.#unseenMs += this.#counted - (this.#heldSince as number);
    this.#heldSince = null;
    for (const callback of this.#waiting.splice(0)) this.nextFrame(callback);
  }
}
