import { describe, expect, it } from 'vitest';
import { besiegedPlaces } from '../../src/map/map-style.ts';
import { hatchKeyOf, hatchUses } from '../../src/palette/hatch-use.ts';
import { story } from '../map/tiny-story.ts';

describe('hatches of a story', () => {
  it('are those that occur, with the places that show them', () => {
    expect(hatchUses(story)).toEqual([
      { status: 'changing', contender: 'hts', places: [0] },
      { status: 'contested', contender: 'sna', places: [1] },
    ]);
  });

  it('are none where nothing is unsettled', () => {
    expect(hatchUses({ places: story.places.slice(2) })).toEqual([]);
  });

  it('leave sieges to the ring', () => {
    expect(hatchKeyOf({ status: 'besieged', contender: 'hts' })).toBeNull();
    expect(besiegedPlaces(story)).toEqual([1]);
  });
});
