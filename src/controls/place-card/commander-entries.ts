import { html, nothing, type TemplateResult } from 'lit';
import { commanderMessagesOf } from '../../i18n/commander-messages.ts';
import type { Commander } from '../../model/commander.ts';
import type { AnswerContext } from './answer-list.ts';
import { sourceList } from './source-list.ts';

/**
 * Those who acted or died at a place: name, party and role; unfolds to what the sources tell of them
 * and who says so. Nothing when there are none.
 */
export function commanderEntries(
  commanders: readonly Commander[],
  context: AnswerContext,
): TemplateResult | typeof nothing {
  if (commanders.length === 0) return nothing;
  const { language } = context;
  return html`<h3>${commanderMessagesOf(language).here}</h3>
    <ul>
      ${commanders.map((commander) => commanderEntry(commander, context))}
    </ul>`;
}

function commanderEntry(commander: Commander, context: AnswerContext): TemplateResult {
  const { story, language, messages, formats } = context;
  const texts = [commander.acts, commander.fate].flatMap((text) => text?.[language] ?? []);
  return html`<li class="incident">
    <details>
      <summary>
        <span class="what-happened">${commander.name[language]}</span>
        <span class="how">${commander.role[language]} · ${commander.partyName[language]}</span>
      </summary>
      ${texts.map((text) => html`<p>${text}</p>`)}
      ${sourceList(commander.sources, story.sources, messages, formats)}
    </details>
  </li>`;
}
