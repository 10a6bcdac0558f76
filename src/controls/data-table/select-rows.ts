import { PRECISIONS } from '../../model/report.ts';
import { foldText } from '../fold-text.ts';
import type { DataRow } from './data-row.ts';
import type { SortColumn, TableQuery } from './table-query.ts';

/** What a row is sorted by in columns of words: the words that the reader sees; empty for none. */
export interface RowWords {
  readonly kind: (row: DataRow) => string;
  readonly place: (row: DataRow) => string;
  readonly parties: (row: DataRow) => string;
  readonly method: (row: DataRow) => string;
}

/** The rows that hold every word of the search and pass both filters, in their former order. */
export function filterRows(rows: readonly DataRow[], query: TableQuery): DataRow[] {
  const words = foldText(query.q)
    .split(' ')
    .filter((word) => word !== '');
  const { kind, actor } = query;
  return rows.filter(
    (row) =>
      (kind === '' || row.kind === kind || row.type === kind) &&
      (actor === '' || [row.from, row.to, row.or].includes(actor)) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

/**
 * The rows in the order of a column; equal ones in order of time, whichever way the column runs.
 * Rows that have nothing in the column come last in both directions.
 *
 * @param locale of the words, for their alphabet.
 */
export function sortRows(
  rows: readonly DataRow[],
  { sort, descending }: Pick<TableQuery, 'sort' | 'descending'>,
  words: RowWords,
  locale: string,
): DataRow[] {
  const collator = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  const keys = new Map(rows.map((row) => [row, keyOf(row, sort, words)]));
  const sign = descending ? -1 : 1;
  const byKey = (a: DataRow, b: DataRow): number => {
    const [x = '', y = ''] = [keys.get(a), keys.get(b)];
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return sign * collator.compare(String(x), String(y));
  };
  const byTime = (a: DataRow, b: DataRow) => a.earliest - b.earliest || a.latest - b.latest;
  return [...rows].sort((a, b) => byKey(a, b) || byTime(a, b));
}

function keyOf(row: DataRow, sort: SortColumn, words: RowWords): string | number {
  switch (sort) {
    case 'time':
      return row.earliest;
    case 'precision':
      return PRECISIONS.indexOf(row.precision);
    case 'sources':
      return row.sources.length;
    default:
      return words[sort](row);
  }
}
