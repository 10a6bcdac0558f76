import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { dataMessagesOf } from '../../i18n/data-messages.ts';
import type { Palette } from '../../palette/palette.ts';
import type { Theme } from '../../state/view-state.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { type DataRow, rowsOf } from './data-row.ts';
import { rowWords } from './row-words.ts';
import { filterRows, sortRows } from './select-rows.ts';
import { tableFilters } from './table-filters.ts';
import { headerCells } from './table-header.ts';
import { ALL_ROWS, type TableQuery } from './table-query.ts';
import { tableRow } from './table-row.ts';
import { tableStyles } from './table-styles.ts';
import { wideTableStyles } from './wide-table-styles.ts';

/** The name of the event with which the table asks for another query; its detail is a `TableQuery`. */
export const TABLE_QUERY_EVENT = 'table-query';

/**
 * Every report and incident of a story as a table that can be searched, filtered and sorted. All
 * rows that match are in the document: the browser's own search, print and screen readers find them.
 *
 * @element control-map-data-table
 * @property palette colours of actors; nothing is rendered without them.
 * @property theme goes into links to the map.
 * @property query what is shown, in which order.
 * @fires table-query the reader wants another query: `TableQuery`. The table shows it once `query` is set.
 */
export class DataTableControl extends ControlElement {
  static override properties: PropertyDeclarations = {
    palette: { attribute: false },
    theme: { attribute: false },
    query: { attribute: false },
  };
  static override styles = [controlStyles, tableStyles, wideTableStyles];

  declare palette: Palette | null;
  declare theme: Theme;
  declare query: TableQuery;
  #rows: readonly DataRow[] = [];

  constructor() {
    super();
    this.palette = null;
    this.theme = 'auto';
    this.query = ALL_ROWS;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('story')) this.#rows = this.story ? rowsOf(this.story) : [];
  }

  override render() {
    const { story, palette, language, theme, query, messages, formats } = this;
    if (!story || !palette) return nothing;
    const data = dataMessagesOf(language);
    const rows = sortRows(
      filterRows(this.#rows, query),
      query,
      rowWords(story, language, messages, data),
      language,
    );
    const ask = (change: Partial<TableQuery>) =>
      this.report<TableQuery>(TABLE_QUERY_EVENT, { ...this.query, ...change });
    const context = { story, palette, language, theme, messages, data, formats };
    const number = formats.number;
    return html`${tableFilters({ story, rows: this.#rows, query, language, data, ask })}
      <p class="found" role="status">
        ${data.table.found(rows.length, number(rows.length), number(this.#rows.length))}
      </p>
      <table role="table" aria-describedby="caption">
        <caption id="caption">
          ${data.table.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${headerCells(query, data, ask)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            rows,
            ({ type, id }) => `${type} ${id}`,
            (row) => guard([row, palette, language, theme], () => tableRow(row, context)),
          )}
        </tbody>
      </table>
      ${rows.length === 0 ? html`<p class="none">${data.table.nothing}</p>` : nothing}`;
  }
}

customElements.define('control-map-data-table', DataTableControl);
