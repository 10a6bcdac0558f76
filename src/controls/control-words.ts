import type { Messages } from '../i18n/messages.ts';
import { NOBODY } from '../model/actor.ts';
import type { Control } from '../model/control.ts';
import type { Story } from '../model/story.ts';
import type { Language } from '../state/view-state.ts';
import { actorInSentence } from './actor-words.ts';

/** Who holds ground and how firmly, as a sentence without its full stop. */
export function controlInWords(
  story: Pick<Story, 'actors'>,
  control: Pick<Control, 'controller' | 'contender' | 'status'>,
  language: Language,
  messages: Messages,
): string {
  const { controller, contender, status } = control;
  const name = (actor: string) => actorInSentence(story, actor, language, messages);
  const words = messages.control;
  if (status !== 'held' && contender !== null) {
    if (status !== 'changing') return words[status](name(controller), name(contender));
    return contender === NOBODY
      ? words.leaving(name(controller))
      : words.changing(name(controller), name(contender));
  }
  return controller === NOBODY ? words.nobody : words.held(name(controller));
}
