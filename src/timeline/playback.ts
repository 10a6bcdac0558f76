import { HOUR_MS, type Instant, type Interval } from '../model/instant.ts';
import { busySpans, hurry } from './quiet-hours.ts';

/** How much story time passes in one second of real time, at speed 1. */
export const STORY_MS_PER_SECOND = 6 * HOUR_MS;

/** A frame never moves further than this: a tab that was hidden for a while goes on where it was. */
const LONGEST_FRAME_MS = 1000;

/** What playback needs from its surroundings; a test gives its own. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Calls back once, before the next frame. */
  nextFrame(callback: () => void): void;
}

/**
 * Turns real time into story time: the one place that moves the instant by itself.
 * It stops at the last instant of the story, and starts again from the beginning when played there.
 */
export class Playback {
  /** Counts the runs; a frame that an earlier run asked for does nothing. Odd while playing. */
  #run = 0;
  #speed = 1;
  #skipQuiet = false;
  readonly #busy: readonly Interval[];

  /**
   * @param seek called each frame with the new instant, and never after `pause`.
   * @param ended called once when the story's last instant is reached, and `seek` did not play again.
   * @param changes instants at which something changes: hours far from all of them may be skipped.
   * @param rewindMs played so near to the end, it starts again from the beginning.
   */
  constructor(
    private readonly story: Interval,
    private readonly clock: Clock,
    private readonly seek: (at: Instant) => void,
    private readonly ended: () => void,
    changes: readonly Instant[] = [],
    private readonly rewindMs = HOUR_MS,
  ) {
    this.#busy = busySpans(changes);
  }

  get playing(): boolean {
    return this.#run % 2 === 1;
  }

  /**
   * Starts at `at`, or from the story's start when `at` is within `rewindMs` of its end. While playing
   * it only takes the new speed.
   */
  play(at: Instant, speed: number): void {
    this.#speed = speed;
    if (this.playing) return;
    const run = ++this.#run;
    const last = this.story.end - 1;
    let instant = at >= this.story.end - this.rewindMs ? this.story.start : at;
    let lastTick = this.clock.now();
    const tick = () => {
      if (run !== this.#run) return;
      const now = this.clock.now();
      const elapsedMs = Math.min(now - lastTick, LONGEST_FRAME_MS);
      const storyMs = (elapsedMs / 1000) * STORY_MS_PER_SECOND * this.#speed;
      const goal = this.#skipQuiet ? hurry(this.#busy, instant, storyMs) : instant + storyMs;
      instant = Math.min(goal, last);
      lastTick = now;
      const hasEnded = instant >= last;
      if (hasEnded) this.#run++;
      else this.clock.nextFrame(tick);
      const mark = this.#run;
      this.seek(instant);
      // Who was told may have let it play again.
      if (hasEnded && mark === this.#run) this.ended();
    };
    this.clock.nextFrame(tick);
  }

  /** Changes the speed, also while playing. */
  setSpeed(speed: number): void {
    this.#speed = speed;
  }

  /** Whether hours in which nothing changes pass quickly, also while playing. */
  setSkipQuiet(skipQuiet: boolean): void {
    this.#skipQuiet = skipQuiet;
  }

  /** Stops where it is. */
  pause(): void {
    if (this.playing) this.#run++;
  }
}
