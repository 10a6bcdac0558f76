import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/time-slider/options.ts';

const HOUR = 3_600_000;
const WEEKS = {
  start: '2024-11-26T00:00:00+03:00',
  end: new Date('2024-12-11T00:00:00+03:00'),
  layers: [],
};

describe('options', () => {
  it('take an instant as a text with an offset, a Date, or a number', () => {
    const { span, at } = readOptions({ ...WEEKS, at: 5 }, '');
    expect(span).toEqual({ start: Date.UTC(2024, 10, 25, 21), end: Date.UTC(2024, 11, 10, 21) });
    expect(at).toBe(5);
  });

  it('begin at the start, with the properties start and end', () => {
    const { at, span, properties, speed } = readOptions(WEEKS, '');
    expect(at).toBe(span.start);
    expect(properties).toEqual({ start: 'start', end: 'end' });
    expect(speed).toBe(1);
  });

  it.each([
    [15 * 24 * HOUR, HOUR],
    [365 * 24 * HOUR, 24 * HOUR],
    [100 * 60_000, 60_000],
    [99 * 60_000, 1000],
    [50, 1],
  ])('step so that %d ms have a hundred stops: %d ms', (span, stepMs) => {
    expect(readOptions({ start: 0, end: span, layers: [] }, '').stepMs).toBe(stepMs);
  });

  it('speak the page’s language, or English', () => {
    const wordOf = (page: string, language?: string) =>
      readOptions({ ...WEEKS, ...(language && { language }) }, page).words.play;
    expect(wordOf('ar')).toBe('تشغيل');
    expect(wordOf('en', 'ar-SY')).toBe('تشغيل');
    expect([wordOf(''), wordOf('fr'), wordOf('en_US')]).toEqual(['Play', 'Play', 'Play']);
    const words = readOptions({ ...WEEKS, language: 'fr', words: { play: 'Lire' } }, '').words;
    expect(words).toEqual({ time: 'Time', play: 'Lire', pause: 'Pause' });
  });

  it('write times in their zone', () => {
    const write = (timeZone?: string) =>
      readOptions({ ...WEEKS, language: 'en-GB', ...(timeZone && { timeZone }) }, '').formatTime(
        Date.UTC(2024, 10, 29, 23, 30),
      );
    expect(write()).toContain('29 Nov 2024');
    expect(write('Asia/Damascus')).toContain('30 Nov 2024');
  });

  it.each([
    [{ start: 2, end: 2 }, 'start must be before end: 2 and 2'],
    [{ start: Number.NaN }, 'start is not an instant: NaN'],
    [{ at: 9e15 }, 'at is not an instant: 9000000000000000'],
    [{ start: '2024-11-26' }, '"2024-11-26" is not an instant'],
    [{ stepMs: 0 }, 'stepMs must be above 0: 0'],
    [{ speed: Number.NaN }, 'speed must be above 0: NaN'],
    [{ language: 'en_US' }, 'Incorrect locale'],
    [{ timeZone: 'Damascus' }, 'Damascus'],
  ])('that are wrong are refused: %j', (wrong, message) => {
    expect(() => readOptions({ ...WEEKS, ...wrong }, '')).toThrow(message);
    expect(() => readOptions({ ...WEEKS, ...wrong }, '')).toThrow(RangeError);
  });
});
