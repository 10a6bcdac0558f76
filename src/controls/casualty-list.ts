import { html, nothing, type TemplateResult } from 'lit';
import { type CasualtyWords, casualtyWordsOf } from '../i18n/casualty-words.ts';
import type { Formats } from '../i18n/formats.ts';
import type { Messages } from '../i18n/messages.ts';
import { windowInWords } from '../i18n/window-words.ts';
import type { Casualty } from '../model/casualty.ts';
import type { Story } from '../model/story.ts';
import type { Language } from '../state/view-state.ts';
import { capitalised } from './actor-words.ts';
import { sourceList } from './place-card/source-list.ts';

/** What a list of counts is told with. */
export interface CasualtyContext {
  readonly story: Story;
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** 'Killed: at least 17', 'Captured: number not stated'. */
export function countInWords(count: Casualty, words: CasualtyWords, formats: Formats): string {
  const number = count.number === null ? '' : formats.number(count.number);
  return `${words.harms[count.harm]}: ${words.bounds[count.bound](number)}`;
}

/**
 * Counts of casualties, one line each, that unfolds to whose count it is and the sources. Nothing for
 * an empty list; nothing is ever added up.
 *
 * @param withPlace says where, in lists that are not of one place.
 */
export function casualtyList(
  counts: readonly Casualty[],
  context: CasualtyContext,
  withPlace: boolean,
): TemplateResult | typeof nothing {
  if (counts.length === 0) return nothing;
  return html`<ul class="casualties">
    ${counts.map((count) => casualtyItem(count, context, withPlace))}
  </ul>`;
}

function casualtyItem(count: Casualty, context: CasualtyContext, withPlace: boolean) {
  const { story, language, messages, formats } = context;
  const words = casualtyWordsOf(language);
  const place = withPlace ? story.places.find(({ id }) => id === count.place) : undefined;
  const parts = [
    `${count.partOf === null ? '' : `${words.ofWhich} `}${words.people[count.people]}`,
    place?.name[language] ?? '',
    count.by === null ? '' : words.by(words.fires[count.by]),
    count.differsFrom === null ? '' : words.otherCount,
  ].filter((part) => part !== '');
  return html`<li data-count=${count.id}>
    <details>
      <summary>
        <b>${countInWords(count, words, formats)}</b> · ${parts.join(' · ')}
        ${count.doubt.map((word) => html`<span class="doubtful">${messages.doubts[word]}</span> `)}
      </summary>
      <p class="when">
        ${capitalised(windowInWords(count, messages, formats, story.utcOffsetMinutes))}
      </p>
      <p>${count.summary[language]}</p>
      ${sourceList(count.sources, story.sources, messages, formats)}
    </details>
  </li>`;
}
