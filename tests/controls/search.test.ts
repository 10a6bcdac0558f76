import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlaceFinder } from '../../src/controls/place-list/find-places.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';

const file = join(import.meta.dirname, '../../geodata/bundle/syria.json');
const { story } = parseBundle(JSON.parse(readFileSync(file, 'utf8')), 'syria.json');
const finder = new PlaceFinder(story.places);

describe('searching the real places', () => {
  it.each([
    ['Allepo', 'aleppo'],
    ['aleppo', 'aleppo'],
    ['حلب', 'aleppo'],
    ['Homms', 'homs'],
    ['الحمص', 'homs'],
    ['Hamah', 'hama'],
    ['حماه', 'hama'],
    ['Damascas', 'damascus'],
    ['دمشق', 'damascus'],
    ['Deraa', 'daraa'],
    ["Dara'a", 'daraa'],
    ['Manbidj', 'manbij'],
    ['tel rifaat', 'tell-rifaat'],
    ['Deir Ezzor', 'deir-ez-zor'],
    ['دير الزور', 'deir-ez-zor'],
    ['Lattakia', 'latakia'],
    ['اللاذقيه', 'latakia'],
    ['Sweida', 'suwayda'],
    ['Saraqeb', 'saraqib'],
    ['Palmira', 'palmyra'],
  ])('%s leads to %s', (query, id) => {
    expect(
      finder
        .find(query)
        .slice(0, 3)
        .map(({ place }) => place.id),
    ).toContain(id);
  });

  it.each(['xqzwvk', 'قققق', '12345', '<script>'])('%s leads nowhere', (query) => {
    expect(finder.find(query)).toEqual([]);
  });

  it('lists every place once for an empty search', () => {
    expect(new Set(finder.find('  ').map(({ place }) => place.id)).size).toBe(story.places.length);
  });
});
