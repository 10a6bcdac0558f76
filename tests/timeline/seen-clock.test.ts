import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/model/instant.ts';
import { Playback, STORY_MS_PER_SECOND } from '../../src/timeline/playback.ts';
import { SeenClock } from '../../src/timeline/seen-clock.ts';
import { Tour } from '../../src/timeline/tour.ts';
import { FakeClock } from './fake-clock.ts';

const STORY = { start: 0, end: 1000 * HOUR_MS };

/** Playback from hour 0 of a long story; how many hours it has come. */
function play() {
  const real = new FakeClock();
  const clock = new SeenClock(real);
  let at = 0;
  const playback = new Playback(
    STORY,
    clock,
    (now) => {
      at = now;
    },
    () => {},
  );
  playback.play(0, 1);
  return { real, clock, hours: () => at / HOUR_MS };
}

const HOURS_PER_SECOND = STORY_MS_PER_SECOND / HOUR_MS;

describe('time that only passes while it is seen', () => {
  it('is real time in sight', () => {
    const { real, hours } = play();
    for (let i = 0; i < 20; i++) real.frame(50);
    expect(hours()).toBeCloseTo(HOURS_PER_SECOND, 6);
  });

  it('stands still in a hidden tab, also where frames go on, and goes on from there', () => {
    const { real, clock, hours } = play();
    real.frame(500);
    clock.hold(true);
    for (let i = 0; i < 20; i++) real.frame(1000);
    expect(hours()).toBeCloseTo(HOURS_PER_SECOND / 2, 6);
    clock.hold(false);
    real.frame(500);
    expect(hours()).toBeCloseTo(HOURS_PER_SECOND, 6);
  });

  it('stands still in a page that was frozen without a word', () => {
    const { real, hours } = play();
    real.frame(500);
    real.frame(20_000);
    expect(hours()).toBeLessThan(HOURS_PER_SECOND * 0.7);
    real.frame(500);
    expect(hours()).toBeLessThan(HOURS_PER_SECOND * 1.2);
  });

  it('gets on where every frame takes longer than a second', () => {
    const { real, hours } = play();
    for (let i = 0; i < 20; i++) real.frame(1500);
    expect(hours()).toBeGreaterThan(HOURS_PER_SECOND);
  });

  it('holds once, however often it is asked to', () => {
    const { real, clock, hours } = play();
    clock.hold(true);
    real.frame(5000);
    clock.hold(true);
    real.frame(5000);
    clock.hold(false);
    clock.hold(false);
    real.frame(500);
    expect(hours()).toBeCloseTo(HOURS_PER_SECOND / 2, 6);
  });

  it('keeps a chapter for as long as it takes to read it', () => {
    const real = new FakeClock();
    const clock = new SeenClock(real);
    const told: string[] = [];
    const text = { en: 'x'.repeat(100), ar: 'x' };
    const chapters = ['one', 'two', 'three'].map((id, index) => ({
      id,
      at: index,
      title: text,
      text,
    }));
    const tour = new Tour(
      chapters as never,
      clock,
      { seek: () => {}, chapter: (id) => told.push(id), ended: () => {} },
      () => false,
    );
    tour.play(null, 0);
    real.frame(16);
    clock.hold(true);
    real.frame(600_000);
    clock.hold(false);
    real.frame(16);
    expect(told).toEqual(['one']);
  });
});
