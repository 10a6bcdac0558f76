import { describe, expect, it } from 'vitest';
import { besiegedPlaces } from '../../src/map/map-style.ts';
import { hatchKeyOf, hatchUses } from '../../src/palette/hatch-use.ts';
import { story } from '../map/tiny-story.ts';

const HELD = { controller: 'government', contender: null, status: 'held' } as const;

describe('hatches of a story', () => {
  it('are those that occur, with the places that show them', () => {
    expect(hatchUses(story)).toEqual([
      { status: 'changing', contender: 'hts', dotted: null, places: [0] },
      { status: 'contested', contender: 'sna', dotted: null, places: [1] },
    ]);
  });

  it('are none where nothing is unsettled', () => {
    expect(hatchUses({ places: story.places.slice(2) })).toEqual([]);
  });

  it('have a key for each look', () => {
    const key = (more: Partial<Parameters<typeof hatchKeyOf>[0]>) =>
      hatchKeyOf({ ...HELD, basis: 'country', ...more });
    expect(key({ basis: 'inferred' })).toBeNull();
    expect(key({})).toBe('held-by-country-government');
    expect(key({ status: 'changing', contender: 'hts' })).toBe('changing-hts-by-country-hts');
    expect(key({ status: 'either', contender: 'hts' })).toBe('either-hts-by-country-government');
    expect(key({ status: 'besieged', contender: 'hts' })).toBe('held-by-country-government');
  });

  it('leave sieges to the ring', () => {
    expect(
      hatchKeyOf({ ...HELD, status: 'besieged', contender: 'hts', basis: 'reported' }),
    ).toBeNull();
    expect(besiegedPlaces(story)).toEqual([1]);
  });
});
