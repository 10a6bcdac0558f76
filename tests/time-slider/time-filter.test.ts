import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownFilterAt, timeFilter } from '../../src/time-slider/time-filter.ts';
import { type Properties, passes, passing } from './evaluate-filter.ts';

const PROPERTIES = { start: 'start', end: 'end' };
const HOUR = 3_600_000;
const FIRST = Date.UTC(2024, 10, 26);

/** Instants of one day, by the hour: dates of features and the instant asked for often coincide. */
const instants = fc.integer({ min: 0, max: 24 }).map((hour) => FIRST + hour * HOUR);

/** The same instant as a number, or as a text with any of several offsets. */
function written(at: number, form: number): number | string {
  const shift = [0, 3, -5, 5.5][form - 1];
  if (shift === undefined) return at;
  const local = new Date(at + shift * HOUR).toISOString().slice(0, 19);
  return `${local}${['Z', '+03:00', '-05:00', '+05:30'][form - 1]}`;
}

interface Dated {
  /** Null: open. */
  readonly start: number | null;
  readonly end: number | null;
  readonly properties: Properties;
}

const dated: fc.Arbitrary<Dated> = fc
  .record({
    start: fc.option(instants),
    end: fc.option(instants),
    startForm: fc.integer({ min: 0, max: 4 }),
    endForm: fc.integer({ min: 0, max: 4 }),
    openAs: fc.constantFrom(null, undefined, ''),
  })
  .map(({ start, end, startForm, endForm, openAs }) => ({
    start,
    end,
    properties: {
      start: start === null ? openAs : written(start, startForm),
      end: end === null ? openAs : written(end, endForm),
    },
  }));

describe('the filter of time', () => {
  it('shows what a look at every feature finds there', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 8 }), instants, (features, at) => {
        const isShown = passing(timeFilter(at, PROPERTIES));
        const shown = features.filter(({ properties }) => isShown(properties));
        const there = features.filter(
          ({ start, end }) => (start === null || start <= at) && (end === null || at < end),
        );
        expect(shown).toEqual(there);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows of the published zones what a look at their dates finds there', () => {
    const { features } = JSON.parse(readFileSync('geodata/layers/zones.geojson', 'utf8')) as {
      features: { properties: { start: string; end: string | null } }[];
    };
    expect(features.length).toBeGreaterThan(100);
    for (let at = FIRST - 6 * HOUR; at < FIRST + 16 * 24 * HOUR; at += 13 * HOUR) {
      const isShown = passing(timeFilter(at, PROPERTIES));
      const shown = features.filter(({ properties }) => isShown(properties));
      const there = features.filter(
        ({ properties: { start, end } }) =>
          Date.parse(start) <= at && (end === null || at < Date.parse(end)),
      );
      expect(shown).toEqual(there);
    }
  });

  it('holds from its start, and not at its end', () => {
    const feature = { start: FIRST, end: FIRST + HOUR };
    const shows = (at: number) => passes(timeFilter(at, PROPERTIES), feature);
    expect([-1, 0, HOUR - 1, HOUR].map((ms) => shows(FIRST + ms))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('never shows a feature with a date that cannot be read', () => {
    for (const feature of [{ start: 'soon' }, { end: 'later' }, { start: FIRST, end: true }]) {
      expect(passes(timeFilter(FIRST, PROPERTIES), feature)).toBe(false);
    }
  });

  it('takes properties of other names', () => {
    const filter = timeFilter(FIRST, { start: 'from', end: 'until' });
    expect(passes(filter, { from: FIRST + 1, start: FIRST - 1 })).toBe(false);
    expect(passes(filter, { from: FIRST - 1, start: FIRST + 1 })).toBe(true);
    expect(passes(filter, { until: FIRST })).toBe(false);
  });
});

describe('with the layer’s own filter', () => {
  const there = { start: FIRST, end: null };
  const gone = { start: null, end: FIRST };

  it.each([
    ['an expression', ['==', ['get', 'kind'], 'ground']],
    ['the old syntax', ['==', 'kind', 'ground']],
    ['the old syntax, in a group', ['any', ['in', 'kind', 'ground', 'zone'], ['!has', 'kind']]],
  ])('both must pass: %s', (_, own) => {
    const filter = ownFilterAt(own as never, FIRST, PROPERTIES);
    expect(passes(filter, { ...there, kind: 'ground' })).toBe(true);
    expect(passes(filter, { ...there, kind: 'town' })).toBe(false);
    expect(passes(filter, { ...gone, kind: 'ground' })).toBe(false);
  });

  it('is time alone where a layer has none', () => {
    for (const none of [null, undefined]) {
      expect(ownFilterAt(none, FIRST, PROPERTIES)).toEqual(timeFilter(FIRST, PROPERTIES));
    }
  });
});
