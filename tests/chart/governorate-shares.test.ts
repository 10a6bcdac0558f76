import { describe, expect, it } from 'vitest';
import { governorateShares } from '../../src/chart/governorate-shares.ts';
import { hour, smallStory } from '../controls/small-world.ts';

const story = smallStory();

describe('the shares of a governorate', () => {
  it('count its places by holder', () => {
    expect(governorateShares(story, hour(30))).toEqual([
      {
        governorate: 'g',
        places: 3,
        shares: [
          ['hts', 2 / 3, 0],
          ['government', 1 / 3, 0],
        ],
      },
    ]);
  });

  it('tell how many only a statement on the whole country gives', () => {
    const places = story.places.map((place) => ({
      ...place,
      intervals: place.intervals.map((interval) => ({ ...interval, basis: 'country' as const })),
    }));
    const at = (hours: number) => governorateShares({ ...story, places }, hour(hours))[0]?.shares;
    expect(at(30)).toEqual([
      ['hts', 2 / 3, 2 / 3],
      ['government', 1 / 3, 1 / 3],
    ]);
    // While a place is changing, the statement speaks of who comes.
    expect(at(24)).toEqual([['government', 1, 2 / 3]]);
  });
});
