import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, instantOf } from '../../src/model/instant.ts';
import { Playback, STORY_MS_PER_SECOND } from '../../src/timeline/playback.ts';
import { FakeClock } from './fake-clock.ts';

const STORY = {
  start: instantOf('2024-11-26T00:00:00+03:00'),
  end: instantOf('2024-12-11T00:00:00+03:00'),
};
const LAST = STORY.end - 1;

/** A playback, its clock, and all that it told its listener. */
function setUp() {
  const clock = new FakeClock();
  const seen: (number | 'ended')[] = [];
  const playback = new Playback(
    STORY,
    clock,
    (at) => seen.push(at),
    () => seen.push('ended'),
  );
  return { clock, seen, playback };
}

describe('Playback', () => {
  it('moves six hours of the story in a second', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    clock.frame(1000);
    expect(seen).toEqual([STORY.start + 6 * HOUR_MS]);
    expect(STORY_MS_PER_SECOND).toBe(6 * HOUR_MS);
  });

  it('follows real time, whatever the frame rate', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    for (const milliseconds of [16, 17, 400, 567]) clock.frame(milliseconds);
    expect(seen).toHaveLength(4);
    expect(seen[0]).toBeCloseTo(STORY.start + 0.016 * STORY_MS_PER_SECOND, 3);
    expect(seen[3]).toBeCloseTo(STORY.start + 6 * HOUR_MS, 3);
  });

  it('multiplies the rate by the speed', () => {
    for (const speed of [0.5, 2, 4]) {
      const { clock, seen, playback } = setUp();
      playback.play(STORY.start + DAY_MS, speed);
      clock.frame(1000);
      expect(seen).toEqual([STORY.start + DAY_MS + speed * 6 * HOUR_MS]);
    }
  });

  it('counts from the call of play, not from when the page was opened', () => {
    const { clock, seen, playback } = setUp();
    clock.frame(60_000);
    playback.play(STORY.start, 1);
    clock.frame(0);
    expect(seen).toEqual([STORY.start]);
  });

  it('goes on where who hears of the last instant plays it again', () => {
    const clock = new FakeClock();
    const seen: (number | 'ended')[] = [];
    const playback: Playback = new Playback(
      STORY,
      clock,
      (at) => {
        seen.push(at);
        if (at === LAST) playback.play(STORY.start, 1);
      },
      () => seen.push('ended'),
    );
    playback.play(LAST - 2 * HOUR_MS, 1);
    clock.frame(1000);
    clock.frame(1000);
    expect(seen).toEqual([LAST, STORY.start + 6 * HOUR_MS]);
  });

  it('stops at the story’s last instant, and says so once', () => {
    const { clock, seen, playback } = setUp();
    playback.play(LAST - 7 * HOUR_MS, 1);
    clock.frame(1000);
    expect(playback.playing).toBe(true);
    clock.frame(1000);
    expect(seen).toEqual([LAST - HOUR_MS, LAST, 'ended']);
    expect(playback.playing).toBe(false);
    expect(clock.waiting).toBe(0);
  });

  it('stops there too when it comes to land on it exactly', () => {
    const { clock, seen, playback } = setUp();
    playback.play(LAST - 6 * HOUR_MS, 1);
    clock.frame(1000);
    expect(seen).toEqual([LAST, 'ended']);
  });

  it('starts from the beginning when played in the story’s last hour or after it', () => {
    for (const at of [STORY.end - HOUR_MS, LAST, STORY.end, STORY.end + DAY_MS]) {
      const { clock, seen, playback } = setUp();
      playback.play(at, 1);
      clock.frame(0);
      expect(seen).toEqual([STORY.start]);
    }
  });

  it('starts where it is when played just before the last hour', () => {
    const { clock, seen, playback } = setUp();
    const at = STORY.end - HOUR_MS - 1;
    playback.play(at, 1);
    clock.frame(0);
    expect(seen).toEqual([at]);
  });

  it('can be played again after its end', () => {
    const { clock, seen, playback } = setUp();
    playback.play(LAST - 2 * HOUR_MS, 1);
    clock.frame(1000);
    playback.play(LAST, 1);
    clock.frame(1000);
    expect(seen).toEqual([LAST, 'ended', STORY.start + 6 * HOUR_MS]);
    expect(playback.playing).toBe(true);
  });

  it('does nothing after pause, not even in a frame that was already asked for', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    clock.frame(1000);
    playback.pause();
    expect(playback.playing).toBe(false);
    clock.frame(1000);
    clock.frame(1000);
    expect(seen).toEqual([STORY.start + 6 * HOUR_MS]);
    expect(clock.waiting).toBe(0);
  });

  it('may be paused by its listener', () => {
    const clock = new FakeClock();
    const seen: number[] = [];
    const playback: Playback = new Playback(
      STORY,
      clock,
      (at) => {
        seen.push(at);
        playback.pause();
      },
      () => expect.unreachable(),
    );
    playback.play(STORY.start, 1);
    for (let i = 0; i < 3; i++) clock.frame(1000);
    expect(seen).toEqual([STORY.start + 6 * HOUR_MS]);
    expect(playback.playing).toBe(false);
  });

  it('goes on without a jump after a pause', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    clock.frame(1000);
    playback.pause();
    clock.frame(60_000);
    playback.play(STORY.start + 6 * HOUR_MS, 1);
    clock.frame(1000);
    expect(seen).toEqual([STORY.start + 6 * HOUR_MS, STORY.start + 12 * HOUR_MS]);
  });

  it('keeps one rhythm when paused and played within one frame, and takes the new speed', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    clock.frame(1000);
    playback.pause();
    playback.play(STORY.start + 6 * HOUR_MS, 4);
    clock.frame(1000);
    expect(seen).toEqual([STORY.start + 6 * HOUR_MS, STORY.start + 30 * HOUR_MS]);
    expect(clock.waiting).toBe(1);
  });

  it('takes only the new speed from play while it plays', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    playback.play(STORY.start + 5 * DAY_MS, 4);
    expect(clock.waiting).toBe(1);
    clock.frame(1000);
    expect(seen).toEqual([STORY.start + 24 * HOUR_MS]);
  });

  it('takes a new speed from the next frame on, without a jump', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    clock.frame(1000);
    playback.setSpeed(2);
    clock.frame(1000);
    expect(seen).toEqual([STORY.start + 6 * HOUR_MS, STORY.start + 18 * HOUR_MS]);
  });

  it('does not start by a change of speed', () => {
    const { clock, seen, playback } = setUp();
    playback.setSpeed(2);
    expect(playback.playing).toBe(false);
    expect(clock.waiting).toBe(0);
    expect(seen).toEqual([]);
  });

  it('is at rest when it is paused twice, and plays again', () => {
    const { clock, seen, playback } = setUp();
    playback.play(STORY.start, 1);
    playback.pause();
    playback.pause();
    expect(playback.playing).toBe(false);
    playback.play(STORY.start, 1);
    clock.frame(1000);
    expect(seen).toEqual([STORY.start + 6 * HOUR_MS]);
  });

  it('may be played again by its listener at the end', () => {
    const clock = new FakeClock();
    const seen: number[] = [];
    const playback: Playback = new Playback(
      STORY,
      clock,
      (at) => seen.push(at),
      () => playback.play(LAST, 1),
    );
    playback.play(LAST - 6 * HOUR_MS, 1);
    clock.frame(1000);
    clock.frame(1000);
    expect(seen).toEqual([LAST, STORY.start + 6 * HOUR_MS]);
  });

  it('does nothing at all before it is played', () => {
    const { clock, seen, playback } = setUp();
    clock.frame(1000);
    expect(playback.playing).toBe(false);
    expect(seen).toEqual([]);
    expect(clock.waiting).toBe(0);
  });
});

