import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampTo, contains, DAY_MS, HOUR_MS, instantOf, isoOf } from '../../src/model/instant.ts';

const SEED = { seed: 20_241_130, numRuns: 500 };
const DAMASCUS = 180;

/** Whole seconds of the years 1990 to 2060. */
const seconds = fc.integer({ min: 631_152_000, max: 2_840_140_800 }).map((s) => s * 1000);
const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });

describe('instantOf', () => {
  it('takes the offset into account', () => {
    const noonUtc = Date.UTC(2024, 10, 30, 12);
    expect(instantOf('2024-11-30T12:00:00Z')).toBe(noonUtc);
    expect(instantOf('2024-11-30T15:00:00+03:00')).toBe(noonUtc);
    expect(instantOf('2024-11-30T08:30:00-03:30')).toBe(noonUtc);
  });

  it('reads the first minutes of a Damascus day as the evening before in UTC', () => {
    expect(instantOf('2024-12-08T00:00:00+03:00')).toBe(Date.UTC(2024, 11, 7, 21));
  });

  it.each([
    ['no offset', '2024-11-30T06:00:00'],
    ['no time', '2024-11-30'],
    ['no seconds', '2024-11-30T06:00+03:00'],
    ['fractions of seconds', '2024-11-30T06:00:00.000Z'],
    ['an offset without minutes', '2024-11-30T06:00:00+03'],
    ['an offset without a colon', '2024-11-30T06:00:00+0300'],
    ['a blank for T', '2024-11-30 06:00:00+03:00'],
    ['blanks around', ' 2024-11-30T06:00:00+03:00 '],
    ['a month that is none', '2024-13-01T06:00:00+03:00'],
    ['an hour that is none', '2024-11-30T25:00:00+03:00'],
    ['an offset that is none', '2024-11-30T06:00:00+25:00'],
    ['30 February', '2024-02-30T06:00:00+03:00'],
    ['31 November', '2024-11-31T06:00:00+03:00'],
    ['29 February of a common year', '2023-02-29T06:00:00+03:00'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('refuses %s', (_, iso) => {
    expect(() => instantOf(iso)).toThrow(RangeError);
    expect(() => instantOf(iso)).toThrow(
      `"${iso}" is not an instant: expected YYYY-MM-DDTHH:MM:SS`,
    );
  });

  it('takes the leap day', () => {
    expect(instantOf('2024-02-29T03:00:00+03:00')).toBe(Date.UTC(2024, 1, 29));
  });
});

describe('isoOf', () => {
  it('writes local time with its offset', () => {
    const at = Date.UTC(2024, 11, 7, 21, 4, 9);
    expect(isoOf(at, DAMASCUS)).toBe('2024-12-08T00:04:09+03:00');
    expect(isoOf(at, 0)).toBe('2024-12-07T21:04:09+00:00');
    expect(isoOf(at, -210)).toBe('2024-12-07T17:34:09-03:30');
  });

  it('is read back as the same instant, at any offset', () => {
    fc.assert(
      fc.property(seconds, offsets, (at, offset) => {
        expect(instantOf(isoOf(at, offset))).toBe(at);
      }),
      SEED,
    );
  });

  it('gives back the text that was read', () => {
    for (const iso of ['2024-11-26T00:00:00+03:00', '2024-12-10T23:59:59+03:00']) {
      expect(isoOf(instantOf(iso), DAMASCUS)).toBe(iso);
    }
  });

  it('drops what is less than a second', () => {
    const lastInstant = instantOf('2024-12-11T00:00:00+03:00') - 1;
    expect(isoOf(lastInstant, DAMASCUS)).toBe('2024-12-10T23:59:59+03:00');
  });
});

describe('contains', () => {
  const day = { start: 0, end: DAY_MS };

  it('holds the start and not the end', () => {
    expect(contains(day, 0)).toBe(true);
    expect(contains(day, DAY_MS - 1)).toBe(true);
    expect(contains(day, DAY_MS)).toBe(false);
    expect(contains(day, -1)).toBe(false);
  });

  it('gives every instant to exactly one of two neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 0, max: 99 }), (cut, at) => {
        const before = contains({ start: 0, end: cut }, at);
        const after = contains({ start: cut, end: 100 }, at);
        expect(before).toBe(at < cut);
        expect(after).toBe(!before);
      }),
      SEED,
    );
  });
});

describe('clampTo', () => {
  const story = {
    start: instantOf('2024-11-26T00:00:00+03:00'),
    end: instantOf('2024-12-11T00:00:00+03:00'),
  };

  it('leaves instants of the interval alone, the first and the last included', () => {
    for (const at of [story.start, story.start + 1, story.end - HOUR_MS, story.end - 1]) {
      expect(clampTo(story, at)).toBe(at);
    }
  });

  it('takes the start for all before it', () => {
    expect(clampTo(story, story.start - 1)).toBe(story.start);
    expect(clampTo(story, Number.NEGATIVE_INFINITY)).toBe(story.start);
  });

  it('takes the last millisecond for the end and all after it', () => {
    expect(clampTo(story, story.end)).toBe(story.end - 1);
    expect(clampTo(story, story.end + 7 * DAY_MS)).toBe(story.end - 1);
    expect(clampTo(story, Number.POSITIVE_INFINITY)).toBe(story.end - 1);
  });
});
