import type { Story } from '../../src/model/story.ts';
import { hour, smallStory } from './small-world.ts';

/** The small world with a strike of no one place, of which a hostile title tells. */
export function storyWithIncident(): Story {
  const story = smallStory();
  return {
    ...story,
    sources: [
      ...story.sources,
      {
        id: 't',
        title: 'Daily',
        publisher: 'Press',
        kind: 'reference',
        published: '2024-11-28',
        url: 'https://example.org/t',
        via: 's',
      },
    ],
    incidents: [
      {
        id: 'strike-city',
        kind: 'strike',
        place: null,
        earliest: hour(2),
        latest: hour(3),
        precision: 'hour',
        doubt: ['reportedly'],
        title: { en: '=A strike, "so named"', ar: 'غارة' },
        summary: { en: 'Planes struck.', ar: 'أغارت طائرات على المدينة.' },
        figures: { killed: '15', injured: '2' },
        sources: ['s', 't'],
      },
    ],
  };
}
