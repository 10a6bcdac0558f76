import type { DataMessages } from '../../i18n/data-messages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ActorId } from '../../model/actor.ts';
import type { Effect } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import type { DataRow } from './data-row.ts';
import type { RowWords } from './select-rows.ts';

/** A kind in words; its id where there are none. */
export function kindInWords(kind: Effect | string, data: DataMessages): string {
  return data.effects[kind as Effect] ?? data.incidentKinds[kind] ?? kind;
}

/** An actor's name in a few words; its id when the story does not know it. */
export function shortName(
  story: Pick<Story, 'actors'>,
  actor: ActorId,
  language: Language,
): string {
  return story.actors.find(({ id }) => id === actor)?.short[language] ?? actor;
}

/** The words of a table's cells in one language: what is shown is what the rows are sorted by. */
export function rowWords(
  story: Story,
  language: Language,
  messages: Messages,
  data: DataMessages,
): RowWords {
  const name = (actor: string) => shortName(story, actor, language);
  return {
    kind: ({ kind }) => kindInWords(kind, data),
    place: ({ place, area }: DataRow) => place?.name[language] ?? area?.[language] ?? '',
    parties: ({ from, to }) => (from && to ? `${name(from)} ${name(to)}` : ''),
    method: ({ method }) => (method ? messages.methods[method] : ''),
  };
}
