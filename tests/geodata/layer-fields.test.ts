import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOUNDS, CASUALTY_KINDS, COUNTED_PEOPLE, FIRES, HARMS } from '../../src/model/casualty.ts';
import { BASES, STATUSES } from '../../src/model/control.ts';
import { instantOf } from '../../src/model/instant.ts';
import { PLACE_KINDS } from '../../src/model/place.ts';
import { METHODS, PRECISIONS } from '../../src/model/report.ts';
import {
  collection,
  GEODATA,
  LAYERS,
  type LayerFeature,
  type LayerName,
  layer,
  notice,
  realFacts,
  realOutlines,
  sizeOfLayers,
  timeline,
} from './support/real-geodata.ts';

/** The fields of the committed layers, as the table of `data-contract.md` has them. */

const TIMELINE = timeline();
const EDITION = JSON.parse(readFileSync(join(GEODATA, 'edition.json'), 'utf8'));
const FACTS = realFacts(realOutlines());
const SOURCES = new Set(FACTS.sources.map(({ id }) => id));
const ACTORS = new Map(FACTS.actors.map(({ id, side }) => [id, side]));

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value.trim() !== '';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const no: Check = (value) => value === null;
const time: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+03:00$/.test(value);
const actor: Check = (value) => ACTORS.has(value as string);
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const none: Check = (value) => Array.isArray(value) && value.length === 0;
const known: Check = (value) => Array.isArray(value) && value.every((id) => SOURCES.has(id));
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);
const or =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const record =
  (check: Check): Check =>
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every(check);

/** Name and type of the fields that every feature has, in order. */
const COMMON = {
  id: text,
  start: time,
  end: or(time, no),
  name: text,
  name_ar: text,
  controller: or(actor, no),
  side: or(oneOf([...ACTORS.values()]), no),
  contender: or(actor, no),
  status: or(oneOf(STATUSES), no),
  basis: or(oneOf(BASES), no),
  sources: known,
} as const satisfies Readonly<Record<string, Check>>;

const FIELDS: Readonly<Record<LayerName, Readonly<Record<string, Check>>>> = {
  zones: { ...COMMON, area_km2: number },
  frontlines: { ...COMMON, between: texts },
  districts: {
    ...COMMON,
    district: text,
    level: oneOf(['governorate', 'city-district']),
    share: record(number),
    of_which: record(number),
  },
  towns: {
    ...COMMON,
    place: text,
    kind: oneOf(PLACE_KINDS),
    aliases: texts,
    previous: or(actor, no),
    precision: or(oneOf(PRECISIONS), no),
    method: or(oneOf(METHODS), no),
    report: or(text, no),
    follows: or(text, no),
    uncertainty_km: or(number, no),
    summary: or(text, no),
    summary_ar: or(text, no),
  },
  incidents: {
    ...COMMON,
    incident: text,
    place: or(text, no),
    kind: text,
    title: text,
    title_ar: text,
    summary: text,
    summary_ar: text,
    figures: record(text),
    precision: oneOf(PRECISIONS),
  },
  casualties: {
    ...COMMON,
    casualty: text,
    event: or(text, no),
    part_of: or(text, no),
    differs_from: or(text, no),
    place: or(text, no),
    kind: oneOf(CASUALTY_KINDS),
    harm: oneOf(HARMS),
    people: oneOf(COUNTED_PEOPLE),
    number: or(number, no),
    bound: oneOf(BOUNDS),
    by: or(oneOf(FIRES), no),
    doubt: or(texts, none),
    summary: text,
    summary_ar: text,
    precision: oneOf(PRECISIONS),
  },
};

const GEOMETRIES: Readonly<Record<LayerName, readonly (string | undefined)[]>> = {
  zones: ['Polygon', 'MultiPolygon'],
  frontlines: ['LineString', 'MultiLineString'],
  districts: ['Polygon', 'MultiPolygon'],
  towns: ['Point', undefined],
  incidents: ['Point', undefined],
  casualties: ['Point', undefined],
};

