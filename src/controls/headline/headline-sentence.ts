import { type Capture, capturesWithin } from '../../chart/captures.ts';
import { sharesAt } from '../../chart/shares.ts';
import { firstWordsOf } from '../../i18n/first-words.ts';
import { formatsOf } from '../../i18n/formats.ts';
import { NOBODY } from '../../model/actor.ts';
import { HOUR_MS, type Instant } from '../../model/instant.ts';
import type { PlaceKind } from '../../model/place.ts';
import type { StoryOutline } from '../../model/story-outline.ts';
import type { Language } from '../../state/view-state.ts';
import { controlAt } from '../../timeline/control-at.ts';
import { actorInSentence, capitalised } from '../actor-words.ts';
import { namesOf } from '../timeline/value-text.ts';

/** Kinds of places that lie in a city. */
const WITHIN_CITIES: ReadonlySet<PlaceKind> = new Set(['district', 'site', 'square', 'camp']);

/** Captures that are younger than this are what is on screen. */
const RECENT_MS = 12 * HOUR_MS;

/** From this part of an actor's ground on, the sentence says how much of it is not settled. */
const MUCH = 0.1;

/** A capture that is complete for less than this is told before a greater one that may be going on. */
const JUST_MS = HOUR_MS;

/**
 * One or two short sentences that tell what is on screen at an instant: the weightiest thing of the
 * last twelve hours, and who holds most of the ground.
 *
 * 1. Captures of the last twelve hours: the party that took the most important place, with up to
 *    three of its places; at equal importance the latest.
 *    A great city counts as news for an hour whatever else is changing hands.
 * 2. Else the most important place that is changing hands right now by a report that names it.
 * 3. Else only the shares of the two that hold most.
 *
 * From a collapse on, its own sentence comes first: that the country is changing hands, then that the
 * government has fallen and what one account says of the whole country. A great city's capture may
 * follow it; else how much of the territory is drawn place by place, and how much by that account alone.
 */
export function headlineSentence(
  story: StoryOutline,
  captures: readonly Capture[],
  at: Instant,
  language: Language,
): string {
  const messages = firstWordsOf(language);
  const formats = formatsOf(language, story.timeZone);
  const words = messages.headline;
  const who = (actor: string) => actorInSentence(story, actor, language, messages);

  const happening = (): { readonly text: string; readonly rank: number } | null => {
    const recent = capturesWithin(captures, at - RECENT_MS, at).sort(
      (a, b) => a.place.rank - b.place.rank || b.at - a.at,
    );
    const lead = recent[0];
    const changing = story.places
      .flatMap((place) => {
        const interval = controlAt(place.intervals, at);
        return interval.status === 'changing' && interval.basis === 'reported' && interval.contender
          ? [{ place, contender: interval.contender, controller: interval.controller }]
          : [];
      })
      .sort((a, b) => a.place.rank - b.place.rank)[0];
    const just = lead !== undefined && at - lead.at < JUST_MS && lead.place.rank === 1;
    if (changing && !just && (!lead || changing.place.rank <= lead.place.rank)) {
      const name = changing.place.name[language];
      const text =
        changing.contender === NOBODY
          ? words.leaving(who(changing.controller), name)
          : words.taking(who(changing.contender), name);
      return { text, rank: changing.place.rank };
    }
    if (!lead) return null;
    const named = recent.filter(({ to }) => to === lead.to);
    const names = namesOf(
      // 'Aleppo' says it; what lies in the city would only fill the line.
      named.some(({ place }) => place.kind === 'city')
        ? named.filter(({ place }) => !WITHIN_CITIES.has(place.kind))
        : named,
      language,
      messages,
      formats,
    );
    const text = lead.to === NOBODY ? words.left(names) : words.took(who(lead.to), names);
    return { text, rank: lead.place.rank };
  };

  const shares = sharesAt(story, at);
  const largest = Object.entries(shares)
    .filter(([actor, { area }]) => area > 0 && actor !== NOBODY)
    .sort(([, a], [, b]) => b.area - a.area)
    .map(([actor, { area, unsettled }]) => {
      const share = formats.percent(area);
      // What is mostly changing hands or contested is not 'held' and no more said.
      const part = unsettled / area < MUCH ? '' : formats.percent(unsettled);
      return capitalised(
        part ? words.holdsUnsettled(who(actor), share, part) : words.holds(who(actor), share),
      );
    });
  const event = happening();
  const told = event && capitalised(event.text);
  const sentences = (): string[] => {
    const { collapse } = story;
    if (!collapse || at < collapse.start)
      return told === null ? largest.slice(0, 2) : [told, ...largest.slice(0, 1)];
    if (at < collapse.end) return [words.falling, told ?? largest[0] ?? ''];
    const fallen = words.fallen(collapse.statement?.[language] ?? null);
    if (told !== null && event?.rank === 1) return [fallen, told];
    const country = Object.values(shares).reduce((sum, share) => sum + share.country, 0);
    if (collapse.statement === null || country === 0) return [fallen, ...largest.slice(0, 1)];
    return [fallen, words.knownBy(formats.percent(1 - country), formats.percent(country))];
  };
  return sentences()
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
