import { clampTo, type Instant, instantOf, isoOf } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import { DEFAULT_LAYERS } from './defaults.ts';
import {
  type Camera,
  GROUPINGS,
  LANGUAGES,
  LAYER_NAMES,
  type Layers,
  MEASURES,
  SPEEDS,
  THEMES,
  type ViewState,
} from './view-state.ts';

/** What the table needs of a story. */
export type UrlStory = Pick<Story, 'start' | 'end' | 'utcOffsetMinutes'> & {
  readonly places: readonly { readonly id: string }[];
  readonly chapters: readonly { readonly id: string }[];
};

/** Told once for each parameter that could not be taken as it stands; the message names it. */
export type Warn = (message: string) => void;

/** One parameter: how it is read and how it is written. */
interface Parameter<Key extends keyof ViewState> {
  /** Its name in the query. */
  readonly name: string;
  readonly field: Key;
  /**
   * Warns of what it takes otherwise than it stands; the message goes on after the parameter's name.
   *
   * @throws RangeError that says what was expected.
   */
  readonly read: (value: string, story: UrlStory, warn: Warn) => ViewState[Key];
  /** Null: it has its default and is left out. */
  readonly write: (value: ViewState[Key], story: UrlStory) => string | null;
}

const MINUTE_MS = 60_000;

/** Keeps the field's type beside its reader and writer. */
const parameter = <Key extends keyof ViewState>(row: Parameter<Key>) => row;

/**
 * The address of a view, as one table. Time and language are always written, so that a link shows
 * the same to whoever opens it.
 *
 * | name | value | example |
 * | --- | --- | --- |
 * | `time` | ISO 8601 local time with its offset, to the minute | `2024-11-30T06:00+03:00` |
 * | `place` | id of the place whose card is open | `hama` |
 * | `view` | longitude, latitude, zoom | `36.7578,35.1318,8.5` |
 * | `lang` | `en` or `ar` | `ar` |
 * | `theme` | `auto`, `light` or `dark` | `dark` |
 * | `layers` | the layers that are drawn, `none` for none | `zones,fronts,towns` |
 * | `only` | `reported`: ground of which no source speaks loses its colour | `reported` |
 * | `colours` | `groups` or `sides` | `sides` |
 * | `count` | what the chart counts: `area` or `places` | `places` |
 * | `compare` | the other instant, when two are compared; as `time` | `2024-12-08T12:00+03:00` |
 * | `chapter` | id of the story's chapter that is told | `fall-of-hama` |
 * | `speed` | one of 0.5, 1, 2, 4 | `2` |
 */
const PARAMETERS = [
  parameter({
    name: 'time',
    field: 'at',
    read: readTime,
    write: timeOf,
  }),
  parameter({
    name: 'place',
    field: 'place',
    read: (value, story) => {
      if (story.places.some((place) => place.id === value)) return value;
      throw new RangeError('there is no such place');
    },
    write: (place) => place,
  }),
  parameter({
    name: 'view',
    field: 'camera',
    read: readCamera,
    write: (camera) =>
      camera && `${round(camera.lng, 4)},${round(camera.lat, 4)},${round(camera.zoom, 2)}`,
  }),
  parameter({
    name: 'lang',
    field: 'lang',
    read: (value) => oneOf(LANGUAGES, value),
    write: (lang) => lang,
  }),
  parameter({
    name: 'theme',
    field: 'theme',
    read: (value) => oneOf(THEMES, value),
    write: (theme) => (theme === 'auto' ? null : theme),
  }),
  parameter({
    name: 'layers',
    field: 'layers',
    read: readLayers,
    write: (layers) =>
      LAYER_NAMES.every((name) => layers[name] === DEFAULT_LAYERS[name])
        ? null
        : LAYER_NAMES.filter((name) => layers[name]).join(',') || 'none',
  }),
  parameter({
    name: 'only',
    field: 'reportedOnly',
    read: (value) => oneOf(['reported'], value) === 'reported',
    write: (reportedOnly) => (reportedOnly ? 'reported' : null),
  }),
  parameter({
    name: 'colours',
    field: 'grouping',
    read: (value) => oneOf(GROUPINGS, value),
    write: (grouping) => (grouping === 'groups' ? null : grouping),
  }),
  parameter({
    name: 'count',
    field: 'measure',
    read: (value) => oneOf(MEASURES, value),
    write: (measure) => (measure === 'area' ? null : measure),
  }),
  parameter({
    name: 'compare',
    field: 'compare',
    read: readTime,
    write: (at, story) => (at === null ? null : timeOf(at, story)),
  }),
  parameter({
    name: 'chapter',
    field: 'chapter',
    read: (value, story) => {
      if (story.chapters.some((chapter) => chapter.id === value)) return value;
      throw new RangeError('there is no such chapter');
    },
    write: (chapter) => chapter,
  }),
  parameter({
    name: 'speed',
    field: 'speed',
    read: (value) => {
      const speed = SPEEDS.find((known) => String(known) === value);
      if (speed !== undefined) return speed;
      throw new RangeError(`expected one of ${SPEEDS.join(', ')}`);
    },
    write: (speed) => (speed === 1 ? null : String(speed)),
  }),
] as const;

