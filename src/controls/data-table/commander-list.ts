import { html, nothing, type TemplateResult } from 'lit';
import type { CommanderMessages } from '../../i18n/commander-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Commander } from '../../model/commander.ts';
import type { Instant } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import { sourceList } from '../place-card/source-list.ts';

/** What the list is told with. */
export interface CommanderListContext {
  readonly language: Language;
  readonly words: CommanderMessages;
  readonly messages: Messages;
  readonly formats: Formats;
  /** The address of a place on the map at an instant. */
  readonly placeHref: (place: string, at: Instant) => string;
}

/** One row a person: name, party, role, what the sources tell and the fate, places, sources. */
export function commanderList(story: Story, context: CommanderListContext): TemplateResult {
  const { words } = context;
  const head = [words.name, words.party, words.role, words.acts, words.places, words.sources];
  return html`<p>${words.about}</p>
    <table class="commanders" role="table" aria-labelledby="commanders-heading">
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${story.commanders.map((commander) => commanderRow(commander, story, context))}
      </tbody>
    </table>`;
}

function commanderRow(
  commander: Commander,
  story: Story,
  context: CommanderListContext,
): TemplateResult {
  const { language, words, messages, formats } = context;
  const { acts, fate } = commander;
  const other = language === 'ar' ? 'en' : 'ar';
  const told = html`${acts ? html`<p>${acts[language]}</p>` : nothing}
    ${fate ? html`<p><b>${words.fate}:</b> ${fate[language]}</p>` : nothing}`;
  return html`<tr role="row" data-id=${commander.id}>
    <th role="rowheader" scope="row">
      ${commander.name[language]}
      <span class="about"><bdi lang=${other}>${commander.name[other]}</bdi></span>
    </th>
    ${cell(words.party, commander.partyName[language])}
    ${cell(words.role, commander.role[language])}
    ${acts || fate ? cell(words.acts, told) : emptyCell(words)}
    ${commander.places.length > 0 ? cell(words.places, placeLinks(commander, story, context)) : emptyCell(words)}
    ${cell(words.sources, sourceList(commander.sources, story.sources, messages, formats))}
  </tr>`;
}

function cell(label: string, content: unknown): TemplateResult {
  return html`<td role="cell">
    <span class="label" aria-hidden="true">${label}</span>
    <div>${content}</div>
  </td>`;
}

/** A dash, said in words to those who hear it; on a phone it is not shown. */
function emptyCell(words: CommanderMessages): TemplateResult {
  return html`<td role="cell" class="empty">
    <span role="img" aria-label=${words.nothing}>–</span>
  </td>`;
}

function placeLinks(
  commander: Commander,
  story: Story,
  { language, placeHref }: CommanderListContext,
): TemplateResult {
  const places = commander.places.flatMap(
    (id) => story.places.find((known) => known.id === id) ?? [],
  );
  return html`<ul>
    ${places.map(
      ({ id, name }) =>
        html`<li><a href=${placeHref(id, firstSeen(commander, id, story))}>${name[language]}</a></li>`,
    )}
  </ul>`;
}

/** When the first fact about a person at a place may have happened, else the first one anywhere. */
function firstSeen({ facts }: Commander, place: string, story: Story): Instant {
  const told = [...story.reports, ...story.incidents].filter(({ id }) => facts.includes(id));
  const there = told.filter((fact) => fact.place === place);
  const times = (there.length > 0 ? there : told).map(({ earliest }) => earliest);
  return times.length > 0 ? Math.min(...times) : story.start;
}
