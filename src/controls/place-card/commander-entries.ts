import { html, nothing, type TemplateResult } from 'lit';
import { commanderMessagesOf } from '../../i18n/commander-messages.ts';
import type { Commander } from '../../model/commander.ts';
import type { AnswerContext } from './answer-list.ts';
import { sourceList } from './source-list.ts';

/**
 * Those who acted or died at a place: name, role and party; unfolds to what the sources tell of them
 * and who says so. Those of whose fate a source tells come first. Nothing when there are none.
 */
export function commanderEntries(
  commanders: readonly Commander[],
  context: AnswerContext,
): TemplateResult | typeof nothing {
  if (commanders.length === 0) return nothing;
  const { language } = context;
  const inOrder = [...commanders].sort((a, b) => Number(b.fate !== null) - Number(a.fate !== null));
  return html`<h3>${commanderMessagesOf(language).here}</h3>
    <ul>
      ${inOrder.map((commander) => commanderEntry(commander, context))}
    </ul>`;
}

function commanderEntry(commander: Commander, context: AnswerContext): TemplateResult {
  const { story, language, messages, formats } = context;
  const { acts, fate } = commander;
  return html`<li class="incident">
    <details>
      <summary>
        <span class="what-happened">${commander.name[language]}</span>
        <span class="how">${commander.role[language]} · ${commander.partyName[language]}</span>
      </summary>
      ${acts ? html`<p>${acts[language]}</p>` : nothing}
      ${
        fate
          ? html`<p><b>${commanderMessagesOf(language).fate}:</b> ${fate[language]}</p>`
          : nothing
      }
      ${sourceList(commander.sources, story.sources, messages, formats)}
    </details>
  </li>`;
}
