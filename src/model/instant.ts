/** A point in time: epoch milliseconds, UTC. Names of variables: `at`, or `instant`. */
export type Instant = number;

/** A span of time `[start, end)`: it contains `start` and does not contain `end`. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** Milliseconds in one hour. */
export const HOUR_MS = 3_600_000;

/** Milliseconds in one day. Syria kept UTC+3 all through the story, so every day has 24 hours. */
export const DAY_MS = 24 * HOUR_MS;

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads an ISO 8601 instant that states its offset, such as `2024-11-30T06:00:00+03:00`.
 *
 * A date without an offset is refused: read as UTC and written as local time it would be three
 * hours off.
 *
 * @throws RangeError `"…" is not an instant: expected YYYY-MM-DDTHH:MM:SS with an offset`
 */
export function instantOf(iso: string): Instant {
  const at = ISO_WITH_OFFSET.test(iso) ? Date.parse(iso) : Number.NaN;
  // `Date.parse` turns 31 November into 1 December; a day that does not exist is a mistake here.
  const day = iso.slice(0, 10);
  if (Number.isNaN(at) || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)) {
    throw new RangeError(
      `"${iso}" is not an instant: expected YYYY-MM-DDTHH:MM:SS with an offset, such as 2024-11-30T06:00:00+03:00`,
    );
  }
  return at;
}

/**
 * Writes an instant as ISO 8601 local time with its offset, to the second.
 *
 * @param offsetMinutes minutes east of UTC; Damascus is 180 all through the story.
 */
export function isoOf(at: Instant, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const minutes = Math.abs(offsetMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether `at` lies in `[start, end)`. */
export function contains(interval: Interval, at: Instant): boolean {
  return interval.start <= at && at < interval.end;
}

/** The instant of `[start, end)` nearest to `at`, to the millisecond: `end - 1` for all from `end`. */
export function clampTo(interval: Interval, at: Instant): Instant {
  return Math.min(Math.max(at, interval.start), interval.end - 1);
}
