import {
  area,
  bbox,
  booleanPointInPolygon,
  difference,
  featureCollection,
  feature as turfFeature,
  union,
} from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/model/instant.ts';
import { differenceArea, intersectionArea, invalidity, toJsts, unionOf } from './support/jsts.ts';
import {
  edgesLeftOver,
  isPolygonal,
  type Polygonal,
  polygonsOf,
  signedArea,
} from './support/polygons.ts';
import {
  alive,
  changeTimes,
  LAYERS,
  type LayerFeature,
  layer,
  OUTSIDE_THE_GROUND,
  realFacts,
  realOutlines,
  timeline,
} from './support/real-geodata.ts';

/** What must hold at every instant of the committed layers: `data-contract.md`, 1 to 4. */

const ZONES = layer('zones') as (LayerFeature & { geometry: Polygonal })[];
const INSTANTS = changeTimes(ZONES);
const OUTLINES = realOutlines();
const TIMELINE = timeline();
const name = (at: number) => new Date(at).toISOString();
/** Of the ground, how much may be uncovered or covered twice. */
const TOLERANCE = 1e-4;
/** Slow engines look at the first, the middle and the last instant. */
const SAMPLE = [
  INSTANTS[0],
  INSTANTS[Math.floor(INSTANTS.length / 2)],
  INSTANTS.at(-1),
] as number[];

const ground: Polygonal[] = [
  ...OUTLINES.governorates.features.map(({ geometry }) => geometry),
  OUTLINES.golan.geometry,
];

describe('1. the zones cover the ground', { timeout: 60_000 }, () => {
  it('there are zones, and they change', () => {
    expect(INSTANTS[0]).toBe(instantOf(TIMELINE.start));
    expect(INSTANTS.length).toBeGreaterThan(20);
  });

  it('at every instant, edge against edge: exactly once', () => {
    const outline = edgesLeftOver(
      alive(ZONES, INSTANTS[0] as number).map((z) => z.geometry),
    ).join();
    expect(outline.length).toBeGreaterThan(10_000);
    for (const at of INSTANTS) {
      const left = edgesLeftOver(alive(ZONES, at).map(({ geometry }) => geometry)).join();
      expect(left === outline, `the zones of ${name(at)} do not fit together`).toBe(true);
    }
  });

  it('at every instant, by the sum of their areas', () => {
    const km2 = ground.reduce((sum, geometry) => sum + area(geometry) / 1e6, 0);
    for (const at of INSTANTS) {
      const zones = alive(ZONES, at);
      const sum = zones.reduce((total, { properties }) => total + Number(properties.area_km2), 0);
      expect(Math.abs(sum / km2 - 1), name(at)).toBeLessThan(TOLERANCE);
    }
    for (const { geometry, properties } of ZONES) {
      expect(properties.area_km2).toBeCloseTo(area(geometry) / 1e6, 2);
    }
  });

  it.each(SAMPLE.map(name))('at %s by JSTS', (iso) => {
    const zones = alive(ZONES, Date.parse(iso)).map(({ geometry }) => toJsts(geometry));
    const whole = unionOf(ground.map(toJsts));
    const total = whole.getArea();
    const covered = unionOf(zones);
    expect(differenceArea(whole, covered) / total).toBeLessThan(TOLERANCE);
    expect(differenceArea(covered, whole) / total).toBeLessThan(TOLERANCE);
    zones.forEach((zone, i) => {
      for (const other of zones.slice(0, i)) {
        expect(intersectionArea(zone, other) / total).toBeLessThan(TOLERANCE);
      }
    });
  });

  it('at the last of them by Turf', () => {
    const zones = alive(ZONES, INSTANTS.at(-1) as number).map((zone) => turfFeature(zone.geometry));
    const covered = union(featureCollection(zones));
    const whole = union(featureCollection(ground.map((geometry) => turfFeature(geometry))));
    if (!covered || !whole) throw new Error('there is no ground');
    const total = area(whole);
    const uncovered = difference(featureCollection([whole, covered]));
    const sum = zones.reduce((km2, zone) => km2 + area(zone), 0);
    expect((uncovered ? area(uncovered) : 0) / total).toBeLessThan(TOLERANCE);
    // Whatever overlaps counts twice in the sum and once in the union.
    expect((sum - area(covered)) / total).toBeLessThan(TOLERANCE);
  });
});

