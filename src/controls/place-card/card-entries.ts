import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import { windowInWords } from '../../i18n/window-words.ts';
import { NOBODY } from '../../model/actor.ts';
import type { Dispute } from '../../model/dispute.ts';
import type { Incident } from '../../model/incident.ts';
import type { Doubt } from '../../model/report.ts';
import { actorChip } from '../actor-chip.ts';
import { actorName, capitalised } from '../actor-words.ts';
import { answerList } from './answer-list.ts';
import type { StripContext } from './control-strip.ts';
import type { PlaceReport } from './place-facts.ts';
import { sourceList } from './source-list.ts';

/** What the entries of a card need from it. */
export interface EntryContext extends StripContext {
  readonly choose: (place: string) => void;
}

/** From the former holder to the new one; a contest or a siege has none. */
const ARROW = { en: '→', ar: '←' } as const;

/** One report: when, from whom to whom, how, what happened, who says so. */
export function reportEntry(
  { report, inferredFrom, shown }: PlaceReport,
  context: EntryContext,
): TemplateResult {
  const { story, palette, language, messages, formats, choose } = context;
  const name = (actor: string) => actorName(story, actor, language);
  /** Kept, or in doubt: there is one party only. */
  const hasOneParty =
    report.effect === 'kept' || (report.effect !== 'change' && report.to === NOBODY);
  return html`<li class="entry" ?data-shown=${shown}>
    <p class="when">
      ${capitalised(windowInWords(report, messages, formats, story.utcOffsetMinutes))}
    </p>
    <p class="parties">
      ${actorChip(palette, report.from, name(report.from))}
      ${
        hasOneParty
          ? nothing
          : html`<span class="to"
              ><span aria-hidden="true">${report.effect === 'change' ? ARROW[language] : '/'}</span>
              ${actorChip(palette, report.to, name(report.to))}</span
            >`
      }
      ${report.or === null ? nothing : html`/ ${actorChip(palette, report.or, name(report.or))}`}
      ${
        report.effect === 'change'
          ? report.method && html`<span class="how">${messages.methods[report.method]}</span>`
          : html`<span class="how">${report.effect === 'kept' ? messages.card.kept : messages.statuses[report.effect]}</span>`
      }
      ${doubtWords(report.doubt, messages)}
    </p>
    ${
      inferredFrom
        ? html`<p class="basis">
            ${messages.card.inferredFrom}
            <button class="follow" type="button" @click=${() => choose(inferredFrom.id)}>
              ${inferredFrom.name[language]}
            </button>
          </p>`
        : nothing
    }
    ${report.area ? html`<p class="basis">${messages.card.areaReport(report.area[language])}</p>` : nothing}
    <p>${report.summary[language]}</p>
    ${sourceList(report.sources, story.sources, messages, formats)}
  </li>`;
}

/** The source's words of doubt, small; nothing when it has none. */
function doubtWords(doubt: readonly Doubt[], messages: Messages) {
  if (doubt.length === 0) return nothing;
  return html`<span class="doubtful">${doubt.map((word) => messages.doubts[word]).join(', ')}</span>`;
}

/** One event that moved no line; unfolds, because a city may have dozens. */
export function incidentEntry(incident: Incident, context: EntryContext): TemplateResult {
  const { story, language, messages, formats } = context;
  return html`<li class="incident">
    <details>
      <summary>
        <span class="what-happened">${incident.title[language]}</span>
        ${doubtWords(incident.doubt, messages)}
        <span class="how"
          >${capitalised(windowInWords(incident, messages, formats, story.utcOffsetMinutes))}</span
        >
      </summary>
      <p>${incident.summary[language]}</p>
      ${sourceList(incident.sources, story.sources, messages, formats)}
    </details>
  </li>`;
}

/** A question on which sources differ, with every answer and who gives it. */
export function disputeEntry(dispute: Dispute, context: EntryContext): TemplateResult {
  const { language, messages } = context;
  return html`<section class="dispute">
    <h4>${messages.card.disputed}: ${dispute.question[language]}</h4>
    ${answerList(dispute, context)}
    <p class="basis">${messages.card.rule(dispute.rule[language])}</p>
  </section>`;
}
