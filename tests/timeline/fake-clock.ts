import type { Clock } from '../../src/timeline/playback.ts';

/** A clock that a test moves by hand. */
export class FakeClock implements Clock {
  #now: number;
  #frames: (() => void)[] = [];

  constructor(now = 5_000) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  nextFrame(callback: () => void): void {
    this.#frames.push(callback);
  }

  /** Frames that somebody waits for. */
  get waiting(): number {
    return this.#frames.length;
  }

  /** Lets time pass, then draws one frame. */
  frame(milliseconds: number): void {
    this.#now += milliseconds;
    const callbacks = this.#frames;
    this.#frames = [];
    for (const callback of callbacks) callback();
  }
}
