import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/model/instant.ts';
import { Address, isAddressed } from '../../src/state/address.ts';
import { defaultState } from '../../src/state/defaults.ts';

const STORY = { start: 0, end: 2 * DAY_MS, utcOffsetMinutes: 0, places: [], chapters: [] };
const STATE = defaultState(STORY, 'en');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Address', () => {
  it('writes only the last of many changes', () => {
    const written: string[] = [];
    const address = new Address(STORY, (query) => written.push(query));
    for (let hour = 0; hour < 24; hour++) {
      address.writeSoon({ ...STATE, at: hour * HOUR_MS });
      vi.advanceTimersByTime(30);
    }
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(written).toEqual(['?time=1970-01-01T23:00%2B00:00&lang=en']);
  });
});

describe('isAddressed', () => {
  it('is told by a pause and by choices, not by frames of playback', () => {
    const playing = { ...STATE, playing: true };
    expect(isAddressed({ ...playing, at: 5 }, playing)).toBe(false);
    expect(isAddressed(playing, STATE)).toBe(false);
    expect(isAddressed(STATE, playing)).toBe(true);
    expect(isAddressed({ ...playing, place: 'x' }, playing)).toBe(true);
  });
});
