import { describe, expect, it } from 'vitest';
import { type Turn, WheelSteps } from '../../src/controls/timeline/wheel-steps.ts';
import { HOUR_MS } from '../../src/model/instant.ts';

const STORY = { start: 0, end: 100 * HOUR_MS };
const NOON = 12 * HOUR_MS;

/** Turns the wheel, one turn each 16 ms unless said otherwise. */
function wheel() {
  const steps = new WheelSteps();
  let timeStamp = 0;
  const turnOf = (deltaY: number, more: Partial<Turn>): Turn => ({
    deltaX: 0,
    deltaY,
    deltaMode: 0,
    ctrlKey: false,
    metaKey: false,
    timeStamp,
    ...more,
  });
  return {
    wait: (ms: number) => {
      timeStamp += ms;
    },
    elsewhere: () => {
      timeStamp += 16;
      steps.elsewhere({ timeStamp });
    },
    turn: (deltaY: number, at = NOON, more: Partial<Turn> = {}) => {
      timeStamp += 16;
      return steps.turn(turnOf(deltaY, more), at, STORY);
    },
  };
}

describe('the wheel over the slider', () => {
  it('is an hour for a notch, in every engine’s measure', () => {
    for (const [delta, deltaMode] of [
      [120, 0],
      [53, 0],
      [3, 1],
      [1, 2],
    ] as const) {
      expect(wheel().turn(delta, NOON, { deltaMode })).toBe(NOON + HOUR_MS);
      expect(wheel().turn(-delta, NOON, { deltaMode })).toBe(NOON - HOUR_MS);
    }
  });

  it('adds small steps up to one', () => {
    const { turn } = wheel();
    expect([9, 9, 9, 9, 9].map((px) => turn(px))).toEqual([NOON, NOON, NOON, NOON, NOON]);
    expect(turn(9)).toBe(NOON + HOUR_MS);
    expect(turn(9)).toBe(NOON);
    // Another way: what was added up is gone.
    expect(turn(-45)).toBe(NOON);
    expect(turn(-9)).toBe(NOON - HOUR_MS);
  });

  it('is the page’s at the slider’s end, and stays it until it rests', () => {
    const { turn, wait } = wheel();
    const last = STORY.end - 1;
    expect(turn(120, last)).toBeNull();
    expect(turn(-120, last)).toBeNull();
    wait(500);
    expect(turn(-120, last)).toBe(last - HOUR_MS);
    wait(500);
    expect(turn(-120, STORY.start)).toBeNull();
  });

  it('is the page’s when the reader scrolls on from elsewhere', () => {
    const { turn, elsewhere, wait } = wheel();
    elsewhere();
    expect(turn(120)).toBeNull();
    expect(turn(120)).toBeNull();
    wait(500);
    expect(turn(120)).toBe(NOON + HOUR_MS);
  });

  it('is the browser’s with Ctrl', () => {
    expect(wheel().turn(120, NOON, { ctrlKey: true })).toBeNull();
    expect(wheel().turn(120, NOON, { metaKey: true })).toBeNull();
  });
});
