import type { Contender } from './contender.ts';
import { GpuQueue } from './gpu-queue.ts';
import { type Expected, matches } from './probes.ts';

/** Milliseconds from asking for an instant until the contender has painted it, and until it is shown. */
export interface PaintTime {
  readonly paintedMs: number;
  readonly shownMs: number;
}

/**
 * Tells when something is painted, alike for WebGL and 2D canvases.
 *
 * *Painted* is the moment at which, in the task of the contender's own frame, the read of a changed
 * pixel returns the new colour. The read returns only after everything drawn so far is rasterised, so
 * the time on the GPU (or in the 2D canvas's rasteriser) is in it. Then the other probes are read; only
 * if all have their colours was it that frame. Reading those is no part of the time.
 *
 * *Shown* is later: the compositor has put the canvas on the screen, which for a 2D canvas means to
 * bring all of its pixels to the GPU first. It is the moment at which, two animation frames after the
 * painted one, the GPU's queue is empty.
 */
export class PaintWatch {
  readonly #queue = new GpuQueue();
  #contender: Contender | null = null;
  #onFrame: (() => void) | null = null;

  /** To be called by the contender after each frame it draws. */
  readonly frame = (): void => this.#onFrame?.();

  /** Whose frames these are. */
  watch(contender: Contender): void {
    this.#contender = contender;
  }

  /**
   * Acts, and measures how long it takes until the expected colours are painted and shown.
   *
   * @throws Error after `patienceMs`, with the probes that still differ.
   */
  timeUntil(
    expected: readonly Expected[],
    act: () => void,
    patienceMs: number,
  ): Promise<PaintTime> {
    return new Promise((resolve, reject) => {
      let seen = 'no frame was drawn';
      const giveUp = setTimeout(() => {
        this.#onFrame = null;
        reject(new Error(`not painted after ${patienceMs / 1000} s: ${seen}`));
      }, patienceMs);
      let checkingMs = 0;
      const start = performance.now();
      this.#onFrame = () => {
        const first = this.#differing(expected.slice(0, 1));
        const painted = performance.now();
        seen = first || this.#differing(expected.slice(1));
        if (seen) {
          checkingMs += performance.now() - painted;
          return;
        }
        clearTimeout(giveUp);
        this.#onFrame = null;
        const sofarMs = checkingMs + performance.now() - painted;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            this.#queue.drain();
            resolve({
              paintedMs: painted - start - checkingMs,
              shownMs: performance.now() - start - sofarMs,
            });
          }),
        );
      };
      act();
    });
  }

  /** Milliseconds until more than half of the expected colours are painted; what hides a probe is not known yet. */
  timeUntilMost(expected: readonly Expected[], patienceMs: number): Promise<number> {
    const most = expected.length / 2;
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#onFrame = null;
        reject(new Error(`no first map after ${patienceMs / 1000} s`));
      }, patienceMs);
      const start = performance.now();
      this.#onFrame = () => {
        const right = expected.filter((one) => this.#differing([one]) === '').length;
        if (right <= most) return;
        clearTimeout(giveUp);
        this.#onFrame = null;
        resolve(performance.now() - start);
      };
    });
  }

  /** Calls back in each frame that is drawn while `work` lasts. */
  async eachFrame(callback: () => void, work: () => Promise<void>): Promise<void> {
    this.#onFrame = callback;
    await work();
    this.#onFrame = null;
  }

  /** Counts frames for so long as `work` lasts. `picture` tells frames apart that show something else. */
  async countFrames(
    signature: readonly Expected[],
    work: () => Promise<void>,
  ): Promise<{ frames: number; pictures: number; seconds: number }> {
    let frames = 0;
    let pictures = 0;
    let former = '';
    const start = performance.now();
    this.#onFrame = () => {
      frames++;
      const picture = signature.map(({ pixel }) => this.#contender?.read(pixel)).join();
      if (picture !== former) pictures++;
      former = picture;
    };
    await work();
    this.#onFrame = null;
    return { frames, pictures, seconds: (performance.now() - start) / 1000 };
  }

  #differing(expected: readonly Expected[]): string {
    for (const { pixel, colour } of expected) {
      const found = this.#contender?.read(pixel) ?? [0, 0, 0];
      if (!matches(found, colour)) return `at ${pixel} is ${found}, expected ${colour}`;
    }
    return '';
  }
}
