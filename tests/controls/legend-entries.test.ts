import { describe, expect, it } from 'vitest';
import { legendEntries, pointEntries } from '../../src/controls/legend-entries.ts';
import type { StoryOutline } from '../../src/model/story-outline.ts';
import { smallStory } from './small-world.ts';

const actor = (id: string, side: string) => ({
  id,
  side,
  name: { en: `all of ${id}`, ar: id },
  short: { en: id, ar: id },
});
const ACTORS = [
  actor('government', 'government'),
  actor('hts', 'opposition'),
  actor('sna', 'opposition'),
  actor('opposition', 'opposition'),
  actor('north', 'league'),
  actor('south', 'league'),
];
const held = { area: 0.2, places: 1, unsettled: 0, country: 0 };
const story = (...holders: string[]) => ({
  actors: ACTORS,
  shares: [{ at: 0, shares: Object.fromEntries(holders.map((id) => [id, held])) }],
});

describe('the entries of the legend', () => {
  it('are the actors that hold ground, by groups', () => {
    const entries = legendEntries(story('hts', 'sna', 'government'), 'groups');
    expect(entries.map(({ actor: id }) => id)).toEqual(['hts', 'sna', 'government']);
    expect(entries[0]?.name.en).toBe('all of hts');
  });

  it('are one a side by sides, named after the side where an actor has its name', () => {
    const entries = legendEntries(story('hts', 'sna', 'government', 'north', 'south'), 'sides');
    expect(entries.map(({ short }) => short.en)).toEqual(['opposition', 'government', 'north']);
    expect(entries[0]?.name.en).toBe('opposition');
  });

  it('are none when nobody ever holds ground', () => {
    expect(legendEntries(story(), 'sides')).toEqual([]);
  });

  it('name apart who holds places and never ground', () => {
    const [place] = smallStory().places;
    const guest = { ...place, intervals: [{ ...place?.intervals[0], controller: 'south' }] };
    const places = [place, guest] as StoryOutline['places'];
    const points = (grouping: 'groups' | 'sides') =>
      pointEntries({ ...story('government', 'hts'), places }, grouping).map(({ actor: id }) => id);
    expect(points('groups')).toEqual(['south']);
    expect(points('sides')).toEqual([]);
  });
});
