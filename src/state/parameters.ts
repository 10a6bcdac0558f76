import { DEFAULT_LAYERS } from './defaults.ts';
import type { ParameterName } from './parameter-names.ts';
import {
  oneOf,
  readBounds,
  readCamera,
  readEnd,
  readLanguage,
  readLayers,
  readSwitch,
  readTime,
  round,
  timeOf,
  type UrlStory,
  type Warn,
} from './parameter-values.ts';
import {
  CONTROLS,
  GROUPINGS,
  LAYER_NAMES,
  MEASURES,
  SPEEDS,
  THEMES,
  type ViewState,
} from './view-state.ts';

/** One parameter: how it is read and how it is written. */
export interface Parameter<Key extends keyof ViewState> {
  /** Its name in the query. */
  readonly name: ParameterName;
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

/** Keeps the field's type beside its reader and writer. */
const parameter = <Key extends keyof ViewState>(row: Parameter<Key>) => row;

/**
 * The address of a view, as one table. Time and language are always written, so that a link shows
 * the same to whoever opens it.
 *
 * | name | value | example |
 * | --- | --- | --- |
 * | `time` | ISO 8601, to the minute; without an offset it is of the story's zone | `2024-11-30T06:00+03:00` |
 * | `place` | id of the place whose card is open | `hama` |
 * | `view` | longitude, latitude, zoom | `36.7578,35.1318,8.5` |
 * | `lang` | `en` or `ar`, with any region | `ar` |
 * | `theme` | `auto`, `light` or `dark` | `dark` |
 * | `layers` | the layers that are drawn, `none` for none | `zones,fronts,towns` |
 * | `only` | `reported`: ground of which no source speaks loses its colour | `reported` |
 * | `colours` | `groups` or `sides` | `sides` |
 * | `count` | what the chart counts: `area` or `places` | `places` |
 * | `compare` | the other instant, when two are compared; as `time` | `2024-12-08T12:00+03:00` |
 * | `chapter` | id of the story's chapter that is told | `fall-of-hama` |
 * | `speed` | one of 0.5, 1, 2, 4 | `2` |
 * | `start`, `end` | the part of the story that is told, `[start, end)`; as `time` | |
 * | `bounds` | west, south, east, north: what is shown at first | `36.2,34.2,37.6,35.3` |
 * | `controls` | `full`, `compact` (the slider alone) or `none` | `compact` |
 * | `autoplay` | empty or `true`: time moves as soon as the map is seen | `true` |
 */
export const PARAMETERS = [
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
    read: readLanguage,
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
  parameter({
    name: 'start',
    field: 'start',
    read: readTime,
    write: (at, story) => (at === null ? null : timeOf(at, story)),
  }),
  parameter({
    name: 'end',
    field: 'end',
    read: readEnd,
    write: (at, story) => (at === null ? null : timeOf(at, story)),
  }),
  parameter({
    name: 'bounds',
    field: 'home',
    read: readBounds,
    write: (bounds) => bounds?.map((degrees) => round(degrees, 4)).join(',') ?? null,
  }),
  parameter({
    name: 'controls',
    field: 'controls',
    read: (value) => oneOf(CONTROLS, value),
    write: (controls) => (controls === 'full' ? null : controls),
  }),
  parameter({
    name: 'autoplay',
    field: 'autoplay',
    read: readSwitch,
    // It is for whoever opens the page, not part of a view that is shared.
    write: () => null,
  }),
] as const;
