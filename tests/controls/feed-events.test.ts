import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  currentEvent,
  type FeedEvent,
  feedEvents,
  filterEvents,
} from '../../src/controls/feed/feed-events.ts';
import { feedTitle } from '../../src/controls/feed/feed-title.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { messagesOf } from '../../src/i18n/messages.ts';

const file = join(import.meta.dirname, '../../geodata/bundle/syria.json');
const { story } = parseBundle(JSON.parse(readFileSync(file, 'utf8')), 'syria.json');
const events = feedEvents(story);
const NONE = { kind: null, actor: null, governorate: null };

describe('the list of events', () => {
  it('has every report and every incident once, in order of time', () => {
    expect(events).toHaveLength(story.reports.length + story.incidents.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const starts = events.map(({ earliest }) => earliest);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('takes a reader to a capture when it is complete, to an incident within its window', () => {
    const hama = events.find(({ id }) => id === 'hama-to-hts-1205');
    expect(new Date(hama?.at ?? 0).toISOString()).toBe('2024-12-05T12:00:00.000Z');
    for (const event of events.filter(({ kind }) => kind !== 'capture')) {
      expect(event.at >= event.earliest && event.at < event.latest, event.id).toBe(true);
    }
  });

  it('marks the last event that has begun, as a scan would', () => {
    for (let at = story.start - 1; at < story.end; at += 7 * 3_600_000 + 1) {
      expect(currentEvent(events, at)).toBe(events.findLastIndex(({ earliest }) => earliest <= at));
    }
    expect(currentEvent(events, story.start - 1)).toBe(-1);
  });

  it('filters by kind, by party on either side, and by governorate, all at once', () => {
    const sdf = filterEvents(events, { ...NONE, kind: 'capture', actor: 'sdf' });
    expect(sdf.length).toBeGreaterThan(5);
    expect(
      sdf.every(({ parties }) => [parties?.from, parties?.to, parties?.or].includes('sdf')),
    ).toBe(true);
    expect(sdf.some(({ parties }) => parties?.from === 'sdf')).toBe(true);
    const here = sdf.filter(({ governorate }) => governorate === sdf[0]?.governorate);
    expect(filterEvents(sdf, { ...NONE, governorate: sdf[0]?.governorate ?? null })).toEqual(here);
    expect(filterEvents(events, NONE)).toEqual(events);
  });

  it('gives every event one line in both languages, with no gap in it', () => {
    const places = new Map(story.places.map((place) => [place.id, place]));
    for (const language of ['en', 'ar'] as const) {
      for (const event of events) {
        const title = feedTitle(event, story, places, language, messagesOf(language));
        expect(title, event.id).not.toMatch(/undefined|^:|^\s*$/);
      }
    }
  });

  it('names nobody where somebody left, and says how weak a word is', () => {
    const [change] = events.filter(({ parties }) => parties?.effect === 'change');
    const title = (parties: Partial<NonNullable<FeedEvent['parties']>>) =>
      feedTitle(
        {
          ...(change as FeedEvent),
          area: { en: 'X', ar: 'س' },
          title: null,
          parties: {
            from: 'government',
            to: 'hts',
            or: null,
            effect: 'change',
            byCountry: false,
            ...parties,
          },
        },
        story,
        new Map(),
        'en',
        messagesOf('en'),
      );
    expect(title({ from: 'none' })).toBe('X: HTS-led forces took control');
    expect(title({ to: 'none' })).toBe(
      'X: government forces left; their successor is not reported',
    );
    expect(title({ to: 'none', effect: 'contested' })).toBe(
      'X: whether government forces left is not settled',
    );
    expect(title({ to: 'government', effect: 'kept' })).toBe('X: government forces kept it');
    expect(title({ byCountry: true, or: 'sdf' })).toBe(
      'X: HTS-led forces or the Kurdish-led SDF, by a statement on the whole country',
    );
    expect(title({ from: 'israel', to: 'none', effect: 'contested', byCountry: true })).toBe(
      'X: since when it is held by Israeli forces is not stated',
    );
  });

  it('knows where sources differ', () => {
    const subjects = new Set(story.disputes.map(({ subject }) => subject));
    for (const { id, disputed } of events) expect(disputed).toBe(subjects.has(id));
    expect(events.some(({ disputed }) => disputed)).toBe(true);
  });
});
