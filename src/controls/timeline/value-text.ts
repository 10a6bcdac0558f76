import type { Capture } from '../../chart/captures.ts';
import type { FirstWords } from '../../i18n/first-words.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Instant } from '../../model/instant.ts';
import type { Language } from '../../state/view-state.ts';

/** At most this many places are named. */
const NAMED = 3;

/** 'Aleppo, Hama and 3 more' */
export function namesOf(
  captures: readonly Capture[],
  language: Language,
  messages: FirstWords,
  formats: Formats,
): string {
  // Places by their ids: those that are only counted may have no name yet.
  const places = new Map(captures.map(({ place }) => [place.id, place.name[language]]));
  const names = [...places.values()];
  const rest = names.length - NAMED;
  return rest > 0
    ? messages.timeline.andMore(
        names.slice(0, NAMED).join(language === 'ar' ? '، ' : ', '),
        formats.number(rest),
      )
    : formats.list(names);
}

/**
 * What a screen reader says of an instant: the day, the part of it, and the hour. What changed by then
 * is the announcer's to say, once. 'Thursday 5 December, afternoon, 15:00.'
 */
export function valueText(at: Instant, messages: FirstWords, formats: Formats): string {
  return `${messages.time.dayAndClock(formats.spoken(at), formats.clock(at))}.`;
}
