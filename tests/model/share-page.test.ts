import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/model/instant.ts';
import {
  nearestSharePage,
  picturedBy,
  type SharePage,
  sharePagesOf,
  sharePath,
} from '../../src/model/share-page.ts';

const at = (hour: string) => instantOf(`2000-05-${hour}:00+02:00`);
const STORY = {
  start: at('01T00:00'),
  end: at('04T00:00'),
  utcOffsetMinutes: 120,
  milestones: [{ place: 'town', at: at('02T09:00') }],
  chapters: [
    { id: 'first', at: at('01T20:00') },
    { id: 'later', at: at('02T21:00') },
  ],
  places: [{ intervals: [{ start: at('01T00:00') }, { start: at('02T09:00') }] }],
};
const named = (name: string): SharePage => {
  const page = sharePagesOf(STORY).find((known) => known.name === name);
  if (!page) throw new Error(`there is no ${name}`);
  return page;
};

describe('share pages', () => {
  it('are one for each day, milestone and chapter', () => {
    expect(sharePagesOf(STORY).map(({ name }) => name)).toEqual([
      '2000-05-01',
      '2000-05-02',
      '2000-05-03',
      'milestone-town',
      'chapter-first',
      'chapter-later',
    ]);
    expect(new Date(named('2000-05-02').at).toISOString()).toBe('2000-05-02T18:00:00.000Z');
  });

  it('offer the nearest to an instant, and a chapter its own', () => {
    const nearest = (hour: string, chapter: string | null = null) =>
      nearestSharePage(STORY, at(hour), chapter)?.name;
    expect(nearest('01T00:00')).toBe('2000-05-01');
    expect(nearest('02T10:00')).toBe('milestone-town');
    expect(nearest('02T20:20')).toBe('2000-05-02');
    expect(nearest('03T23:59')).toBe('2000-05-03');
    expect(nearest('03T23:59', 'first')).toBe('chapter-first');
    expect(nearest('03T23:59', 'nowhere')).toBe('2000-05-03');
  });

  it('share the picture of a day as long as its map is the same', () => {
    const pictured = (name: string) => picturedBy(STORY, named(name)).name;
    expect(pictured('chapter-first')).toBe('2000-05-01');
    // A change happened in between on the 2nd only before the milestone.
    expect(pictured('milestone-town')).toBe('2000-05-02');
    expect(pictured('2000-05-03')).toBe('2000-05-03');
    const changing = {
      ...STORY,
      places: [{ intervals: [{ start: at('01T00:00') }, { start: at('02T20:30') }] }],
    };
    const later = sharePagesOf(changing).find(({ id }) => id === 'later') as SharePage;
    expect(picturedBy(changing, later).name).toBe('chapter-later');
  });

  it('lie where their language says', () => {
    expect(sharePath('2000-05-01', 'en', 'html')).toBe('at/2000-05-01.html');
    expect(sharePath('2000-05-01', 'ar', 'html')).toBe('at/2000-05-01-ar.html');
  });
});
