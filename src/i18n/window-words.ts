import { DAY_MS, HOUR_MS, type Instant } from '../model/instant.ts';
import type { Precision } from '../model/report.ts';
import type { FirstWords, PartOfDay } from './first-words.ts';
import type { Formats } from './formats.ts';

/** When something happened: some time in `[earliest, latest)`. */
export interface TimeWindow {
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
}

/** The quarters of a day, by the local hour at which they start. */
const QUARTERS: Readonly<Record<number, PartOfDay>> = {
  0: 'early',
  6: 'morning',
  12: 'afternoon',
  18: 'evening',
};

/**
 * A window in words that claim no more than its precision: 'in the afternoon of Friday 29
 * November', 'between 06:00 and 15:00 on …', 'some time on …', 'in the hour before 19:00 on …'.
 *
 * @param utcOffsetMinutes the story's, to find local midnights.
 */
export function windowInWords(
  window: TimeWindow,
  messages: FirstWords,
  formats: Formats,
  utcOffsetMinutes: number,
): string {
  const { time } = messages;
  const { earliest, latest, precision } = window;
  const startHour = localHour(earliest, utcOffsetMinutes);
  const lengthHours = (latest - earliest) / HOUR_MS;
  const firstDay = formats.dayLong(earliest);
  const lastDay = formats.dayLong(latest - 1);
  const sameDay = firstDay === lastDay;
  const endsAtMidnight = localHour(latest, utcOffsetMinutes) === 0;
  const endClock = endsAtMidnight ? time.midnight : formats.clock(latest);
  const startClock = startHour === 0 ? time.midnight : formats.clock(earliest);

  const words = (): string => {
    if (startHour === 0 && endsAtMidnight) {
      return sameDay ? time.someTimeOn(firstDay) : time.someTimeBetween(firstDay, lastDay);
    }
    if (lengthHours <= 1 && sameDay) return time.hourBefore(endClock, firstDay);
    const quarter = QUARTERS[startHour];
    if (quarter && lengthHours === 6) return time.inPart[quarter](firstDay);
    if (startHour === 18 && lengthHours === 12) return time.overnight(firstDay, lastDay);
    return sameDay
      ? time.betweenHours(startClock, endClock, firstDay)
      : time.betweenDays(startClock, firstDay, endClock, lastDay);
  };
  return precision === 'order' ? `${words()} (${time.onlyOrderKnown})` : words();
}

/** Local hour with its fraction, `[0, 24)`. */
function localHour(at: Instant, utcOffsetMinutes: number): number {
  const local = (at + utcOffsetMinutes * 60_000) % DAY_MS;
  return local / HOUR_MS;
}
