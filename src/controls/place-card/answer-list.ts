import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Dispute } from '../../model/dispute.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import { sourceList } from './source-list.ts';

/** What the answers to a dispute are told with. */
export interface AnswerContext {
  readonly story: Story;
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** Every answer to a question on which sources differ: who gives it, and which one the map draws. */
export function answerList(dispute: Dispute, context: AnswerContext): TemplateResult {
  const { story, language, messages, formats } = context;
  return html`<ul>
    ${dispute.answers.map(
      (answer) => html`<li class="answer">
        ${answer.text[language]}
        ${answer.drawn ? html`<span class="drawn">${messages.card.drawn}</span>` : nothing}
        ${sourceList(answer.sources, story.sources, messages, formats)}
      </li>`,
    )}
  </ul>`;
}
