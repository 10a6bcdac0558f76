import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type ActorId, NOBODY } from '../../model/actor.ts';
import type { Instant } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import { actorInSentence } from '../actor-words.ts';
import { type Change, changesBetween } from './changes-between.ts';

/** What changes are told with. */
export interface ChangeContext {
  readonly story: Pick<Story, 'places' | 'reports' | 'actors'>;
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/**
 * One change as a sentence: where, what changed, who won from whom, and every word of doubt: the
 * report's own, and that the map infers it or that a source speaks only of the area or the country.
 * 'Hama: control passed from government forces to HTS-led forces.'
 *
 * @param back whether time went back: then the earlier state is told, and nobody wins anything.
 */
export function changeInWords(change: Change, back: boolean, context: ChangeContext): string {
  const { story, language, messages } = context;
  const words = messages.changes;
  const who = (actor: ActorId) => actorInSentence(story, actor, language, messages);
  const { place, before, after } = change;
  const { controller, status } = after;
  const contender = after.contender ?? NOBODY;

  const phrase = (): string => {
    switch (status) {
      case 'changing':
        return contender === NOBODY
          ? words.leaving(who(controller))
          : words.passing(who(controller), who(contender));
      case 'contested':
        return contender === NOBODY
          ? words.beganToLeave(who(controller))
          : words.contested(who(controller), who(contender));
      case 'besieged':
        return words.besieged(who(controller), who(contender));
      case 'either':
        return words.either(who(controller), who(contender));
      case 'held':
        if (!change.handed)
          return back ? words.held(who(controller)) : words.still(who(controller));
        if (controller === NOBODY) return words.left(who(before.controller));
        if (back || before.controller === NOBODY) return words.held(who(controller));
        return words.passed(who(before.controller), who(controller));
    }
  };

  const report = story.reports.find(({ id }) => id === after.report);
  const doubts = (report?.doubt ?? []).map((doubt) => messages.doubts[doubt]);
  const said = doubts.length === 0 ? '' : ` (${doubts.join(words.comma)})`;
  const basis = words.bases[after.basis];
  const known = basis === undefined ? '' : `${words.comma}${basis}`;
  return `${place.name[language]}: ${phrase()}${said}${known}.`;
}

/**
 * What a step in time changed, in at most two sentences: the weightiest change, and how many more
 * places changed hands. Says so when none did.
 */
export function stepInWords(from: Instant, to: Instant, context: ChangeContext): string {
  const { messages, formats, story } = context;
  const [first, ...others] = changesBetween(story, from, to);
  if (!first) return `${messages.changes.nothing}.`;
  const more = others.filter(({ handed }) => handed).length;
  const sentences = [changeInWords(first, to < from, context)];
  const moreWords = to < from ? messages.changes.moreBack : messages.changes.more;
  if (more > 0) sentences.push(`${moreWords(more, formats.number(more))}.`);
  return sentences.join(' ');
}
