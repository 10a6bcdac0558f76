import { DAY_MS, HOUR_MS, type Instant, isoOf } from './instant.ts';
import type { FactLanguage } from './text.ts';

/**
 * A page of the site that is made to be passed on: its own title, description, picture and embed, and a
 * link into the map. Sites that show previews run no script, so that each such instant needs a file.
 */
export interface SharePage {
  /** Of its file, without language and ending: `2024-12-05`, `milestone-hama`, `chapter-eve`. */
  readonly name: string;
  readonly kind: 'day' | 'milestone' | 'chapter';
  /** Of the place or the chapter; of a day its date. */
  readonly id: string;
  /** What it shows. */
  readonly at: Instant;
}

/** What share pages are made of. */
export interface SharedStory {
  readonly start: Instant;
  readonly end: Instant;
  readonly utcOffsetMinutes: number;
  readonly milestones: readonly { readonly place: string; readonly at: Instant }[];
  readonly chapters: readonly { readonly id: string; readonly at: Instant }[];
  readonly places: readonly { readonly intervals: readonly { readonly start: Instant }[] }[];
}

/** The hour at which a day is shown: most of what it brought is there, and it still is that day. */
const HOUR_OF_DAY = 20;

/** Folder of the site in which they lie. */
export const SHARE_FOLDER = 'at/';

/** One for each day, milestone and chapter, in this order. A story of no day has none. */
export function sharePagesOf(story: SharedStory): SharePage[] {
  const days: SharePage[] = [];
  for (let day = story.start; day < story.end; day += DAY_MS) {
    const id = isoOf(day, story.utcOffsetMinutes).slice(0, 10);
    const at = Math.min(day + HOUR_OF_DAY * HOUR_MS, story.end - 1);
    days.push({ name: id, kind: 'day', id, at });
  }
  return [
    ...days,
    ...story.milestones.map(({ place, at }) => ({
      name: `milestone-${place}`,
      kind: 'milestone' as const,
      id: place,
      at,
    })),
    ...story.chapters.map(({ id, at }) => ({
      name: `chapter-${id}`,
      kind: 'chapter' as const,
      id,
      at,
    })),
  ];
}

/**
 * The page to pass on for a view: its chapter's, else the nearest in time; of two as near, the first.
 *
 * @param chapter id of the chapter that is told, or null. @returns null for a story without days
 */
export function nearestSharePage(
  story: SharedStory,
  at: Instant,
  chapter: string | null,
): SharePage | null {
  const pages = sharePagesOf(story);
  const told = pages.find(({ kind, id }) => kind === 'chapter' && id === chapter);
  return told ?? nearest(pages, at);
}

/**
 * The page whose picture another one shows: the first of the list on the same day between whose instant
 * and its own nothing on the map changes; often itself.
 */
export function picturedBy(story: SharedStory, page: SharePage): SharePage {
  const day = (at: Instant) => Math.floor((at - story.start) / DAY_MS);
  const same = ({ at }: SharePage) =>
    day(at) === day(page.at) && !changesWithin(story, Math.min(at, page.at), Math.max(at, page.at));
  return sharePagesOf(story).find(same) ?? page;
}

/** Where a page lies below the site: `at/2024-12-05.html`, `at/2024-12-05-ar.html`. */
export function sharePath(name: string, language: FactLanguage, ending: string): string {
  return `${SHARE_FOLDER}${name}${language === 'en' ? '' : `-${language}`}.${ending}`;
}

function nearest(pages: readonly SharePage[], at: Instant): SharePage | null {
  let found: SharePage | null = null;
  for (const page of pages) {
    if (!found || Math.abs(page.at - at) < Math.abs(found.at - at)) found = page;
  }
  return found;
}

/** Whether a place's control changes in `(after, until]`. */
function changesWithin(story: SharedStory, after: Instant, until: Instant): boolean {
  return story.places.some(({ intervals }) =>
    intervals.some(({ start }) => after < start && start <= until),
  );
}
