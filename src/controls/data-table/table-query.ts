/** Columns that sort the table, by their names in the address. */
export const SORT_COLUMNS = [
  'time',
  'kind',
  'place',
  'parties',
  'method',
  'precision',
  'sources',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** What a reader asks of the table. Its projection is the page's address. */
export interface TableQuery {
  /** Words that a row must hold, all of them. */
  readonly q: string;
  /** Empty: all. `report`, `incident`, an effect, or a kind of incident. */
  readonly kind: string;
  /** Empty: all. Id of an actor that a report names as `from` or `to`. */
  readonly actor: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
}

/** All rows, in order of time. */
export const ALL_ROWS: TableQuery = {
  q: '',
  kind: '',
  actor: '',
  sort: 'time',
  descending: false,
};

/**
 * Reads a query from an address: `q`, `kind`, `actor`, and `sort`, a column's name, with `-` before
 * it for descending order. What is absent, or is no column, has its default. Kinds and actors that
 * the story does not know are kept, and match nothing.
 *
 * @param search a query string, with or without its `?`.
 */
export function readTableQuery(search: string): TableQuery {
  const query = new URLSearchParams(search);
  const text = query.get('sort') ?? '';
  const sort = SORT_COLUMNS.find((column) => column === text.replace(/^-/, ''));
  return {
    q: query.get('q') ?? '',
    kind: query.get('kind') ?? '',
    actor: query.get('actor') ?? '',
    sort: sort ?? ALL_ROWS.sort,
    descending: sort !== undefined && text.startsWith('-'),
  };
}

/** Puts a query into the parameters of an address; what has its default is left out. */
export function writeTableQuery(query: TableQuery, parameters: URLSearchParams): void {
  const { q, kind, actor, sort, descending } = query;
  const order = `${descending ? '-' : ''}${sort}`;
  const values = { q, kind, actor, sort: order === ALL_ROWS.sort ? '' : order };
  for (const [name, value] of Object.entries(values)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
}

/** The query after a press on a column's header: sorted by it, or turned round if it was already. */
export function sortedBy(query: TableQuery, column: SortColumn): TableQuery {
  return { ...query, sort: column, descending: query.sort === column && !query.descending };
}
