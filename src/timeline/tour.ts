import type { Chapter } from '../model/chapter.ts';
import type { Instant } from '../model/instant.ts';
import type { Clock } from './playback.ts';

/** Told what the tour does; never after `stop`. */
export interface TourListener {
  /** The instant moves. */
  seek(at: Instant): void;
  /** Another chapter begins: its words and its view are due, its instant is on the way. */
  chapter(id: string): void;
  /** The last chapter has been read. */
  ended(): void;
}

/** A way between two chapters takes so long, by how much story time it passes. */
const SHORTEST_WAY_MS = 1500;
const LONGEST_WAY_MS = 5000;
/** Real milliseconds for a day of the story. */
const WAY_MS_PER_DAY = 1800;
const DAY_MS = 86_400_000;

/** Time to read a chapter: a glance at the map, and so much for each character of its text. */
const GLANCE_MS = 2500;
const READ_MS_PER_CHARACTER = 42;
const LONGEST_REST_MS = 14_000;

/** How long the way between two instants takes, real milliseconds. */
export function wayMs(from: Instant, to: Instant): number {
  const days = Math.abs(to - from) / DAY_MS;
  return Math.min(LONGEST_WAY_MS, SHORTEST_WAY_MS + days * WAY_MS_PER_DAY);
}

/** How long a chapter stands, real milliseconds: English text is the longer one, so it is counted. */
export function restMs(chapter: Pick<Chapter, 'text'>): number {
  return Math.min(LONGEST_REST_MS, GLANCE_MS + chapter.text.en.length * READ_MS_PER_CHARACTER);
}

/** Slow, quick, slow: 0 at 0, 1 at 1, without a jump of speed in between. */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (-2 * part + 2) ** 3 / 2;
}

/**
 * Tells the story by itself: chapter after chapter, the instant moving from one to the next, with
 * time to read each. Real time comes from a clock, so that a test can drive it.
 */
export class Tour {
  /** Counts the runs; a frame that an earlier run asked for does nothing. */
  #run = 0;
  #playing = false;

  /**
   * @param chapters in order of time. Without any, `play` ends at once.
   * @param animated asked at each chapter; false: the instant jumps.
   */
  constructor(
    private readonly chapters: readonly Chapter[],
    private readonly clock: Clock,
    private readonly listener: TourListener,
    private readonly animated: () => boolean,
  ) {}

  get playing(): boolean {
    return this.#playing;
  }

  /**
   * Goes on from a chapter that stands already; from the first one when `chapter` is null, unknown or
   * the last.
   *
   * @param at the instant that is shown.
   */
  play(chapter: string | null, at: Instant): void {
    const run = ++this.#run;
    this.#playing = true;
    const known = this.chapters.findIndex(({ id }) => id === chapter);
    const standing = known >= 0 && known < this.chapters.length - 1;
    if (standing) this.#rest(run, known);
    else this.#goTo(run, 0, at);
  }

  /** Stops where it is. */
  stop(): void {
    this.#run++;
    this.#playing = false;
  }

  #goTo(run: number, index: number, from: Instant): void {
    const chapter = this.chapters[index];
    if (!chapter) {
      this.#playing = false;
      this.listener.ended();
      return;
    }
    this.listener.chapter(chapter.id);
    if (run !== this.#run) return;
    const lengthMs = this.animated() ? wayMs(from, chapter.at) : 0;
    this.#wait(
      run,
      lengthMs,
      (part) => this.listener.seek(Math.round(from + (chapter.at - from) * eased(part))),
      () => {
        this.listener.seek(chapter.at);
        if (run === this.#run) this.#rest(run, index);
      },
    );
  }

  #rest(run: number, index: number): void {
    const chapter = this.chapters[index] as Chapter;
    this.#wait(
      run,
      restMs(chapter),
      () => {},
      () => this.#goTo(run, index + 1, chapter.at),
    );
  }

  /** Calls `during` with the part that has passed, 0..1, each frame; then `then`, once. */
  #wait(run: number, lengthMs: number, during: (part: number) => void, then: () => void): void {
    const startMs = this.clock.now();
    const frame = () => {
      if (run !== this.#run) return;
      const part = lengthMs === 0 ? 1 : (this.clock.now() - startMs) / lengthMs;
      if (part >= 1) {
        then();
        return;
      }
      during(part);
      if (run === this.#run) this.clock.nextFrame(frame);
    };
    this.clock.nextFrame(frame);
  }
}
