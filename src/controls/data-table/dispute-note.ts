import { html, type TemplateResult } from 'lit';
import type { Dispute } from '../../model/dispute.ts';
import { type AnswerContext, answerList } from '../place-card/answer-list.ts';

/**
 * 'Sources differ': unfolds to the question, every answer with who gives it, which of them the map
 * draws, and by which rule.
 */
export function disputeNote(dispute: Dispute, context: AnswerContext): TemplateResult {
  const { language, messages } = context;
  return html`<details class="differ">
    <summary>${messages.card.disputed}</summary>
    <p class="question">${dispute.question[language]}</p>
    ${answerList(dispute, context)}
    <p class="quiet">${messages.card.rule(dispute.rule[language])}</p>
  </details>`;
}
