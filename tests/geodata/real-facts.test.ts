import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { toPlane } from '../../scripts/geodata/plane.ts';
import { DAY_MS, instantOf } from '../../src/model/instant.ts';
import { GROUND_KINDS } from '../../src/model/place.ts';
import {
  layer,
  OUTSIDE_THE_GROUND,
  realFacts,
  realOutlines,
  timeline,
} from './support/real-geodata.ts';

/** What must hold of the real facts, whatever else is added: `data-contract.md`. */

const OUTLINES = realOutlines();
const FACTS = realFacts(OUTLINES);

describe('the baseline of a place that owns ground', () => {
  const holderAt = (position: readonly [number, number]): string =>
    OUTLINES.areas.find(({ geometry }) => booleanPointInPolygon([...position], geometry))
      ?.controller ?? 'government';
  const owners = FACTS.places.filter(({ ownsGround }) => ownsGround);

  it('is its area’s, unless its row says why not', () => {
    expect(owners.length).toBeGreaterThan(300);
    const silent = owners.flatMap(({ id, position, baseline }) => {
      if (!position || !baseline || baseline.note.trim() !== '') return [];
      if (Object.hasOwn(OUTSIDE_THE_GROUND, id)) return [];
      const area = holderAt(position);
      return area === baseline.controller
        ? []
        : [`${id}: ${baseline.controller} in ${area}’s area`];
    });
    expect(silent).toEqual([]);
  });

  it('names sources', () => {
    for (const { id, baseline } of owners) {
      if (baseline) expect(baseline.sources, id).not.toEqual([]);
    }
  });
});

describe('windows', () => {
  /** Reports and incidents whose window is longer than a day, each with its reason. */
  const LONG: Readonly<Record<string, string>> = {};

  it('are at most 24 hours long, but for those listed', () => {
    const long = [...FACTS.reports, ...FACTS.incidents]
      .filter(({ earliest, latest }) => latest - earliest > DAY_MS)
      .map(({ id }) => id);
    expect(long.sort()).toEqual(Object.keys(LONG).sort());
  });

  it('lie in the story and are not empty', () => {
    for (const { id, earliest, latest } of [...FACTS.reports, ...FACTS.incidents]) {
      expect(earliest, id).toBeLessThan(latest);
      expect(earliest, id).toBeGreaterThanOrEqual(FACTS.story.start);
      expect(latest, id).toBeLessThanOrEqual(FACTS.story.end);
    }
  });

  it('that are drawn lie inside those of the facts, and none is empty', () => {
    const drawn = new Map(timeline().changes.map((change) => [change.id, change]));
    for (const { id, earliest, latest } of FACTS.reports) {
      const change = drawn.get(id);
      const [start, end] = [instantOf(change?.earliest ?? ''), instantOf(change?.latest ?? '')];
      expect(start, id).toBeLessThan(end);
      expect(start, id).toBeGreaterThanOrEqual(earliest);
      expect(end, id).toBeLessThanOrEqual(latest);
    }
  });

  it('no place is changing for longer than a day', () => {
    const long = layer('towns')
      .filter(
        ({ properties, start, end }) => properties.status === 'changing' && end - start > DAY_MS,
      )
      .map(({ properties }) => properties.id);
    expect(long).toEqual([]);
  });
});

describe('inferences', () => {
  const positions = new Map(FACTS.places.map(({ id, position }) => [id, position]));
  const holds = layer('towns').filter(({ properties }) => properties.follows !== null);

  it('follow a place within the distance that the story states; sites follow their ground', () => {
    expect(holds.length).toBeGreaterThan(50);
    const far = holds.flatMap(({ properties }) => {
      const mine = positions.get(String(properties.place));
      const theirs = positions.get(String(properties.follows));
      if (!mine || !theirs) return [`${properties.id}: one has no position`];
      const owner = GROUND_KINDS.has(properties.kind as never);
      const [a, b] = [toPlane(mine), toPlane(theirs)];
      const km = Math.hypot(a[0] - b[0], a[1] - b[1]);
      return owner && km > FACTS.story.inferenceDistanceKm ? [`${properties.id}: ${km} km`] : [];
    });
    expect(far).toEqual([]);
  });

  it('say so, and nothing else does', () => {
    for (const { properties } of layer('towns')) {
      expect(properties.follows !== null, properties.id).toBe(properties.basis === 'inferred');
    }
  });
});

describe('a state of the eve', () => {
  it('has no report, and every other state has one', () => {
    for (const { properties } of layer('towns')) {
      if (properties.status === null) continue; // a road or a wide area: nobody's in particular
      expect(properties.report === null, properties.id).toBe(properties.basis === 'baseline');
    }
  });
});
