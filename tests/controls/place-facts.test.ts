import { describe, expect, it } from 'vitest';
import { placeFacts } from '../../src/controls/place-card/place-facts.ts';
import { safeUrl } from '../../src/controls/place-card/source-list.ts';
import { PlaceFinder } from '../../src/controls/place-list/find-places.ts';
import { keySeek } from '../../src/controls/timeline/key-seek.ts';
import { hour, smallStory } from './small-world.ts';

const story = smallStory();

describe('placeFacts', () => {
  it('gathers a place’s reports, marks the one that is shown, and finds its disputes', () => {
    const facts = placeFacts(story, 'city', hour(30));
    expect(facts?.now.controller).toBe('hts');
    expect(facts?.reports.map(({ report, shown }) => [report.id, shown])).toEqual([
      ['city-taken', true],
    ]);
    expect(facts?.disputes.map(({ id }) => id)).toEqual(['d']);
    expect(placeFacts(story, 'city', hour(0))?.reports[0]?.shown).toBe(false);
  });

  it('says from which place a change was inferred', () => {
    expect(placeFacts(story, 'hamlet', hour(40))?.reports[0]?.inferredFrom?.id).toBe('city');
  });

  it('shows the last state at and after the end', () => {
    expect(placeFacts(story, 'village', story.end + 1)?.now.controller).toBe('none');
  });

  it('finds those who acted there', () => {
    const at = (id: string) =>
      placeFacts(smallStory(), id, hour(1))?.commanders.map(({ id }) => id);
    expect(at('city')).toEqual(['mayor']);
    expect(at('village')).toEqual([]);
  });

  it('is null for no place', () => {
    expect(placeFacts(story, 'atlantis', hour(0))).toBeNull();
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    ['', null],
  ])('%s -> %s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });
});

describe('PlaceFinder', () => {
  const [template] = story.places;
  const named = (en: string, ar: string, rank: number, aliases: string[] = []) => ({
    ...(template as NonNullable<typeof template>),
    name: { en, ar },
    rank,
    aliases,
  });
  const places = [
    named('Abu al-Duhur', 'أبو الظهور', 3, ['Abū az̧ Z̧uhūr']),
    named('Hama', 'حماة', 1),
    named("Mare'", 'مارع', 3),
    named('Al-Hamdaniya', 'الحمدانية', 4),
  ];
  const found = (query: string) =>
    new PlaceFinder(places).find(query).map(({ place }) => place.name.en);

  it('forgives marks, apostrophes, case and Arabic spelling', () => {
    expect(found('abu az zuhur')).toEqual(['Abu al-Duhur']);
    expect(found('mare')).toEqual(["Mare'"]);
    expect(found('حماه')).toEqual(['Hama']);
    expect(found('ابو')).toEqual(['Abu al-Duhur']);
  });

  it('forgives a wrong letter, and finds nothing for nonsense', () => {
    expect(found('Hamma')[0]).toBe('Hama');
    expect(found('hamdania')[0]).toBe('Al-Hamdaniya');
    expect(found('xqzwvk')).toEqual([]);
  });

  it('says which other spelling it found', () => {
    const [hit] = new PlaceFinder(places).find('abu az zuhur');
    expect(hit?.spelling).toBe('Abū az̧ Z̧uhūr');
    expect(new PlaceFinder(places).find('hama')[0]?.spelling).toBeNull();
  });

  it('puts names that start so first, then the great ones', () => {
    expect(found('ham')).toEqual(['Hama', 'Al-Hamdaniya']);
    expect(found('')[0]).toBe('Hama');
  });
});

describe('keySeek', () => {
  const press = (key: string, at: number, shift = false) => keySeek(key, shift, at, story);

  it('goes from hour to hour, and to the whole hour first', () => {
    expect(press('ArrowRight', hour(3))).toBe(hour(4));
    expect(press('ArrowRight', hour(3.4))).toBe(hour(4));
    expect(press('ArrowLeft', hour(3.4))).toBe(hour(3));
    expect(press('ArrowUp', hour(3), true)).toBe(hour(9));
    expect(press('PageDown', hour(30))).toBe(hour(6));
  });

  it('stays in the story', () => {
    expect(press('ArrowLeft', story.start)).toBe(story.start);
    expect(press('ArrowRight', story.end - 1)).toBe(story.end - 1);
    expect(press('End', story.start)).toBe(story.end - 1);
    expect(press('ArrowLeft', story.end - 1)).toBe(hour(71));
  });

  it('leaves other keys alone', () => {
    expect(press('a', hour(3))).toBeNull();
    expect(press('toString', hour(3))).toBeNull();
  });
});