describe('2. shares', () => {
  it('of area sum to 1 at every change, and each lies in 0..1', () => {
    expect(TIMELINE.shares.map(({ at }) => instantOf(at))).toEqual(INSTANTS);
    for (const { at, shares } of TIMELINE.shares) {
      const all = Object.values(shares);
      expect(Math.abs(all.reduce((sum, share) => sum + share.area, 0) - 1), at).toBeLessThan(1e-6);
      for (const share of all) {
        expect(share.area).toBeGreaterThanOrEqual(0);
        expect(share.unsettled).toBeGreaterThanOrEqual(0);
        expect(share.unsettled).toBeLessThanOrEqual(share.area + 2e-6);
      }
    }
  });

  it('are those of the zones', () => {
    const total = alive(ZONES, INSTANTS[0] as number).reduce(
      (sum, zone) => sum + Number(zone.properties.area_km2),
      0,
    );
    for (const { at, shares } of TIMELINE.shares) {
      for (const [actor, share] of Object.entries(shares)) {
        const mine = alive(ZONES, instantOf(at)).filter((z) => z.properties.controller === actor);
        const km2 = (zones: LayerFeature[]) =>
          zones.reduce((sum, { properties }) => sum + Number(properties.area_km2), 0);
        const open = mine.filter(({ properties }) => properties.status !== 'held');
        expect(share.area, `${actor} at ${at}`).toBeCloseTo(km2(mine) / total, 5);
        expect(share.unsettled, `${actor} at ${at}`).toBeCloseTo(km2(open) / total, 5);
      }
    }
  });

  it('count the same places at every change', () => {
    const counts = TIMELINE.shares.map(({ shares }) =>
      Object.values(shares).reduce((sum, { places }) => sum + places, 0),
    );
    expect(new Set(counts).size).toBe(1);
  });

  it('of every district sum to 1, and the controller has the largest', () => {
    const districts = layer('districts');
    expect(districts.length).toBeGreaterThan(14);
    for (const { properties } of districts) {
      const share = Object.entries(properties.share as Record<string, number>);
      const sum = share.reduce((total, [, part]) => total + part, 0);
      expect(Math.abs(sum - 1), properties.id).toBeLessThan(1e-6);
      const largest = Math.max(...share.map(([, part]) => part));
      expect(Object.fromEntries(share)[String(properties.controller)], properties.id).toBe(largest);
    }
  });

  it('of every district say what is in doubt, and the country’s sum up to it', () => {
    const governorates = layer('districts').filter((d) => d.properties.level === 'governorate');
    for (const { properties } of layer('districts')) {
      const { changing, contested, country, ...more } = properties.of_which as Record<
        string,
        number
      >;
      expect(more, properties.id).toEqual({});
      for (const part of [changing, contested, country]) {
        expect(part, properties.id).toBeGreaterThanOrEqual(0);
        expect(part, properties.id).toBeLessThanOrEqual(1);
      }
      // What is changing is nobody's by a statement on the whole country yet.
      expect((changing ?? 0) + (country ?? 0), properties.id).toBeLessThanOrEqual(1 + 1e-5);
    }
    const last = alive(governorates, INSTANTS.at(-1) as number);
    const dotted = last.filter(
      ({ properties }) => (properties.of_which as { country: number }).country > 0,
    );
    const country = Object.values(TIMELINE.shares.at(-1)?.shares ?? {}).some(
      (share) => share.country > 0,
    );
    expect(dotted.length > 0).toBe(country);
  });

  it('of the governorates exist for all 14 at every instant', () => {
    const districts = layer('districts').filter((d) => d.properties.level === 'governorate');
    for (const at of INSTANTS) {
      const ids = alive(districts, at).map(({ properties }) => properties.district);
      expect([...ids].sort(), name(at)).toEqual(Object.keys(OUTLINES.governorateNames).sort());
    }
  });
});

