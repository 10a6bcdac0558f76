import * as v from 'valibot';
import { type Instant, instantOf } from '../../src/model/instant.ts';
import { PLACE_KINDS } from '../../src/model/place.ts';
import { DOUBTS, EFFECTS, METHODS, PRECISIONS } from '../../src/model/report.ts';

/** What the columns of each file of `geodata/facts/` hold. Lists inside a cell are separated by `|`. */

export const INCIDENT_KINDS = [
  'strike',
  'shelling',
  'clash',
  'suicide-attack',
  'killing',
  'ambush',
  'announcement',
  'mobilisation',
  'road-cut',
  'displacement',
  'evacuation',
  'departure',
  'naval-departure',
  'protest',
  'meeting',
  'equipment',
  'humanitarian',
  'statement',
] as const;

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'expected an id: lower-case letters, digits and hyphens'),
);
export const anything = v.string();
export const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
export const optional = v.pipe(
  v.string(),
  v.trim(),
  v.transform((cell) => (cell === '' ? null : cell)),
);
export const list = v.pipe(
  v.string(),
  v.transform((cell) =>
    cell
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
);
export const sources = v.pipe(list, v.minLength(1, 'must name at least one source'));
const degrees = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((cell) => (cell.trim() === '' ? null : Number(cell))),
    v.nullable(
      v.pipe(
        v.number(`expected degrees between -${limit} and ${limit}, or nothing`),
        v.minValue(-limit, `must not be less than -${limit}`),
        v.maxValue(limit, `must not be more than ${limit}`),
      ),
    ),
  );
const instant = v.pipe(
  v.string(),
  v.rawTransform<string, Instant>(({ dataset, addIssue, NEVER }) => {
    try {
      return instantOf(dataset.value);
    } catch (error) {
      addIssue({ message: (error as Error).message });
      return NEVER;
    }
  }),
);
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `expected one of ${values.join(', ')}`);
export const oneOfOrNone = <const T extends readonly string[]>(values: T) =>
  v.pipe(optional, v.nullable(oneOf(values)));
const url = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/.*)?$/, 'expected an http(s) address, or nothing'),
);

export const SOURCES = {
  file: 'sources.csv',
  schema: v.object({
    id,
    title: filled,
    publisher: anything,
    kind: oneOf(['document', 'reference', 'project']),
    published: v.pipe(
      v.string(),
      v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'expected an ISO date, or nothing'),
    ),
    url,
    via: anything,
    licence: anything,
  }),
} as const;

export const ACTORS = {
  file: 'actors.csv',
  schema: v.object({
    id,
    side: id,
    name_en: filled,
    name_ar: filled,
    short_en: filled,
    short_ar: filled,
    /** `no`: it holds single points and owns no ground, such as a foreign power's bases. */
    ground: oneOf(['yes', 'no']),
  }),
} as const;

export const PLACES = {
  file: 'places.csv',
  schema: v.object({
    id,
    kind: oneOf(PLACE_KINDS),
    name_en: filled,
    name_ar: filled,
    aliases: list,
    lng: degrees(180),
    lat: degrees(90),
    uncertainty_km: v.pipe(
      v.string(),
      v.transform((cell) => (cell.trim() === '' ? null : Number(cell))),
      v.nullable(v.number('expected kilometres, or nothing')),
    ),
    governorate: filled,
    coordinate_source: anything,
    geonames: anything,
    note: anything,
  }),
} as const;

export const AREAS = {
  file: 'areas.csv',
  schema: v.object({
    id,
    name_en: filled,
    name_ar: filled,
    members: list,
    outline: optional,
    except: list,
  }),
} as const;

export const BASELINE = {
  file: 'baseline.csv',
  schema: v.object({
    place: id,
    controller: id,
    basis: oneOf(['stated', 'general-record']),
    sources,
    note: anything,
  }),
} as const;

export const doubt = v.pipe(list, v.array(oneOf(DOUBTS)));
export const timed = {
  words: filled,
  earliest: instant,
  latest: instant,
  precision: oneOf(PRECISIONS),
};

export const REPORTS = {
  file: 'reports.csv',
  schema: v.object({
    id,
    place: optional,
    area: optional,
    from: id,
    to: id,
    /** The other of two new holders between whom the source does not decide. */
    or: optional,
    effect: oneOf(EFFECTS),
    ...timed,
    /** Ids of reports that a text puts before this one: it does not start before they do. */
    after: list,
    method: oneOfOrNone(METHODS),
    /** Empty: a source names the place or the area. */
    basis: oneOfOrNone(['country', 'inferred']),
    /** The place whose report an inferred one follows. */
    follows: optional,
    doubt,
    summary_en: filled,
    summary_ar: filled,
    sources,
    note: anything,
  }),
} as const;

export const INCIDENTS = {
  file: 'incidents.csv',
  schema: v.object({
    id,
    kind: oneOf(INCIDENT_KINDS),
    place: optional,
    ...timed,
    doubt,
    title_en: filled,
    title_ar: filled,
    summary_en: filled,
    summary_ar: filled,
    figures: v.pipe(
      list,
      v.check(
        (pairs) => pairs.every((pair) => /^[a-z0-9_-]+=.+$/.test(pair)),
        'expected name=value pairs separated by |',
      ),
    ),
    sources,
  }),
} as const;

/** `place: words` pairs. */
const placed = v.pipe(
  list,
  v.check(
    (pairs) => pairs.every((pair) => /^[a-z0-9-]+: \S/.test(pair)),
    'expected place: words pairs separated by |',
  ),
  v.transform((pairs) =>
    pairs.map((pair) => {
      const colon = pair.indexOf(':');
      return { place: pair.slice(0, colon), words: pair.slice(colon + 1).trim() };
    }),
  ),
);

/** The guided story: one row a chapter. A folder may do without this file. */
export const CHAPTERS = {
  file: 'chapters.csv',
  schema: v.object({
    id,
    time: instant,
    bounds: v.pipe(
      v.string(),
      v.transform((cell) => cell.split(',').map((part) => Number(part.trim() || Number.NaN))),
      v.tuple(
        [v.number(), v.number(), v.number(), v.number()],
        'expected west,south,east,north in degrees',
      ),
      v.check(
        ([west, south, east, north]) => west < east && south < north,
        'expected west,south,east,north in degrees',
      ),
    ),
    title_en: filled,
    title_ar: filled,
    text_en: filled,
    text_ar: filled,
    places: v.pipe(list, v.minLength(1, 'must name at least one place')),
    /** Ids of reports and incidents: what the text rests on. */
    facts: v.pipe(list, v.minLength(1, 'must name at least one report or incident')),
    /** Ids of the counts of casualties that the text names. */
    casualties: list,
    callouts_en: placed,
    callouts_ar: placed,
    advances: v.pipe(
      list,
      v.check(
        (rows) => rows.every((row) => /^[a-z0-9-]+:( *[a-z0-9-]+ *>)+ *[a-z0-9-]+$/.test(row)),
        'expected actor: place > place, separated by |',
      ),
      v.transform((rows) =>
        rows.map((row) => {
          const [actor = '', way = ''] = row.split(':');
          return { actor, places: way.split('>').map((place) => place.trim()) };
        }),
      ),
    ),
  }),
} as const;

export const DISPUTES = {
  file: 'disputes.csv',
  schema: v.object({
    id,
    subject: id,
    question: filled,
    question_ar: filled,
    answer: filled,
    answer_ar: filled,
    drawn: v.picklist(['yes', 'no', ''], 'expected yes or no'),
    rule: filled,
    rule_ar: filled,
    sources,
  }),
} as const;
