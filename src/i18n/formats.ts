import { HOUR_MS, type Instant } from '../model/instant.ts';
import { firstWordsOf, type MessageLanguage, type PartOfDay } from './first-words.ts';

/**
 * `ar-SY` names the months as Syrians do (تشرين الثاني, كانون الأول) and writes Arabic-Indic digits;
 * `en-GB` puts the day before the month.
 */
const LOCALES: Readonly<Record<MessageLanguage, string>> = { en: 'en-GB', ar: 'ar-SY' };

/** Times, numbers and lists in one language and the story's time zone. */
export interface Formats {
  /** 'Sat 30 Nov' */
  day(at: Instant): string;
  /** 'Saturday 30 November' */
  dayLong(at: Instant): string;
  /** 'Saturday 30 November 2024' */
  fullDate(at: Instant): string;
  /** '30' */
  dayOfMonth(at: Instant): string;
  /** 'Sat 30' */
  weekdayAndDay(at: Instant): string;
  /** '1 Dec' */
  dayAndMonth(at: Instant): string;
  /** The shortest that names the month: '1 Dec'; where months have no short names, '١/١٢'. */
  axisDate(at: Instant): string;
  /** '06:00', local, 24 hours. */
  clock(at: Instant): string;
  /** Which quarter of the local day `at` lies in: each is `[start, start + 6 h)`. */
  partOfDay(at: Instant): PartOfDay;
  /** What the thumb carries: 'Sat 30 Nov, early hours'. */
  thumb(at: Instant): string;
  /** What the thumb carries, with the hour: 'Sat 30 Nov, early hours · 04:00'. */
  thumbAndClock(at: Instant): string;
  /** The same at full length: 'Saturday 30 November, early hours'. */
  spoken(at: Instant): string;
  /** 'Saturday 30 November, 06:00' */
  moment(at: Instant): string;
  /** A calendar date of a source, ISO `2024-11-30`: '30 November 2024'. Other texts come back as they are. */
  isoDate(date: string): string;
  /** A share, 0..1: '62%'. Below half a percent, but above zero: '<1%'. */
  percent(share: number): string;
  number(value: number): string;
  /** '5 km' */
  km(distance: number): string;
  /** 'Aleppo, Hama and Homs' */
  list(items: readonly string[]): string;
}

const cache = new Map<string, Formats>();

/**
 * The formats of a language.
 *
 * Dates are put together from parts, because the punctuation between them differs from one ICU
 * version to the next ('Sat, 30 Nov' and 'Sat 30 Nov').
 *
 * @param timeZone IANA name, the story's: `Asia/Damascus`.
 */
export function formatsOf(language: MessageLanguage, timeZone: string): Formats {
  const key = `${language} ${timeZone}`;
  const known = cache.get(key);
  if (known) return known;
  const formats = makeFormats(language, timeZone);
  cache.set(key, formats);
  return formats;
}

/** Makes a formatter when it is first needed: each costs a browser a millisecond or more. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function makeFormats(language: MessageLanguage, timeZone: string): Formats {
  const locale = LOCALES[language];
  const { time } = firstWordsOf(language);
  const parts = (options: Intl.DateTimeFormatOptions, zone = timeZone) => {
    const format = later(
      () => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone, calendar: 'gregory' }),
    );
    return (at: Instant) => {
      const found = new Map(
        format()
          .formatToParts(at)
          .map(({ type, value }) => [type, value]),
      );
      return (['weekday', 'day', 'month', 'year'] as const)
        .map((type) => found.get(type))
        .filter((part) => part !== undefined)
        .join(' ');
    };
  };
  const dayAndMonth = parts({ day: 'numeric', month: 'short' });
  const hasShortMonths = later(() => {
    const [short, long] = (['short', 'long'] as const).map((month) => parts({ month })(0));
    return short !== long;
  });
  const shortest = later(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'numeric',
        timeZone,
        calendar: 'gregory',
      }),
  );
  const numericDate = (at: Instant) => {
    const found = shortest().formatToParts(at);
    const part = (type: string) => found.find((known) => known.type === type)?.value ?? '';
    return `${part('day')}/${part('month')}`;
  };
  const day = parts({ weekday: 'short', day: 'numeric', month: 'short' });
  const dayLong = parts({ weekday: 'long', day: 'numeric', month: 'long' });
  const clockFormat = later(
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
  const clock = (at: Instant) => clockFormat().format(at);
  const hour = later(
    () => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }),
  );
  const calendarDay = parts({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const percent = later(
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const number = later(() => new Intl.NumberFormat(locale));
  const km = later(
    () =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'kilometer',
        maximumFractionDigits: 1,
      }),
  );
  const list = later(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const partOfDay = (at: Instant): PartOfDay => {
    const quarter = Math.floor(Number(hour().format(at)) / 6);
    return (['early', 'morning', 'afternoon', 'evening'] as const)[quarter] ?? 'evening';
  };
  return {
    day,
    dayLong,
    fullDate: parts({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfMonth: parts({ day: 'numeric' }),
    weekdayAndDay: parts({ weekday: 'short', day: 'numeric' }),
    dayAndMonth,
    axisDate: (at) => (hasShortMonths() ? dayAndMonth(at) : numericDate(at)),
    clock,
    partOfDay,
    thumb: (at) => time.dayAndPart(day(at), time.partsOfDay[partOfDay(at)]),
    thumbAndClock: (at) =>
      time.partAndClock(time.dayAndPart(day(at), time.partsOfDay[partOfDay(at)]), clock(at)),
    spoken: (at) => time.dayAndPart(dayLong(at), time.partsOfDay[partOfDay(at)]),
    moment: (at) => time.dayAndClock(dayLong(at), clock(at)),
    isoDate: (date) =>
      /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
        ? calendarDay(Date.parse(date) + 12 * HOUR_MS)
        : date,
    percent: (share) =>
      share > 0 && share < 0.005 ? `<${percent().format(0.01)}` : percent().format(share),
    number: (value) => number().format(value),
    km: (distance) => km().format(distance),
    list: (items) => list().format(items),
  };
}
