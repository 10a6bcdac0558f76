import { beforeEach, describe, expect, it } from 'vitest';
import type { Chapter } from '../../src/model/chapter.ts';
import { restMs, Tour, wayMs } from '../../src/timeline/tour.ts';

const DAY_MS = 86_400_000;

const chapter = (id: string, at: number): Chapter => ({
  id,
  at,
  bounds: [35, 32, 42, 37],
  title: { en: id, ar: id },
  text: { en: 'x'.repeat(100), ar: 'س' },
  places: [],
  callouts: [],
  advances: [],
  casualties: [],
  sources: ['s'],
});
const CHAPTERS = [chapter('eve', 0), chapter('hama', DAY_MS), chapter('end', 3 * DAY_MS)];

/** A clock that a test moves; frames come every 100 ms. */
class HandClock {
  ms = 0;
  #next: (() => void)[] = [];
  now() {
    return this.ms;
  }
  nextFrame(callback: () => void) {
    this.#next.push(callback);
  }
  run(ms: number) {
    for (let i = 0; i < ms / 100; i++) {
      this.ms += 100;
      for (const callback of this.#next.splice(0)) callback();
    }
  }
}

let clock: HandClock;
let told: (string | number)[];
const tourOf = (chapters = CHAPTERS, animated = true) =>
  new Tour(
    chapters,
    clock,
    {
      seek: (at) => told.push(at),
      chapter: (id) => told.push(id),
      ended: () => told.push('ended'),
    },
    () => animated,
  );
const chaptersTold = () => told.filter((item) => typeof item === 'string');
const seeks = () => told.filter((item) => typeof item === 'number');

beforeEach(() => {
  clock = new HandClock();
  told = [];
});

describe('a tour', () => {
  it('tells every chapter once, in order, and ends after the last was read', () => {
    tourOf().play(null, 0);
    clock.run(120_000);
    expect(chaptersTold()).toEqual(['eve', 'hama', 'end', 'ended']);
    expect(told.at(-2)).toBe(3 * DAY_MS);
  });

  it('moves the instant forwards and comes to rest on the chapter’s', () => {
    tourOf().play('eve', 0);
    clock.run(restMs(CHAPTERS[0] as Chapter) + wayMs(0, DAY_MS) + 300);
    const moved = seeks();
    expect(moved.length).toBeGreaterThan(10);
    expect(moved).toEqual([...moved].sort((a, b) => a - b));
    expect(moved.at(-1)).toBe(DAY_MS);
  });

  it('says the chapter before it moves, so that words and view can change', () => {
    tourOf().play('eve', 0);
    clock.run(restMs(CHAPTERS[0] as Chapter) + 200);
    expect(told[0]).toBe('hama');
  });

  it('jumps where motion is not wanted', () => {
    tourOf(CHAPTERS, false).play(null, DAY_MS);
    clock.run(120_000);
    expect(seeks()).toEqual([0, DAY_MS, 3 * DAY_MS]);
  });

  it('starts again from the first chapter when the last one stands', () => {
    tourOf().play('end', 3 * DAY_MS);
    clock.run(100);
    expect(told[0]).toBe('eve');
  });

  it('is silent once it was stopped, also from within a call', () => {
    const tour = tourOf();
    tour.play(null, 0);
    clock.run(300);
    tour.stop();
    const before = told.length;
    clock.run(60_000);
    expect(told).toHaveLength(before);
    expect(tour.playing).toBe(false);
  });

  it('only ever follows the last wish to play', () => {
    const tour = tourOf();
    tour.play(null, 0);
    tour.play('hama', DAY_MS);
    clock.run(120_000);
    expect(chaptersTold()).toEqual(['eve', 'end', 'ended']);
  });

  it('ends at once without chapters', () => {
    tourOf([]).play(null, 0);
    expect(told).toEqual(['ended']);
  });
});
