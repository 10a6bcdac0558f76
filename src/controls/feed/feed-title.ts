import type { Messages } from '../../i18n/messages.ts';
import { NOBODY } from '../../model/actor.ts';
import type { Place } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import { actorInSentence } from '../actor-words.ts';
import type { FeedEvent } from './feed-events.ts';

/** One line for an event: 'Hama: HTS-led forces took control from government forces'. */
export function feedTitle(
  event: FeedEvent,
  story: Pick<Story, 'actors'>,
  places: ReadonlyMap<string, Place>,
  language: Language,
  messages: Messages,
): string {
  if (event.title) return event.title[language];
  const { feed } = messages;
  const where = event.area?.[language] ?? places.get(event.place ?? '')?.name[language] ?? '';
  // A place that nobody has located: the report's own words say where.
  if (where === '' || event.parties === null) return event.summary[language];
  const { from, to, or, effect, byCountry } = event.parties;
  const who = (actor: string) => actorInSentence(story, actor, language, messages);
  if (effect === 'kept') return feed.kept(where, who(from));
  if (effect !== 'change') {
    if (to !== NOBODY) return feed[effect](where, who(from), who(to));
    return byCountry ? feed.sinceUnknown(where, who(from)) : feed.departing(where, who(from));
  }
  if (to === NOBODY) return feed.left(where, who(from));
  const taker = or === null ? who(to) : messages.oneOf(who(to), who(or));
  if (byCountry) return feed.byCountry(where, taker);
  return from === NOBODY ? feed.taken(where, taker) : feed.captured(where, taker, who(from));
}
