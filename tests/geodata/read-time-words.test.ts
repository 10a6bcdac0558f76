import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS_OF_DAY, readTimeWords } from '../../scripts/geodata/read-time-words.ts';

const DAMASCUS = 180;
/** Local day and hour, such as `30 12`, in November 2024 (December: 31 = 1 Dec). */
const local = (at: number) => {
  const date = new Date(at + DAMASCUS * 60_000);
  return date.toISOString().slice(5, 16);
};
const window = (words: string) => {
  const { start, end, precision } = readTimeWords(words, DAMASCUS);
  return `${local(start)} - ${local(end)} ${precision}`;
};

/** The contract's table, written out by hand for 30 November 2024. */
const TABLE: readonly (readonly [words: string, window: string])[] = [
  ['2024-11-30 hour 14', '11-30T14:00 - 11-30T15:00 hour'],
  ['2024-11-30 hour 0', '11-30T00:00 - 11-30T01:00 hour'],
  ['2024-11-30 hour 23', '11-30T23:00 - 12-01T00:00 hour'],
  ['2024-11-30 by-hour 19', '11-30T18:00 - 11-30T19:00 hour'],
  ['2024-11-30 by-hour 24', '11-30T23:00 - 12-01T00:00 hour'],
  ['2024-11-30 early-hours', '11-30T00:00 - 11-30T06:00 part-of-day'],
  ['2024-11-30 morning', '11-30T06:00 - 11-30T12:00 part-of-day'],
  ['2024-11-30 by-morning', '11-30T00:00 - 11-30T09:00 part-of-day'],
  ['2024-11-30 afternoon', '11-30T12:00 - 11-30T18:00 part-of-day'],
  ['2024-11-30 by-afternoon', '11-30T06:00 - 11-30T15:00 part-of-day'],
  ['2024-11-30 evening', '11-30T18:00 - 12-01T00:00 part-of-day'],
  ['2024-11-30 by-evening', '11-30T12:00 - 11-30T21:00 part-of-day'],
  ['2024-11-30 by-midnight', '11-30T18:00 - 12-01T00:00 part-of-day'],
  ['2024-11-30 night', '11-30T18:00 - 12-01T06:00 part-of-day'],
  ['2024-11-30 dawn', '11-30T05:00 - 11-30T07:00 part-of-day'],
  ['2024-11-30 from-dawn', '11-30T05:00 - 12-01T00:00 part-of-day'],
  ['2024-11-30 latter-half', '11-30T12:00 - 12-01T00:00 part-of-day'],
  ['2024-11-27 first-ten-hours', '11-27T05:00 - 11-27T17:00 part-of-day'],
  ['2024-11-30/2024-12-01', '11-30T00:00 - 12-02T00:00 day'],
  ['2024-11-30 day', '11-30T00:00 - 12-01T00:00 day'],
];

describe('the table of the contract', () => {
  it.each(TABLE)('%s', (words, expected) => {
    expect(window(words)).toBe(expected);
  });

  it('has a row here for every part of the day that the code knows', () => {
    const tested = TABLE.map(([words]) => words.split(' ')[1]);
    for (const part of Object.keys(PARTS_OF_DAY)) expect(tested).toContain(part);
  });

  it('reads days as local, not as UTC', () => {
    expect(readTimeWords('2024-11-30 day', DAMASCUS).start).toBe(Date.UTC(2024, 10, 29, 21));
    expect(readTimeWords('2024-11-30 day', 0).start).toBe(Date.UTC(2024, 10, 30));
    expect(readTimeWords('2024-11-30 day', -300).start).toBe(Date.UTC(2024, 10, 30, 5));
  });
});

describe('terms joined by &', () => {
  it('intersect, and the finest precision counts', () => {
    expect(window('2024-11-30 evening & 2024-11-30 by-hour 19')).toBe(
      '11-30T18:00 - 11-30T19:00 hour',
    );
    expect(window('2024-12-07/2024-12-08 & 2024-12-08 early-hours')).toBe(
      '12-08T00:00 - 12-08T06:00 part-of-day',
    );
    expect(window('2024-11-29 night & 2024-11-29 day')).toBe(
      '11-29T18:00 - 11-30T00:00 part-of-day',
    );
  });

  it('may be more than two', () => {
    expect(window('2024-11-30 day & 2024-11-30 by-afternoon & 2024-11-30 by-morning')).toBe(
      '11-30T06:00 - 11-30T09:00 part-of-day',
    );
  });

  it.each([
    '2024-11-30 morning & 2024-11-30 evening',
    '2024-11-30 day & 2024-12-01 day',
    // They touch, but [06:00, 12:00) and [12:00, 18:00) share no instant.
    '2024-11-30 morning & 2024-11-30 afternoon',
    '2024-12-01/2024-11-29',
  ])('%s has no time in common', (words) => {
    expect(() => readTimeWords(words, DAMASCUS)).toThrow(/no time in common/);
  });

  const term = fc
    .tuple(
      fc.constantFrom('29', '30'),
      fc.constantFrom('day', 'hour 7', ...Object.keys(PARTS_OF_DAY)),
    )
    .map(([day, part]) => `2024-11-${day} ${part}`);

  it('mean the hours that lie in every term, whatever the terms', () => {
    const hours = (words: string): number[] => {
      const { start, end } = readTimeWords(words, DAMASCUS);
      return Array.from({ length: (end - start) / 3_600_000 }, (_, i) => start + i * 3_600_000);
    };
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 3 }), (terms) => {
        const [first = [], ...others] = terms.map(hours);
        const common = first.filter((hour) => others.every((list) => list.includes(hour)));
        const words = terms.join(' & ');
        if (common.length === 0) expect(() => readTimeWords(words, DAMASCUS)).toThrow(RangeError);
        else expect(hours(words)).toEqual(common);
      }),
    );
  });
});

describe('nonsense is refused and named', () => {
  it.each([
    ['', /expected a date/],
    ['evening', /expected a date/],
    ['30 November evening', /expected a date/],
    ['2024-11-3 evening', /"2024-11-3 evening": expected a date/],
    ['2024-13-01 day', /expected a date/],
    ['2024-11-30', /expected a date and one of day, hour H/],
    ['2024-11-30 teatime', /"2024-11-30 teatime": expected a date and one of .*by-midnight/],
    ['2024-11-30 Evening', /expected a date and one of/],
    ['2024-11-30 hour', /expected an hour, such as "2024-11-30 hour 19"/],
    ['2024-11-30 hour 24', /expected an hour/],
    ['2024-11-30 hour -1', /expected an hour/],
    ['2024-11-30 hour 7.5', /expected an hour/],
    ['2024-11-30 by-hour 0', /expected an hour/],
    ['2024-11-30 by-hour 25', /expected an hour/],
    ['2024-11-30 day & ', /expected a date/],
    ['2024-11-30 day&2024-11-30 evening', /expected/],
    ['2024-11-30/yesterday', /expected a date/],
  ])('%j', (words, message) => {
    expect(() => readTimeWords(words, DAMASCUS)).toThrow(message);
  });
  describe('words too many, days that do not exist', () => {
    it.each([
      ['2024-11-30 constructor', /expected a date and one of/],
      ['2024-11-31 day', /expected a date/],
      ['2024-11-30 evening 19', /expected/],
      ['2024-11-30 hour 7 pm', /expected/],
      ['2024-11-30/2024-12-01 evening', /expected/],
      ['2024-11-30/2024-12-01/2024-12-05', /expected/],
    ])('%j', (words, message) => {
      expect(() => readTimeWords(words, DAMASCUS)).toThrow(message);
    });
  });
});
