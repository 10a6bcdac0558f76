import { DAY_MS, HOUR_MS, type Instant, type Interval } from '../../src/model/instant.ts';
import type { Precision } from '../../src/model/report.ts';

/** A window `[start, end)` and how finely the source tells it. */
export interface TimeWindow extends Interval {
  readonly precision: Precision;
}

/**
 * The one table by which words of a source become windows: term -> first hour, last hour (exclusive)
 * of the local day. `24` is the next day's midnight.
 */
export const PARTS_OF_DAY: Readonly<Record<string, readonly [number, number]>> = {
  'early-hours': [0, 6],
  dawn: [5, 7],
  /** Of what belongs to an operation that began at dawn, no more said: the rest of that day. */
  'from-dawn': [5, 24],
  morning: [6, 12],
  'by-morning': [0, 9],
  afternoon: [12, 18],
  'by-afternoon': [6, 15],
  evening: [18, 24],
  'by-evening': [12, 21],
  'by-midnight': [18, 24],
  night: [18, 30],
  'latter-half': [12, 24],
  /** Of an operation that began at dawn: from the first to the last hour at which it can have ended. */
  'first-ten-hours': [5, 17],
};

const FINENESS: readonly Precision[] = ['hour', 'part-of-day', 'day'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads time words such as `2024-11-30 evening & 2024-11-30 by-hour 19`: one or more terms joined by
 * ` & `, which intersect. Terms: `D day`, `D1/D2`, `D hour H`, `D by-hour H`, or `D` and one of
 * `PARTS_OF_DAY`, where `D` is a local date.
 *
 * @param offsetMinutes minutes east of UTC of the local time.
 * @throws RangeError naming the term and what was expected, or when the terms never meet.
 */
export function readTimeWords(words: string, offsetMinutes: number): TimeWindow {
  const windows = words.split(' & ').map((term) => readTerm(term.trim(), offsetMinutes));
  const start = Math.max(...windows.map((window) => window.start));
  const end = Math.min(...windows.map((window) => window.end));
  if (start >= end) throw new RangeError(`"${words}": the terms have no time in common`);
  const finest = Math.min(...windows.map((window) => FINENESS.indexOf(window.precision)));
  return { start, end, precision: FINENESS[finest] as Precision };
}

function readTerm(term: string, offsetMinutes: number): TimeWindow {
  const [dates = '', part = '', hour = '', ...more] = term.split(' ');
  const [first = '', last = first, ...others] = dates.split('/');
  const timed = part === 'hour' || part === 'by-hour';
  const start = midnight(first, offsetMinutes, term);
  if (more.length > 0 || others.length > 0 || (hour !== '' && !timed)) {
    throw new RangeError(`"${term}": expected one term; several are joined by " & "`);
  }
  if (dates.includes('/')) {
    if (part !== '') throw new RangeError(`"${term}": expected two days without a part of the day`);
    return { start, end: midnight(last, offsetMinutes, term) + DAY_MS, precision: 'day' };
  }
  if (part === 'day') return { start, end: start + DAY_MS, precision: 'day' };
  if (timed) {
    const h = /^\d{1,2}$/.test(hour) ? Number(hour) - (part === 'by-hour' ? 1 : 0) : Number.NaN;
    if (!(h >= 0 && h < 24))
      throw new RangeError(`"${term}": expected an hour, such as "${dates} ${part} 19"`);
    return { start: start + h * HOUR_MS, end: start + (h + 1) * HOUR_MS, precision: 'hour' };
  }
  const hours = Object.hasOwn(PARTS_OF_DAY, part) ? PARTS_OF_DAY[part] : undefined;
  if (!hours) {
    const known = ['day', 'hour H', 'by-hour H', ...Object.keys(PARTS_OF_DAY)].join(', ');
    throw new RangeError(`"${term}": expected a date and one of ${known}`);
  }
  return {
    start: start + hours[0] * HOUR_MS,
    end: start + hours[1] * HOUR_MS,
    precision: 'part-of-day',
  };
}

function midnight(date: string, offsetMinutes: number, term: string): Instant {
  const at = DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // `Date.parse` takes 31 November for 1 December.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(date))
    throw new RangeError(`"${term}": expected a date such as 2024-11-30`);
  return at - offsetMinutes * 60_000;
}