describe('3. a place that owns ground lies in a zone of its own controller', () => {
  const zones = ZONES.map((zone) => ({
    ...zone,
    bounds: bbox(zone.geometry),
    inside: new Map<string, boolean>(),
  }));
  const contains = (zone: (typeof zones)[number], place: string, point: GeoJSON.Position) => {
    const known = zone.inside.get(place);
    if (known !== undefined) return known;
    const [west, south, east, north] = zone.bounds;
    const [x = 0, y = 0] = point;
    const inside =
      west <= x &&
      x <= east &&
      south <= y &&
      y <= north &&
      booleanPointInPolygon(point, zone.geometry);
    zone.inside.set(place, inside);
    return inside;
  };
  const OWNERS = new Set(
    realFacts(OUTLINES)
      .places.filter(({ ownsGround }) => ownsGround)
      .map(({ id }) => id),
  );
  const wrong = new Set<string>();
  const outside = new Set<string>();
  let checked = 0;
  for (const { start, end, properties, geometry } of layer('towns')) {
    if (geometry?.type !== 'Point' || !OWNERS.has(String(properties.place))) continue;
    const place = String(properties.place);
    for (const at of INSTANTS.filter((instant) => start <= instant && instant < end)) {
      const zone = alive(zones, at).find((one) => contains(one, place, geometry.coordinates));
      checked += 1;
      if (!zone) outside.add(place);
      else if (zone.properties.controller !== properties.controller) {
        wrong.add(
          `${place}: ${properties.controller} in a zone of ${zone.properties.controller} from ${name(at)}`,
        );
      }
    }
  }

  it('at every instant', () => {
    expect(checked).toBeGreaterThan(300 * INSTANTS.length);
    expect([...wrong]).toEqual([]);
  });

  it('but for those outside the ground, each with its reason', () => {
    expect([...outside].sort()).toEqual(Object.keys(OUTSIDE_THE_GROUND).sort());
  });
});

describe('4. no geometry is invalid', { timeout: 60_000 }, () => {
  const geometries = new Map<string, { id: string; geometry: GeoJSON.Geometry }>();
  for (const layerName of LAYERS) {
    for (const { properties, geometry } of layer(layerName)) {
      if (geometry) {
        geometries.set(JSON.stringify(geometry), {
          id: `${layerName}: ${properties.id}`,
          geometry,
        });
      }
    }
  }
  const all = [...geometries.values()];
  const polygons = all.filter(({ geometry }) => isPolygonal(geometry)) as {
    id: string;
    geometry: Polygonal;
  }[];

  it('coordinates have at most five decimals and lie around Syria', () => {
    const positions = (value: unknown): GeoJSON.Position[] =>
      typeof (value as unknown[])[0] === 'number'
        ? [value as GeoJSON.Position]
        : (value as unknown[]).flatMap(positions);
    for (const { id, geometry } of all) {
      if (geometry.type === 'GeometryCollection') throw new Error(`${id}: a collection`);
      for (const position of positions(geometry.coordinates)) {
        const [lng = 0, lat = 0] = position;
        const fine = position.every((n) => Number(n.toFixed(5)) === n);
        const near = lng > 35 && lng < 43 && lat > 32 && lat < 38;
        if (position.length !== 2 || !fine || !near) expect.unreachable(`${id}: ${position}`);
      }
    }
  });

  it('rings are closed, outer ones run against the clock, holes with it', () => {
    expect(polygons.length).toBeGreaterThan(100);
    for (const { id, geometry } of polygons) {
      for (const polygon of polygonsOf(geometry)) {
        for (const [i, ring] of polygon.entries()) {
          expect(ring.length, id).toBeGreaterThanOrEqual(4);
          expect(ring[0], id).toEqual(ring.at(-1));
          expect(Math.sign(signedArea(ring)), `${id}, ring ${i}`).toBe(i === 0 ? 1 : -1);
        }
      }
    }
  });

  it('no outline crosses or touches itself where it must not (JSTS)', () => {
    const invalid = polygons.flatMap(({ id, geometry }) => {
      const what = invalidity(geometry);
      return what ? [`${id}: ${what}`] : [];
    });
    expect(invalid).toEqual([]);
  });

  it('front lines have two ends', () => {
    for (const { id, geometry } of all.filter(({ id }) => id.startsWith('frontlines'))) {
      if (geometry.type !== 'MultiLineString') expect.unreachable(`${id}: ${geometry.type}`);
      else for (const line of geometry.coordinates) expect(line.length, id).toBeGreaterThan(1);
    }
  });
});
