import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { casualtyOpacity, casualtyPoints, countedPlaces } from '../../src/map/casualty-layer.ts';
import type { Casualty } from '../../src/model/casualty.ts';
import { DAY_MS } from '../../src/model/instant.ts';
import { story } from './tiny-story.ts';

const count = (id: string, place: string | null, day: number): Casualty => ({
  id,
  kind: 'event',
  event: null,
  partOf: null,
  differsFrom: null,
  place,
  earliest: day * DAY_MS,
  latest: (day + 1) * DAY_MS,
  precision: 'day',
  harm: 'killed',
  people: 'civilians',
  number: 3,
  bound: 'exact',
  by: null,
  doubt: [],
  summary: { en: 's', ar: 'س' },
  sources: ['s'],
});

const [first, second] = story.places;
const casualties = [
  count('a', second?.id ?? '', 2),
  count('b', second?.id ?? '', 6),
  count('c', null, 1),
  count('d', 'nowhere', 1),
];

describe('signs of counted casualties', () => {
  it('are one for each place that has a count, however many it has', () => {
    const counted = countedPlaces({ places: story.places, casualties });
    expect(counted.map(({ place, windows }) => [place, windows.length])).toEqual([[1, 2]]);
    expect(countedPlaces({ places: first ? [first] : [], casualties })).toEqual([]);
    const [sign, ...others] = casualtyPoints(counted, story).features;
    expect(others).toEqual([]);
    expect(sign?.properties).toEqual({ place: 1 });
    expect(sign?.geometry).toEqual({ type: 'Point', coordinates: [second?.lng, second?.lat] });
  });

  it('are strong while a count is new, and never go away again', () => {
    const [place] = countedPlaces({ places: story.places, casualties });
    const at = (day: number) => place && casualtyOpacity(place, day * DAY_MS);
    expect([1.99, 2, 3.99, 4, 5.99, 6, 8, 100].map(at)).toEqual([0, 1, 1, 0.5, 0.5, 1, 0.5, 0.5]);
  });

  it('lead to every count of the story that has a place', () => {
    const file = join(import.meta.dirname, '../../geodata/bundle/syria.json');
    const { places, casualties: counts } = parseBundle(
      JSON.parse(readFileSync(file, 'utf8')),
      'syria.json',
    ).story;
    const windows = countedPlaces({ places, casualties: counts }).flatMap((one) => one.windows);
    expect(windows).toHaveLength(counts.filter(({ place }) => place !== null).length);
    expect(windows.length).toBeGreaterThan(40);
  });
});