/**
 * Reads what a query says about the view. Parameters that are absent are absent from the result;
 * a wrong or hostile value is left out as well and told once. Unknown parameters are ignored.
 *
 * @param search a query string, with or without its `?`.
 */
export function readUrl(search: string, story: UrlStory, warn: Warn): Partial<ViewState> {
  const query = new URLSearchParams(search);
  const state: Record<string, unknown> = {};
  for (const { name, field, read } of PARAMETERS) {
    const value = query.get(name);
    if (value === null) continue;
    try {
      state[field] = read(value, story, (message) => warn(`parameter "${name}" ${message}`));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`parameter "${name}" is ignored: "${value.slice(0, 60)}": ${reason}`);
    }
  }
  return state as Partial<ViewState>;
}

/** Writes the view as a query string, `?time=…&lang=…`, that `readUrl` reads back to the minute. */
export function writeUrl(state: ViewState, story: UrlStory): string {
  const pairs = PARAMETERS.flatMap(({ name, field, write }) => {
    const value = (write as (value: unknown, story: UrlStory) => string | null)(
      state[field],
      story,
    );
    return value === null ? [] : [`${name}=${escapeValue(value)}`];
  });
  return `?${pairs.join('&')}`;
}

/** Colons and commas may stand in a query as they are, and are easier to read. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** In a query a bare `+` means a space: an offset typed by hand arrives as ` 03:00`. */
function readTime(value: string, story: UrlStory, warn: Warn): Instant {
  const iso = value
    .replace(/ (\d{2}:\d{2})$/, '+$1')
    .replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/, '$1:00$2');
  const at = instantOf(iso);
  const nearest = clampTo(story, at);
  if (nearest !== at) {
    const shown = isoOf(nearest, story.utcOffsetMinutes);
    warn(`is outside the story: the nearest instant is shown, ${shown}`);
  }
  return nearest;
}

/** To the minute, which is as fine as the slider goes. */
function timeOf(at: Instant, story: UrlStory): string {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return isoOf(minute, story.utcOffsetMinutes).replace(/:00([+-])/, '$1');
}

/** Unknown names are told and left out; a list of nothing else is no list. */
function readLayers(value: string, _story: UrlStory, warn: Warn): Layers {
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

function readCamera(value: string): Camera {
  const numbers = value
    .split(',')
    .map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? +part : Number.NaN));
  const [lng = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = numbers;
  const good =
    numbers.length === 3 && Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
  if (!good) throw new RangeError('expected longitude,latitude,zoom');
  return { lng, lat, zoom };
}

function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((item) => item === value);
  if (found) return found;
  throw new RangeError(`expected one of ${known.join(', ')}`);
}

/** At most `digits` decimals, never an exponent or a negative zero. */
function round(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)) + 0);
}
