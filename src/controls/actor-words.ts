import type { FirstWords } from '../i18n/first-words.ts';
import type { ActorId } from '../model/actor.ts';
import type { Story } from '../model/story.ts';
import type { Language } from '../state/view-state.ts';

/** How a sentence speaks of an actor ('government forces'); its name where there are no such words. */
export function actorInSentence(
  story: Pick<Story, 'actors'>,
  actor: ActorId,
  language: Language,
  messages: FirstWords,
): string {
  return messages.actors[actor] ?? actorName(story, actor, language);
}

/** An actor's name in full; its id when the story does not know it. */
export function actorName(
  story: Pick<Story, 'actors'>,
  actor: ActorId,
  language: Language,
): string {
  return story.actors.find(({ id }) => id === actor)?.name[language] ?? actor;
}

/** A sentence starts with a capital letter, in scripts that have them. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
