import type { MessageLanguage } from './first-words.ts';

/** Words about commanders and leaders, on the data page and on a place's card. */
export interface CommanderMessages {
  readonly heading: string;
  /** What the list holds and what it does not. */
  readonly about: string;
  readonly name: string;
  readonly party: string;
  readonly role: string;
  readonly acts: string;
  readonly fate: string;
  readonly places: string;
  readonly sources: string;
  /** An empty cell, for those who hear it. */
  readonly nothing: string;
  /** Heading on the card of a place. */
  readonly here: string;
}

const MESSAGES: Readonly<Record<MessageLanguage, CommanderMessages>> = {
  en: {
    heading: 'Commanders and leaders',
    about:
      'Everyone whom the documents name as a commander, and heads and ministers of the parties who act or speak in them. Posts and ranks stand as far as a document states them; commanders who are not named are not here.',
    name: 'Name',
    party: 'Party',
    role: 'Role',
    acts: 'What the sources tell',
    fate: 'Fate',
    places: 'Places',
    sources: 'Sources',
    nothing: 'nothing stated',
    here: 'Commanders and leaders here',
  },
  ar: {
    heading: 'القادة والزعماء',
    about:
      'كل من تسميه الوثائق قائدا، ورؤساء الأطراف ووزراؤها ممن يفعلون فيها شيئا أو يتكلمون. تُذكر المناصب والرتب بقدر ما تصرّح به وثيقة؛ ولا يرد هنا القادة الذين لا تُذكر أسماؤهم.',
    name: 'الاسم',
    party: 'الطرف',
    role: 'الصفة',
    acts: 'ما ترويه المصادر',
    fate: 'المصير',
    places: 'الأماكن',
    sources: 'المصادر',
    nothing: 'لم يُذكر شيء',
    here: 'قادة وزعماء هنا',
  },
};

/** All words about commanders in a language. */
export function commanderMessagesOf(language: MessageLanguage): CommanderMessages {
  return MESSAGES[language];
}
