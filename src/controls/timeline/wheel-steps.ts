import { clampTo, HOUR_MS, type Instant, type Interval } from '../../model/instant.ts';

/** A turn of this much is one step: a mouse's notch is more, a trackpad's parts add up to it. Pixels. */
const STEP_PX = 50;

/** A line and a page of engines that count in them, pixels. */
const PX_PER_UNIT = [1, 33, 400] as const;

/** Turns nearer to each other than this are one gesture. */
const GESTURE_MS = 250;

/** What is needed of a turn of the wheel. */
export type Turn = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'timeStamp'
>;

/**
 * What turns of the wheel over the slider mean: an hour for a notch. A gesture that began elsewhere, or
 * that went on beyond an end, is the page's until it rests; with Ctrl or Cmd it is always the browser's.
 */
export class WheelSteps {
  #lastMs = Number.NEGATIVE_INFINITY;
  #sumPx = 0;
  #isPages = false;

  /** A turn over something else: what follows at once belongs to it. */
  elsewhere({ timeStamp }: Pick<Turn, 'timeStamp'>): void {
    this.#lastMs = timeStamp;
    this.#isPages = true;
  }

  /** @returns where time goes, perhaps nowhere yet; null: the turn is not the slider's. */
  turn(turn: Turn, at: Instant, story: Interval): Instant | null {
    const { deltaX, deltaY, deltaMode, timeStamp } = turn;
    if (turn.ctrlKey || turn.metaKey) return null;
    if (timeStamp - this.#lastMs > GESTURE_MS) {
      this.#isPages = false;
      this.#sumPx = 0;
    }
    this.#lastMs = timeStamp;
    const px = (deltaY || deltaX) * (PX_PER_UNIT[deltaMode as 0 | 1 | 2] ?? 1);
    if (px !== 0 && clampTo(story, at + Math.sign(px)) === at) this.#isPages = true;
    if (this.#isPages) return null;
    if (px * this.#sumPx < 0) this.#sumPx = 0;
    this.#sumPx += px;
    if (Math.abs(this.#sumPx) < STEP_PX) return at;
    const way = Math.sign(this.#sumPx);
    this.#sumPx = 0;
    return clampTo(story, at + way * HOUR_MS);
  }
}