const wrongFields = (name: LayerName, { properties }: LayerFeature): string[] =>
  Object.entries(FIELDS[name])
    .filter(([field, check]) => !check(properties[field]))
    .map(([field]) => `${properties.id}: ${field} = ${JSON.stringify(properties[field])}`);

describe.each(LAYERS)('%s', (name) => {
  const features = layer(name);

  it('has features', () => {
    expect(features.length).toBeGreaterThan(0);
  });

  it('has the fields of the contract, in its order', () => {
    const orders = new Set(features.map(({ properties }) => Object.keys(properties).join()));
    expect([...orders]).toEqual([Object.keys(FIELDS[name]).join()]);
  });

  it('has the types of the contract', () => {
    expect(features.flatMap((feature) => wrongFields(name, feature))).toEqual([]);
  });

  it('has the geometry of the contract', () => {
    for (const { properties, geometry } of features) {
      expect(GEOMETRIES[name], properties.id).toContain(geometry?.type);
    }
  });

  it('has each id once', () => {
    const ids = features.map(({ properties }) => properties.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('begins before it ends, inside the story; its end is a date, never null', () => {
    const [start, end] = [instantOf(TIMELINE.start), instantOf(TIMELINE.end)];
    for (const feature of features) {
      const { id } = feature.properties;
      expect(feature.start, id).toBeLessThan(feature.end);
      expect(feature.start, id).toBeGreaterThanOrEqual(start);
      expect(feature.end, id).toBeLessThanOrEqual(end);
      expect(feature.properties.end, id).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+03:00$/);
    }
  });

  it('says who contends exactly where it is not settled, and the side of the controller', () => {
    for (const { properties } of features) {
      const { id, controller, side, contender, status } = properties;
      expect(contender !== null, id).toBe(status !== null && status !== 'held');
      expect(contender === null || contender !== controller, id).toBe(true);
      expect(side, id).toBe(controller === null ? null : ACTORS.get(controller as string));
    }
  });
});

describe('every feature names a source', () => {
  const silent = (name: LayerName) =>
    layer(name)
      .filter(({ properties }) => (properties.sources as string[]).length === 0)
      .map(({ properties }) => properties.id);

  it.each(['zones', 'frontlines', 'districts', 'incidents', 'casualties'] as const)(
    'in %s',
    (name) => {
      expect(silent(name)).toEqual([]);
    },
  );
  it('in towns, but for roads and wide areas, which have no holder to know of', () => {
    const labels = layer('towns').filter(({ properties }) => properties.status === null);
    expect(new Set(labels.map(({ properties }) => properties.kind))).toEqual(
      new Set(['road', 'area']),
    );
    expect(silent('towns')).toEqual(labels.map(({ properties }) => properties.id));
  });
});

describe('towns', () => {
  const byPlace = new Map<string, LayerFeature[]>();
  for (const feature of layer('towns')) {
    const place = String(feature.properties.place);
    byPlace.set(place, [...(byPlace.get(place) ?? []), feature]);
  }

  it('have intervals that cover the story without gap or overlap, place by place', () => {
    expect(byPlace.size).toBeGreaterThan(300);
    for (const [place, features] of byPlace) {
      const sorted = [...features].sort((a, b) => a.start - b.start);
      expect(sorted[0]?.start, place).toBe(instantOf(TIMELINE.start));
      expect(sorted.at(-1)?.end, place).toBe(instantOf(TIMELINE.end));
      sorted.slice(1).forEach(({ start }, i) => {
        expect(start, place).toBe(sorted[i]?.end);
      });
    }
  });

  it('name as `previous` the last holder before the present one', () => {
    for (const [place, features] of byPlace) {
      const holders: unknown[] = [];
      for (const { properties } of [...features].sort((a, b) => a.start - b.start)) {
        if (holders.at(-1) !== properties.controller) holders.push(properties.controller);
        expect(properties.previous, place).toBe(holders.at(-2) ?? null);
      }
    }
  });

  it('are all places of the facts, and no others', () => {
    const ids = FACTS.places.map(({ id }) => id);
    // A place without a position and without a report has no history to show.
    const silent = FACTS.places.filter(
      ({ id, position, baseline }) =>
        position === null && baseline === null && !FACTS.reports.some((r) => r.place === id),
    );
    expect([...byPlace.keys(), ...silent.map(({ id }) => id)].sort()).toEqual([...ids].sort());
  });
});

describe('all facts appear in the layers', () => {
  const told = new Set(layer('towns').map(({ properties }) => properties.report));

  /** Reports that no place shows, each with its reason; they stand in the list of changes all the same. */
  const UNSEEN: Readonly<Record<string, string>> = {};

  it('every report in the list of changes', () => {
    expect(TIMELINE.changes.map(({ id }) => id)).toEqual(FACTS.reports.map(({ id }) => id));
  });

  it('every report as the reason of some interval, but for those listed', () => {
    const unseen = FACTS.reports.filter(({ id }) => !told.has(id)).map(({ id }) => id);
    expect(unseen.sort()).toEqual(Object.keys(UNSEEN).sort());
  });

  it('no report that the facts do not have', () => {
    const ids = new Set<unknown>([null, ...FACTS.reports.map(({ id }) => id)]);
    expect([...told].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('every incident, once', () => {
    const ids = layer('incidents').map(({ properties }) => properties.incident);
    expect(ids).toEqual(FACTS.incidents.map(({ id }) => id));
  });

  it('every count of casualties, once', () => {
    const ids = layer('casualties').map(({ properties }) => properties.casualty);
    expect(ids).toEqual(FACTS.casualties.map(({ id }) => id));
  });

  it('every dispute, with all its answers', () => {
    expect(TIMELINE.disputes).toEqual(FACTS.disputes);
    expect(TIMELINE.disputes.length).toBeGreaterThan(0);
  });

  it('every source, and none that is unknown', () => {
    expect(TIMELINE.sources.map(({ id }) => id)).toEqual(FACTS.sources.map(({ id }) => id));
    const named = [
      ...TIMELINE.changes.flatMap(({ sources }) => sources),
      ...TIMELINE.disputes.flatMap(({ answers }) => answers.flatMap(({ sources }) => sources)),
    ];
    expect(named.filter((id) => !SOURCES.has(id))).toEqual([]);
    for (const { id, sources } of TIMELINE.changes) expect(sources, id).not.toEqual([]);
  });
});

describe('timeline.json', () => {
  it('has the fields of the contract, in order', () => {
    expect(Object.keys(TIMELINE)).toEqual([
      'title',
      'start',
      'end',
      'timeZone',
      'actors',
      'shares',
      'changes',
      'chapters',
      'casualties',
      'disputes',
      'commanders',
      'sources',
      'edition',
      'date',
      'fingerprint',
      'licence',
      'licence_url',
      'attribution',
    ]);
  });
});

describe('what the layers say of themselves', () => {
  const about = notice();

  it('is an edition, a licence and whom to credit', () => {
    expect(about).toMatchObject({ edition: EDITION.version, date: EDITION.date });
    expect(about.licence).toBe('CC BY 4.0');
    for (const name of ['Natural Earth', 'GeoNames', 'OCHA', 'sources']) {
      expect(about.attribution).toContain(name);
    }
  });

  it.each(LAYERS)('stands in %s, before its features', (name) => {
    const { features: _, ...members } = collection(name);
    expect(members).toEqual({ type: 'FeatureCollection', name, ...about });
  });

  it('stands in timeline.json', () => {
    expect(TIMELINE).toMatchObject(about);
  });
});

describe('all layers together', () => {
  it('weigh at most 15 MB', () => {
    expect(sizeOfLayers()).toBeLessThanOrEqual(15e6);
    expect(sizeOfLayers()).toBeGreaterThan(1e6);
  });
});
