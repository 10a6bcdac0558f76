import { capturesOf } from '../../src/chart/captures.ts';
import { posterTitle } from '../../src/chart/poster-title.ts';
import { headlineSentence } from '../../src/controls/headline/headline-sentence.ts';
import type { ParsedBundle } from '../../src/data/parse-bundle.ts';
import { firstWordsOf } from '../../src/i18n/first-words.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { windowInWords } from '../../src/i18n/window-words.ts';
import { picturedBy, type SharePage } from '../../src/model/share-page.ts';
import type { Story } from '../../src/model/story.ts';
import type { FactLanguage } from '../../src/model/text.ts';

/** What a share page says. */
export interface ShareWords {
  /** What it shows: the day, the change, the chapter. */
  readonly heading: string;
  /** The same with the story's name. */
  readonly title: string;
  /** One to four sentences. */
  readonly description: string;
  /** What its picture shows, which may be another hour of the day. */
  readonly pictureText: string;
}

/** The words of a share page, all from the story's data and the interface's own words. */
export function shareWordsOf(
  parsed: ParsedBundle,
  page: SharePage,
  language: FactLanguage,
): ShareWords {
  const { story } = parsed;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const heading = headingOf(story, page, language);
  const chapter = page.kind === 'chapter' && story.chapters.find(({ id }) => id === page.id);
  const description = chapter
    ? chapter.text[language]
    : headlineSentence(story, capturesOf(story), page.at, language);
  const { at } = picturedBy(story, page);
  return {
    heading: plain(heading),
    title: plain(`${heading} · ${story.title[language]}`),
    description: plain(description),
    pictureText: plain(posterTitle(story, language, at)),
  };
}

function headingOf(story: Story, { kind, id, at }: SharePage, language: FactLanguage): string {
  const formats = formatsOf(language, story.timeZone);
  if (kind === 'day') return formats.fullDate(at);
  if (kind === 'chapter')
    return story.chapters.find((known) => known.id === id)?.title[language] ?? id;
  const words = firstWordsOf(language);
  const name = story.places.find((known) => known.id === id)?.name[language] ?? id;
  const window = story.milestones.find(({ place }) => place === id)?.window;
  const when = window
    ? windowInWords(window, words, formats, story.utcOffsetMinutes)
    : formats.moment(at);
  return words.timeline.milestone(name, when);
}