describe('skipping quiet hours', () => {
  const change = STORY.start + 100 * HOUR_MS;
  const run = (skip: boolean, from: number, frames: number) => {
    const clock = new FakeClock();
    const seen: number[] = [];
    const playback = new Playback(
      STORY,
      clock,
      (at) => seen.push(at),
      () => {},
      [change],
    );
    playback.setSkipQuiet(skip);
    playback.play(from, 1);
    for (let i = 0; i < frames; i++) clock.frame(100);
    return seen;
  };

  it('hurries where nothing changes, and slows down in the middle of a frame', () => {
    const quick = run(true, STORY.start, 1)[0] ?? 0;
    const plain = run(false, STORY.start, 1)[0] ?? 0;
    expect((quick - STORY.start) / (plain - STORY.start)).toBeCloseTo(8, 6);
    // A frame brings 0.6 hours: an eighth of an hour for the quiet one, the rest at the plain pace.
    const seen = run(true, change - 3 * HOUR_MS, 1);
    expect(seen[0]).toBeCloseTo(change - 2 * HOUR_MS + 0.475 * HOUR_MS, 3);
  });

  it('takes its time around a change', () => {
    const from = change - HOUR_MS;
    expect(run(true, from, 3)).toEqual(run(false, from, 3));
  });

  it('reaches the end', () => {
    expect(run(true, STORY.start, 600).at(-1)).toBe(LAST);
  });

  it('starts again only as near to the end as it is told', () => {
    const clock = new FakeClock();
    const seen: number[] = [];
    const playback = new Playback(
      STORY,
      clock,
      (at) => seen.push(at),
      () => {},
      [],
      1000,
    );
    playback.play(STORY.end - 1001, 1);
    clock.frame(0);
    playback.pause();
    playback.play(STORY.end - 1000, 1);
    clock.frame(0);
    expect(seen).toEqual([STORY.end - 1001, STORY.start]);
  });
});
