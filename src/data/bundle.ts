import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { BOUNDS, CASUALTY_KINDS, COUNTED_PEOPLE, FIRES, HARMS } from '../model/casualty.ts';
import { BASES } from '../model/control.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { DOUBTS, EFFECTS, METHODS, PRECISIONS } from '../model/report.ts';
import { bundledCommander } from './commander-bundle.ts';

/**
 * The runtime bundle: what the pipeline writes and the browser fetches. One JSON document, with
 * instants as whole minutes from the story's start and references as indexes into its own lists.
 * `parseBundle` turns it into a `Story` and its `Geography`; nothing else reads it.
 */

export const BUNDLE_FORMAT = 'control-map';
export const BUNDLE_VERSION = 2;

const text = v.object({
  en: v.pipe(v.string(), v.minLength(1)),
  ar: v.pipe(v.string(), v.minLength(1)),
});
const minutes = v.pipe(v.number(), v.integer());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const indexes = v.array(index);
const orNone = v.pipe(v.number(), v.integer(), v.minValue(-1));

/**
 * `[start, controller, contender, status, basis, report, follows]`: start in minutes from the
 * story's start, then indexes into `actors`, `actors` (or -1), `STATUSES`, `BASES`, `reports`
 * (or -1), `places` (or -1). It ends where the next one starts, the last one with the story.
 */
export const intervalTuple = v.tuple([minutes, index, orNone, index, index, orNone, orNone]);

export const bundleSchema = v.object({
  format: v.literal(BUNDLE_FORMAT),
  version: v.literal(BUNDLE_VERSION),
  title: text,
  /** ISO 8601 with offset; the story is `[start, end)`. */
  start: v.string(),
  end: v.string(),
  utcOffsetMinutes: minutes,
  timeZone: v.string(),
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  actors: v.array(v.object({ id: v.string(), side: v.string(), name: text, short: text })),
  sources: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      publisher: v.string(),
      kind: v.string(),
      published: v.string(),
      url: v.string(),
      via: v.string(),
    }),
  ),
  governorates: v.record(v.string(), text),
  places: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(PLACE_KINDS),
      name: text,
      aliases: v.array(v.string()),
      lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      uncertaintyKm: v.number(),
      coordinateSource: v.string(),
      governorate: v.string(),
      rank: v.number(),
      held: v.boolean(),
      reportDistanceKm: v.pipe(v.number(), v.minValue(0)),
      baseline: v.object({
        basis: v.picklist(['stated', 'general-record']),
        sources: indexes,
        note: v.string(),
      }),
      intervals: v.pipe(v.array(intervalTuple), v.minLength(1)),
    }),
  ),
  reports: v.array(
    v.object({
      id: v.string(),
      place: orNone,
      area: v.nullable(text),
      from: index,
      to: index,
      or: orNone,
      effect: v.picklist(EFFECTS),
      earliest: minutes,
      latest: minutes,
      precision: v.picklist(PRECISIONS),
      method: v.nullable(v.picklist(METHODS)),
      basis: v.picklist(BASES),
      follows: orNone,
      doubt: v.array(v.picklist(DOUBTS)),
      summary: text,
      sources: indexes,
    }),
  ),
  incidents: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      place: orNone,
      earliest: minutes,
      latest: minutes,
      precision: v.picklist(PRECISIONS),
      doubt: v.array(v.picklist(DOUBTS)),
      title: text,
      summary: text,
      figures: v.record(v.string(), v.string()),
      sources: indexes,
    }),
  ),
  /** Counts of casualties; `partOf` and `differsFrom` are indexes into this list, or -1. */
  casualties: v.optional(
    v.array(
      v.object({
        id: v.string(),
        kind: v.picklist(CASUALTY_KINDS),
        event: v.nullable(v.string()),
        partOf: orNone,
        differsFrom: orNone,
        place: orNone,
        earliest: minutes,
        latest: minutes,
        precision: v.picklist(PRECISIONS),
        harm: v.picklist(HARMS),
        people: v.picklist(COUNTED_PEOPLE),
        number: v.nullable(index),
        bound: v.picklist(BOUNDS),
        by: v.nullable(v.picklist(FIRES)),
        doubt: v.array(v.picklist(DOUBTS)),
        summary: text,
        sources: indexes,
      }),
    ),
    [],
  ),
  disputes: v.array(
    v.object({
      id: v.string(),
      subject: v.string(),
      question: text,
      rule: text,
      answers: v.array(v.object({ text, sources: indexes, drawn: v.boolean() })),
    }),
  ),
  /** People; may be left out. */
  commanders: v.optional(v.array(bundledCommander), []),
  milestones: v.array(v.object({ place: index, at: minutes })),
  /** The fall of the government, some time in `[start, end)`; missing in a story without one. */
  collapse: v.optional(v.object({ start: minutes, end: minutes, statement: v.nullable(text) })),
  chapters: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
      at: minutes,
      bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
      title: text,
      text,
      places: indexes,
      callouts: v.array(v.object({ place: index, text })),
      advances: v.array(v.object({ actor: index, places: v.pipe(indexes, v.minLength(2)) })),
      /** Indexes into `casualties`. */
      casualties: v.optional(indexes, []),
      sources: indexes,
    }),
  ),
  /** One row a step: `[at, then area, unsettled, country, places for each actor in turn]`. */
  shares: v.array(v.array(v.number())),
  /**
   * Where the cells are, when they are too many for one file: an archive of vector tiles. Its layers
   * are `cells` (feature id = index into `places`) and `lines` (feature id = index into `lines`).
   */
  tiles: v.optional(
    v.object({
      /** Address of a PMTiles archive, relative to the bundle's own. */
      archive: v.pipe(v.string(), v.minLength(1)),
      /** The archive's metadata hold the same one: both were made together. */
      fingerprint: v.pipe(v.string(), v.minLength(1)),
      /** `[left, right]`: the two places on whose border a line runs. */
      lines: v.array(v.tuple([index, index])),
    }),
  ),
  /**
   * TopoJSON, quantised. Objects: `cells` (geometry id = index into `places`), `neighbours`,
   * `governorates`, `golan`, `rivers`, `lakes`, `roads` (each with `name` and `name_ar`). With
   * `tiles` there is no `cells`, but `ground`: all that they cover, in one shape.
   */
  topology: v.custom<Topology>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'type' in value &&
      value.type === 'Topology' &&
      'arcs' in value &&
      Array.isArray(value.arcs) &&
      value.arcs.every(Array.isArray) &&
      'objects' in value &&
      typeof value.objects === 'object' &&
      value.objects !== null,
    'expected a TopoJSON topology',
  ),
});

export type Bundle = v.InferOutput<typeof bundleSchema>;
export type IntervalTuple = v.InferOutput<typeof intervalTuple>;
