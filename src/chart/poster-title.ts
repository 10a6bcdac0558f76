import { formatsOf } from '../i18n/formats.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Instant } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { FactLanguage } from '../model/text.ts';

/** A poster's words for a screen reader, the true `alt` of its picture: title and date. */
export function posterTitle(
  story: Pick<StoryOutline, 'title' | 'timeZone'>,
  language: FactLanguage,
  at: Instant,
): string {
  const formats = formatsOf(language, story.timeZone);
  const { time, timeline } = messagesOf(language);
  const when = time.dayAndClock(formats.fullDate(at), formats.clock(at));
  const comma = language === 'ar' ? '،' : ',';
  return `${story.title[language]}. ${when}${comma} ${timeline.clockNote}`;
}
