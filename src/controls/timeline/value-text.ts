import { type Capture, capturesWithin } from '../../chart/captures.ts';
import type { FirstWords } from '../../i18n/first-words.ts';
import type { Formats } from '../../i18n/formats.ts';
import { NOBODY } from '../../model/actor.ts';
import { HOUR_MS, type Instant } from '../../model/instant.ts';
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
 * What a screen reader says of an instant: the day, the hour, and what was captured in the hour that
 * leads up to it. 'Thursday 5 December, afternoon, 15:00. Hama captured.'
 */
export function valueText(
  at: Instant,
  captures: readonly Capture[],
  language: Language,
  messages: FirstWords,
  formats: Formats,
): string {
  const when = messages.time.dayAndClock(formats.spoken(at), formats.clock(at));
  const passed = capturesWithin(captures, at - HOUR_MS, at).sort(
    (a, b) => a.place.rank - b.place.rank,
  );
  const names = (found: readonly Capture[]) => namesOf(found, language, messages, formats);
  const taken = passed.filter(({ to }) => to !== NOBODY);
  const left = passed.filter(({ to }) => to === NOBODY);
  return [
    `${when}.`,
    ...(taken.length > 0 ? [`${messages.timeline.captured(names(taken))}.`] : []),
    ...(left.length > 0 ? [`${messages.timeline.left(names(left))}.`] : []),
  ].join(' ');
}
