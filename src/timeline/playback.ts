import { HOUR_MS, type Instant, type Interval } from '../model/instant.ts';

/** How much story time passes in one second of real time, at speed 1. */
export const STORY_MS_PER_SECOND = 6 * HOUR_MS;

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
  #playing = false;
  #lastTick = 0;
  #at: Instant;

  /**
   * @param seek called each frame with the new instant, and never after `pause`.
   * @param ended called once when the story's last instant is reached.
   */
  constructor(
    private readonly story: Interval,
    private readonly clock: Clock,
    private readonly seek: (at: Instant) => void,
    private readonly ended: () => void,
  ) {
    this.#at = story.start;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** Starts at `at`, or from the story's start when `at` is its last hour. No effect while playing. */
  play(at: Instant, speed: number): void {
    if (this.#playing) return;
    this.#playing = true;
    this.#at = at >= this.story.end - HOUR_MS ? this.story.start : at;
    this.#lastTick = this.clock.now();
    const tick = () => {
      if (!this.#playing) return;
      const now = this.clock.now();
      const next = this.#at + ((now - this.#lastTick) / 1000) * STORY_MS_PER_SECOND * speed;
      this.#lastTick = now;
      const last = this.story.end - 1;
      this.#at = Math.min(next, last);
      this.seek(this.#at);
      if (this.#at >= last) {
        this.#playing = false;
        this.ended();
      } else {
        this.clock.nextFrame(tick);
      }
    };
    this.clock.nextFrame(tick);
  }

  /** Stops where it is. */
  pause(): void {
    this.#playing = false;
  }
}
