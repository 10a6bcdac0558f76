import { html, nothing, type TemplateResult } from 'lit';
import type { DataColumn, DataMessages } from '../../i18n/data-messages.ts';
import { SORT_COLUMNS, type SortColumn, sortedBy, type TableQuery } from './table-query.ts';

/** The table's columns in their order. */
const COLUMNS: readonly DataColumn[] = [
  'time',
  'kind',
  'place',
  'parties',
  'method',
  'precision',
  'summary',
  'sources',
];

/**
 * The header: a button in every column that sorts, `aria-sort` on the one the rows are sorted by. A
 * press sorts by the column, upwards; the next press turns it round.
 */
export function headerCells(
  query: TableQuery,
  { table }: DataMessages,
  ask: (change: TableQuery) => void,
): TemplateResult[] {
  return COLUMNS.map((column) => {
    const name = table.columns[column];
    if (!isSortable(column)) {
      return html`<th role="columnheader" scope="col" class="${column} fixed"><span>${name}</span></th>`;
    }
    const sorted = query.sort === column;
    const direction = query.descending ? 'descending' : 'ascending';
    return html`<th
      role="columnheader"
      scope="col"
      class=${column}
      aria-sort=${sorted ? direction : nothing}
    >
      <button type="button" @click=${() => ask(sortedBy(query, column))}>
        ${name}<span class="direction" aria-hidden="true"
          >${sorted ? (query.descending ? '▼' : '▲') : '↕'}</span
        >
      </button>
    </th>`;
  });
}

function isSortable(column: DataColumn): column is SortColumn {
  return (SORT_COLUMNS as readonly string[]).includes(column);
}
