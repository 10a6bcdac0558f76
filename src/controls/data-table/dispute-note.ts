import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Dispute } from '../../model/dispute.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import { sourceList } from '../place-card/source-list.ts';

/** What a note needs from its row. */
export interface DisputeContext {
  readonly story: Story;
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
}

/**
 * 'Sources differ': unfolds to the question, every answer with who gives it, which of them the map
 * draws, and by which rule.
 */
export function disputeNote(dispute: Dispute, context: DisputeContext): TemplateResult {
  const { story, language, messages, formats } = context;
  return html`<details class="differ">
    <summary>${messages.card.disputed}</summary>
    <p class="question">${dispute.question[language]}</p>
    <ul>
      ${dispute.answers.map(
        (answer) => html`<li class="answer">
          ${answer.text[language]}
          ${answer.drawn ? html`<span class="drawn">${messages.card.drawn}</span>` : nothing}
          ${sourceList(answer.sources, story.sources, messages, formats)}
        </li>`,
      )}
    </ul>
    <p class="quiet">${messages.card.rule(dispute.rule[language])}</p>
  </details>`;
}
