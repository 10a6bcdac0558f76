import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type BundledCommander,
  bundledCommander,
  commandersOf,
} from '../../src/data/commander-bundle.ts';
import { itemAt } from '../../src/data/story-frame.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

const { actors, places, sources, commanders } = tinyBundle();
const captain = commanders[0] as BundledCommander;
const parse = (change: Partial<BundledCommander>) =>
  commandersOf([{ ...captain, ...change }], {
    actors,
    place: (index) => itemAt(places, index, 'places').id,
    sources: (list) => list.map((index) => itemAt(sources, index, 'sources').id),
  });

describe('people of a bundle', () => {
  it('get the names of their places, sources and party', () => {
    expect(parse({})).toEqual([
      {
        ...captain,
        partyName: { en: 'HTS-led operations command', ar: 'إدارة العمليات' },
        places: ['west'],
        sources: ['letter'],
      },
    ]);
  });

  it('keep the name of a party that is no actor', () => {
    const partyName = { en: 'Boatmen', ar: 'أهل القوارب' };
    expect(parse({ party: 'boatmen', partyName })[0]).toMatchObject({ partyName });
  });

  it('name no place, source or party that is not there', () => {
    expect(() => parse({ places: [9] })).toThrow('places');
    expect(() => parse({ sources: [9] })).toThrow('sources');
    expect(() => parse({ party: 'boatmen' })).toThrow('there is no actor "boatmen"');
  });

  it.each<[string, object]>([
    ['an index below 0', { places: [-1] }],
    ['no source', { sources: [] }],
    ['a name in one language', { name: { en: 'The captain' } }],
  ])('are refused with %s', (_, change) => {
    expect(v.is(bundledCommander, captain)).toBe(true);
    expect(v.is(bundledCommander, { ...captain, ...change })).toBe(false);
  });
});
