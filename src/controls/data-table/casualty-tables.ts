import { html, nothing, type TemplateResult } from 'lit';
import { type CasualtyColumn, casualtyWordsOf } from '../../i18n/casualty-words.ts';
import { windowInWords } from '../../i18n/window-words.ts';
import type { Casualty } from '../../model/casualty.ts';
import { defaultState } from '../../state/defaults.ts';
import { writeUrl } from '../../state/url.ts';
import type { Theme } from '../../state/view-state.ts';
import { capitalised } from '../actor-words.ts';
import { type CasualtyContext, countInWords } from '../casualty-list.ts';
import { sourceList } from '../place-card/source-list.ts';

/** What the tables need beside the words. */
export interface CasualtyTableContext extends CasualtyContext {
  readonly theme: Theme;
}

const COLUMNS: readonly CasualtyColumn[] = [
  'time',
  'place',
  'harm',
  'people',
  'by',
  'said',
  'sources',
];
const TOTAL_COLUMNS: readonly CasualtyColumn[] = ['time', 'harm', 'people', 'said', 'sources'];

/**
 * All counts of casualties: those of events, and the running totals by date and source as a table of
 * their own. Roles are written out: on phones CSS turns rows into cards.
 */
export function casualtyTables(context: CasualtyTableContext): TemplateResult {
  const words = casualtyWordsOf(context.language);
  const of = (kind: Casualty['kind']) =>
    context.story.casualties.filter((count) => count.kind === kind);
  return html`<p>${words.about} <strong>${words.neverSummed}</strong></p>
    <h3 id="casualty-totals">${words.totals}</h3>
    ${table('casualty-totals', of('total'), TOTAL_COLUMNS, context)}
    <h3 id="casualty-events">${words.events}</h3>
    ${table('casualty-events', of('event'), COLUMNS, context)}`;
}

function table(
  labelledBy: string,
  counts: readonly Casualty[],
  columns: readonly CasualtyColumn[],
  context: CasualtyTableContext,
): TemplateResult {
  const words = casualtyWordsOf(context.language);
  const label = (column: CasualtyColumn) =>
    column === 'time' && !columns.includes('place') ? words.asOf : words.columns[column];
  return html`<table class="counts" role="table" aria-labelledby=${labelledBy}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${label(column)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${counts.map(
        (count) => html`<tr role="row" data-count=${count.id}>
          ${columns.map(
            (column) =>
              html`<td role="cell" class=${column} data-label=${label(column)}>
                ${cell(column, count, context)}
              </td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell(column: CasualtyColumn, count: Casualty, context: CasualtyTableContext) {
  const { story, language, messages, formats } = context;
  const words = casualtyWordsOf(language);
  switch (column) {
    case 'time':
      return count.kind === 'total'
        ? formats.dayAndMonth(count.latest - 1)
        : capitalised(windowInWords(count, messages, formats, story.utcOffsetMinutes));
    case 'place':
      return placeCell(count, context);
    case 'harm':
      return html`<b>${countInWords(count, words, formats)}</b>`;
    case 'people':
      return html`${count.partOf === null ? nothing : `${words.ofWhich} `}${words.people[count.people]}
        ${count.differsFrom === null ? nothing : html`<span class="quiet">(${words.otherCount})</span>`}`;
    case 'by':
      return count.by === null
        ? html`<span class="quiet">${words.notSaid}</span>`
        : words.fires[count.by];
    case 'said':
      return html`${
        count.doubt.length === 0
          ? nothing
          : html`<span class="quiet">${count.doubt.map((word) => messages.doubts[word]).join(', ')}:</span> `
      }${count.summary[language]}`;
    default:
      return sourceList(count.sources, story.sources, messages, formats);
  }
}

/** A link to the map at the count's time. */
function placeCell({ place: id, earliest }: Casualty, context: CasualtyTableContext) {
  const { story, language, theme } = context;
  const place = story.places.find((known) => known.id === id);
  if (!place) return html`<span class="quiet">${casualtyWordsOf(language).notSaid}</span>`;
  const view = defaultState(story, language);
  const href = `./${writeUrl({ ...view, theme, at: earliest, place: place.id }, story)}`;
  return html`<a href=${href}>${place.name[language]}</a>`;
}
