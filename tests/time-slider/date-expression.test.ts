import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateExpression } from '../../src/time-slider/date-expression.ts';

const OPEN = Number.MAX_VALUE;
const compiled = createExpression(dateExpression('start', -OPEN), 'test');
if (compiled.result === 'error') throw new Error(compiled.value.join());
const expression = compiled.value;

/** The instant that MapLibre reads from a feature's `start`. */
function read(start: unknown): unknown {
  const properties = start === undefined ? {} : { start };
  // Without the net that turns an error of an expression into a default.
  const at = expression.evaluateWithoutErrorHandling({ zoom: 0 }, { type: 1, properties } as never);
  return at >= OPEN || Number.isNaN(at) ? 'unreadable' : at;
}

const two = (value: number) => String(value).padStart(2, '0');
const offsets = fc
  .record({
    sign: fc.constantFrom('+', '-'),
    hours: fc.integer({ min: 0, max: 14 }),
    minutes: fc.constantFrom(0, 15, 30, 45),
    colon: fc.boolean(),
  })
  .map((zone) => ({
    text: `${zone.sign}${two(zone.hours)}${zone.colon ? ':' : ''}${two(zone.minutes)}`,
    ms: (zone.sign === '-' ? -1 : 1) * (zone.hours * 60 + zone.minutes) * 60_000,
  }));
const instants = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9998, 11, 31) });

describe('a date, read by an expression', () => {
  it('is the same instant as the text was written from, whatever its offset', () => {
    fc.assert(
      fc.property(instants, offsets, (at, zone) => {
        const local = new Date(at + zone.ms).toISOString().slice(0, -1);
        expect(read(`${local}${zone.text}`)).toBe(at);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with Date.parse on dates alone and on times in UTC, to each precision', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(10, 16, 19, 21, 22, 23), (at, length) => {
        const text = new Date(at).toISOString().slice(0, length);
        const utc = length === 10 ? text : `${text}Z`;
        expect(read(text)).toBe(Date.parse(utc));
        expect(read(utc)).toBe(Date.parse(utc));
      }),
      { numRuns: 2000 },
    );
  });

  it('is what a number says', () => {
    for (const at of [0, -1, 1_733_000_000_000, 0.5]) expect(read(at)).toBe(at);
  });

  it('may have an offset of whole hours', () => {
    expect(read('2024-12-05T15:00+03')).toBe(Date.UTC(2024, 11, 5, 12));
    expect(read('2024-12-05T15:00:00-0330')).toBe(Date.UTC(2024, 11, 5, 18, 30));
  });

  it('counts on what is beyond its range', () => {
    expect(read('2024-12-05T24:00Z')).toBe(Date.UTC(2024, 11, 6));
    expect(read('2024-11-31')).toBe(Date.UTC(2024, 11, 1));
  });

  it('is open where there is none', () => {
    for (const nothing of [undefined, null, '']) expect(read(nothing)).toBe(-OPEN);
  });

  it.each([
    ...['yesterday', '2024', '2024-11', '2024-13-01', '2024-00-10', '30-11-2024', '20241130'],
    ...['2024-11-30Z', '2024-11-30T', '2024-11-30T06', '2024-11-30T06:00+', '2024-11-3oT06:00'],
    ...['2024-11-30T06:00+3', '2024-11-30T06:00+03:', '2024-11-30T06:00-AB:00', '2024-11-30 noon'],
    ...['2024-11-30T06:00:AB', 'ZZZZZZZZZZZZZZZZZZZZZ', '????-11-30T06:00Z'],
    ...['2024-11-30T06:00:00+AB:00', true, { year: 2024 }, [2024]],
  ])('cannot be read: %j', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:TZ+. ب') }), (text) => {
        expect(['number', 'string']).toContain(typeof read(text));
      }),
      { numRuns: 2000 },
    );
  });
});
