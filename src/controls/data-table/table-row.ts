import { html, nothing, type TemplateResult } from 'lit';
import type { DataColumn, DataMessages } from '../../i18n/data-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import { windowInWords } from '../../i18n/window-words.ts';
import { isoOf } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import type { Palette } from '../../palette/palette.ts';
import { defaultState } from '../../state/defaults.ts';
import { writeUrl } from '../../state/url.ts';
import type { Language, Theme } from '../../state/view-state.ts';
import { actorChip } from '../actor-chip.ts';
import { capitalised } from '../actor-words.ts';
import { sourceList } from '../place-card/source-list.ts';
import type { DataRow } from './data-row.ts';
import { disputeNote } from './dispute-note.ts';
import { kindInWords, shortName } from './row-words.ts';

/** What a row needs from its table. */
export interface RowContext {
  readonly story: Story;
  readonly palette: Palette;
  readonly language: Language;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly data: DataMessages;
  readonly formats: Formats;
}

/**
 * A row of the table. Roles are written out: on phones CSS turns rows into cards, and browsers
 * forget what a table was once its parts are no longer displayed as one.
 */
export function tableRow(row: DataRow, context: RowContext): TemplateResult {
  const { story, messages, data, formats } = context;
  const cell = (column: DataColumn, content: unknown) =>
    html`<td role="cell" class=${column} data-label=${data.table.columns[column]}>${content}</td>`;
  return html`<tr role="row" data-type=${row.type} data-id=${row.id}>
    ${cell('time', timeCell(row, context))}
    ${cell('kind', html`<span class="badge">${kindInWords(row.kind, data)}</span>`)}
    ${cell('place', placeCell(row, context))}
    ${cell('parties', partiesCell(row, context))}
    ${cell('method', row.method ? messages.methods[row.method] : empty(data, row.kind === 'change'))}
    ${cell('precision', data.precisions[row.precision])}
    ${cell('summary', summaryCell(row, context))}
    ${cell('sources', sourceList(row.sources, story.sources, messages, formats))}
  </tr>`;
}

/** The window in words, and as a machine writes it; a day is named once. */
function timeCell(row: DataRow, { story, messages, formats }: RowContext): TemplateResult {
  const iso = (at: number) => isoOf(at, story.utcOffsetMinutes);
  const [earliest, latest] = [iso(row.earliest), iso(row.latest)];
  const [firstDay, lastDay] = [earliest.slice(0, 10), latest.slice(0, 10)];
  const clock = (text: string) => text.slice(11, 16);
  return html`<span class="words"
      >${capitalised(windowInWords(row, messages, formats, story.utcOffsetMinutes))}</span
    >
    <span class="machine" dir="ltr"
      ><time datetime=${earliest}>${firstDay} ${clock(earliest)}</time> –
      <time datetime=${latest}>${firstDay === lastDay ? '' : `${lastDay} `}${clock(latest)}</time>
    </span>`;
}

/** A link to the map at the window's start, where there is a place to show. */
function placeCell(row: DataRow, context: RowContext): TemplateResult {
  const { story, language, theme, data } = context;
  const { place, area } = row;
  if (place) {
    const view = defaultState(story, language);
    const href = `./${writeUrl({ ...view, theme, at: row.earliest, place: place.id }, story)}`;
    const name = place.name[language];
    return html`<a href=${href} aria-label=${data.table.onMap(name)}>${name}</a>`;
  }
  return area
    ? html`${area[language]} <span class="quiet">(${data.table.area})</span>`
    : html`<span class="quiet">${data.table.noPlace}</span>`;
}

function partiesCell({ from, to, or, kind }: DataRow, context: RowContext): TemplateResult {
  const { story, palette, language, data } = context;
  if (from === null || to === null) return empty(data, false);
  const chip = (actor: string) => actorChip(palette, actor, shortName(story, actor, language));
  if (kind === 'kept') return chip(from);
  return html`${chip(from)}
    <span class="arrow"
      ><span aria-hidden="true">${language === 'ar' ? '←' : '→'}</span
      ><span class="visually-hidden">${data.table.to}</span> ${chip(to)}</span
    >${or === null ? nothing : html` / ${chip(or)}`}`;
}

function summaryCell(row: DataRow, context: RowContext): TemplateResult {
  const { language, messages } = context;
  return html`${row.title ? html`<p class="title">${row.title[language]}</p>` : nothing}
    ${row.doubt.length > 0 ? html`<p class="quiet">${row.doubt.map((word) => messages.doubts[word]).join(', ')}</p>` : nothing}
    <p>${row.summary[language]}</p>
    ${row.disputes.map((dispute) => disputeNote(dispute, context))}`;
}

/** A dash; 'not stated' where a source could have said it. */
function empty({ table }: DataMessages, expected: boolean): TemplateResult {
  return expected
    ? html`<span class="quiet">${table.notStated}</span>`
    : html`<span class="quiet nothing" aria-hidden="true">–</span>`;
}
