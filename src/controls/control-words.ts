import type { Messages } from '../i18n/messages.ts';
import { NOBODY } from '../model/actor.ts';
import type { Control } from '../model/control.ts';
import type { Story } from '../model/story.ts';
import type { Language } from '../state/view-state.ts';
import { actorInSentence } from './actor-words.ts';

/** Who holds ground, how firmly and by how weak a word, as a sentence without its full stop. */
export function controlInWords(
  story: Pick<Story, 'actors'>,
  control: Pick<Control, 'controller' | 'contender' | 'status' | 'basis'>,
  language: Language,
  messages: Messages,
): string {
  const { controller, contender, status, basis } = control;
  const name = (actor: string) => actorInSentence(story, actor, language, messages);
  const words = messages.control;
  const byCountry = basis === 'country';
  if (status === 'held' || contender === null) {
    if (controller === NOBODY) return words.nobody;
    return byCountry ? words.heldByCountry(name(controller)) : words.held(name(controller));
  }
  if (status === 'changing') {
    if (contender === NOBODY) return words.leaving(name(controller));
    if (byCountry) return words.changingByCountry(name(contender));
    if (controller === NOBODY) return words.arriving(name(contender));
  }
  // A contest with nobody: of a departure, or of a holding, that is not settled.
  if (status === 'contested' && contender === NOBODY)
    return byCountry ? words.sinceUnknown(name(controller)) : words.departing(name(controller));
  return words[status](name(controller), name(contender));
}
