import { DAY_MS, HOUR_MS, type Instant, type Interval, instantOf } from '../model/instant.ts';
import type { DateProperties } from './time-filter.ts';
import { type TimeSliderWords, wordsOf } from './words.ts';

/** An instant: epoch milliseconds, a Date, or ISO 8601 with an offset: `2024-11-30T06:00:00+03:00`. */
export type InstantLike = number | string | Date;

/** What a time slider is made from. */
export interface TimeSliderOptions {
  /** The slider's first instant. */
  readonly start: InstantLike;
  /** The end of the slider's time, `[start, end)`: its last instant is a millisecond before. */
  readonly end: InstantLike;
  /** The instant shown first; `start` when left out. */
  readonly at?: InstantLike;
  /** Ids of the layers that follow the time; may be empty, and may name layers yet to come. */
  readonly layers: readonly string[];
  /** The features' property with their first instant; `start` when left out. */
  readonly startProperty?: string;
  /** The features' property with the instant at which they are gone; `end` when left out. */
  readonly endProperty?: string;
  /**
   * How far the slider moves at once, in milliseconds. When left out: the longest of a day, an hour, a
   * minute, a second and a millisecond that gives a hundred stops.
   */
  readonly stepMs?: number;
  /** How fast it plays; at 1, which it is when left out, all of the time passes in a minute. */
  readonly speed?: number;
  /** BCP 47, of dates and words; the page's own when left out. Words are there in English and Arabic. */
  readonly language?: string;
  /** Words of another language. */
  readonly words?: Partial<TimeSliderWords>;
  /** IANA name of the zone in which dates are written; `UTC` when left out. */
  readonly timeZone?: string;
  /** Writes an instant, for the label and for screen readers; when left out: date and time at medium length. */
  readonly formatTime?: (at: Instant) => string;
  /** `light` or `dark`; when left out, as the page's `color-scheme` says, which is light if it says nothing. */
  readonly theme?: 'light' | 'dark';
}

/** Options, read and complete. */
export interface TimeSliderSettings {
  readonly span: Interval;
  readonly at: Instant;
  readonly layers: readonly string[];
  readonly properties: DateProperties;
  readonly stepMs: number;
  readonly speed: number;
  readonly language: string;
  readonly words: TimeSliderWords;
  readonly formatTime: (at: Instant) => string;
  readonly theme: 'light' | 'dark' | null;
}

/** So many stops a slider has at least, or its steps are too coarse. */
const LEAST_STOPS = 100;

/**
 * Reads options.
 *
 * @param pageLanguage of the page; empty where it states none, or no language tag: English.
 * @throws RangeError `start must be before end: …`, `stepMs must be above 0: …`,
 * `speed must be above 0: …`, `start is not an instant: …`, that of `instantOf`, or that of
 * `Intl.DateTimeFormat` for a language or a time zone.
 */
export function readOptions(options: TimeSliderOptions, pageLanguage: string): TimeSliderSettings {
  const span = { start: readInstant('start', options.start), end: readInstant('end', options.end) };
  if (span.start >= span.end) {
    throw new RangeError(`start must be before end: ${span.start} and ${span.end}`);
  }
  const { stepMs = stepOf(span), speed = 1, language = knownLanguage(pageLanguage) } = options;
  checkPositive('stepMs', stepMs);
  checkPositive('speed', speed);
  return {
    span,
    at: readInstant('at', options.at ?? span.start),
    layers: options.layers,
    properties: { start: options.startProperty ?? 'start', end: options.endProperty ?? 'end' },
    stepMs,
    speed,
    language,
    words: { ...wordsOf(language), ...options.words },
    formatTime: options.formatTime ?? writeTime(language, options.timeZone ?? 'UTC'),
    theme: options.theme ?? null,
  };
}

/**
 * Reads one instant.
 *
 * @param name of the option, for the message.
 * @throws RangeError `start is not an instant: …`, or that of `instantOf` for a text.
 */
export function readInstant(name: string, value: InstantLike): Instant {
  const at = typeof value === 'string' ? instantOf(value) : Number(value);
  // A Date reaches 275,000 years either way.
  if (Number.isNaN(new Date(at).getTime()))
    throw new RangeError(`${name} is not an instant: ${value}`);
  return at;
}

/** @throws RangeError `speed must be above 0: …` */
export function checkPositive(name: string, value: number): void {
  if (!(value > 0)) throw new RangeError(`${name} must be above 0: ${value}`);
}

/** Pages write `en_US`, too, which the browser's formats refuse. */
function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function stepOf({ start, end }: Interval): number {
  const steps = [DAY_MS, HOUR_MS, 60_000, 1000];
  return steps.find((stepMs) => (end - start) / stepMs >= LEAST_STOPS) ?? 1;
}

function writeTime(language: string, timeZone: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return (at) => format.format(at);
}
