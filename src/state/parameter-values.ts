import { clampTo, type Instant, instantOf, isoOf } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import {
  type Bounds,
  type Camera,
  LANGUAGES,
  LAYER_NAMES,
  type Language,
  type Layers,
} from './view-state.ts';

/** What parameters need of a story. */
export type UrlStory = Pick<StoryOutline, 'start' | 'end' | 'utcOffsetMinutes'> & {
  readonly places: readonly { readonly id: string }[];
  readonly chapters: readonly { readonly id: string }[];
};

/** Told once for each parameter that could not be taken as it stands; the message names it. */
export type Warn = (message: string) => void;

const MINUTE_MS = 60_000;

/** A day, perhaps a time of day, perhaps an offset, as people write them. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z| ?[+-]\d{2}(?::?\d{2})?| \d{2}:?\d{2})?$/i;

/**
 * Reads an instant as people write it. Without an offset it is of the story's zone, without a time of day
 * the day's first moment there. In a query a bare `+` means a space: an offset typed by hand arrives as
 * ` 03:00`.
 */
function instantIn(text: string, { utcOffsetMinutes }: UrlStory): Instant {
  const [, day, clock = '00:00', seconds = '00', offset] = WRITTEN.exec(text.trim()) ?? [];
  // Says what is expected.
  if (!day) return instantOf(text);
  const local = `${day}T${clock}:${seconds}`;
  if (!offset) return instantOf(`${local}Z`) - utcOffsetMinutes * MINUTE_MS;
  if (/z/i.test(offset)) return instantOf(`${local}Z`);
  const sign = offset.includes('-') ? '-' : '+';
  const digits = offset.replace(/\D/g, '').padEnd(4, '0');
  return instantOf(`${local}${sign}${digits.slice(0, 2)}:${digits.slice(2)}`);
}

/** As people write it; one outside of the story is its nearest instant, and is warned of. */
export function readTime(value: string, story: UrlStory, warn: Warn): Instant {
  const at = instantIn(value, story);
  const nearest = clampTo(story, at);
  if (nearest !== at) {
    const shown = isoOf(nearest, story.utcOffsetMinutes);
    warn(`is outside the story: the nearest instant is shown, ${shown}`);
  }
  return nearest;
}

/** As `readTime`, but the story's very end is meant as such: it ends a span that does not contain it. */
export function readEnd(value: string, story: UrlStory, warn: Warn): Instant {
  return readTime(value, { ...story, end: story.end + 1 }, warn);
}

/** To the minute, which is as fine as the slider goes. */
export function timeOf(at: Instant, story: UrlStory): string {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return isoOf(minute, story.utcOffsetMinutes).replace(/:00([+-])/, '$1');
}

/** A language tag, with or without a region, in any case: `en-GB`, `AR`. @throws RangeError for others */
export function readLanguage(value: string): Language {
  return oneOf(LANGUAGES, value.trim().toLowerCase().split(/[-_]/)[0] ?? '');
}

/** Unknown names are told and left out; a list of nothing else is no list. */
export function readLayers(value: string, _story: UrlStory, warn: Warn): Layers {
  const names = value === 'none' ? [] : value.split(',');
  const unknown = names.filter((name) => !LAYER_NAMES.some((known) => known === name));
  const expected = `expected some of ${LAYER_NAMES.join(', ')}, or none`;
  if (names.length > 0 && unknown.length === names.length) throw new RangeError(expected);
  for (const name of unknown) {
    warn(`names "${name.slice(0, 60)}", which is ignored: ${expected}`);
  }
  const drawn = LAYER_NAMES.map((name) => [name, names.includes(name)] as const);
  return Object.fromEntries(drawn) as Layers;
}

/** @throws RangeError unless there are a longitude, a latitude and a zoom. */
export function readCamera(value: string): Camera {
  const numbers = value.split(',').map(numberOf);
  const [lng = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = numbers;
  const good =
    numbers.length === 3 && Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
  if (!good) throw new RangeError('expected longitude,latitude,zoom');
  return { lng, lat, zoom };
}

/** @throws RangeError unless there are four numbers that make a box. */
export function readBounds(value: string): Bounds {
  const numbers = value.split(',').map(numberOf);
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const good = numbers.length === 4 && west < east && south < north && west >= -180 && east <= 180;
  if (!good || south < -85 || north > 85) throw new RangeError('expected west,south,east,north');
  return [west, south, east, north];
}

/** Plain decimals only: no exponents, no signs but a minus. */
function numberOf(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** As HTML reads a boolean attribute, and as people write one in a query. */
export function readSwitch(value: string): boolean {
  const known = oneOf(['', 'true', '1', 'autoplay', 'false', '0'], value.toLowerCase());
  return known !== 'false' && known !== '0';
}

/** @throws RangeError that lists what is known. */
export function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((item) => item === value);
  if (found !== undefined) return found;
  throw new RangeError(`expected one of ${known.join(', ')}`);
}

/** At most `digits` decimals, never an exponent or a negative zero. */
export function round(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)) + 0);
}
