import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Problem } from './problem.ts';

/** One checked row and where it stands. */
export interface Row<T> {
  /** Line of the file on which the row starts; the header row is line 1. */
  readonly line: number;
  readonly value: T;
}

/** A table of facts: its file name and what each column must hold. */
export interface TableSpec<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>> {
  readonly file: string;
  readonly schema: Schema;
}

/** The rows that are right, and every mistake of the others. */
export interface TableReading<T> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one CSV file (RFC 4180, UTF-8, a header row) and checks each cell.
 *
 * Columns beyond the schema are allowed and left out. An empty file, a missing column, a row that is
 * too short or too long and a wrong cell are problems, never exceptions, so that all can be told.
 */
export function readTable<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  text: string,
  { file, schema }: TableSpec<Schema>,
): TableReading<v.InferOutput<Schema>> {
  const problems: Problem[] = [];
  const lines = text.replaceAll('\r\n', '\n');
  let records: Record[];
  try {
    records = recordsOf(lines);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const read = recordsOf(lines, (error as { records?: number }).records ?? 0);
    return {
      rows: [],
      problems: [{ file, line: (read.at(-1)?.info.lines ?? 0) + 1, column: null, message }],
    };
  }
  const header = records[0]?.record ?? [];
  const missing = Object.keys(schema.entries).filter((column) => !header.includes(column));
  for (const column of missing) {
    problems.push({ file, line: 1, column, message: 'the column is missing' });
  }
  if (missing.length > 0) return { rows: [], problems };

  const rows: Row<v.InferOutput<Schema>>[] = [];
  let lastLine = records[0]?.info.lines ?? 1;
  for (const { record, info } of records.slice(1)) {
    const line = lastLine + 1;
    lastLine = info.lines;
    if (record.length !== header.length) {
      const message = `${record.length} cells, expected ${header.length}: is a comma or a quote missing?`;
      problems.push({ file, line, column: null, message });
      continue;
    }
    const cells = Object.fromEntries(header.map((column, i) => [column, record[i]]));
    const result = v.safeParse(schema, cells);
    if (result.success) rows.push({ line, value: result.output });
    for (const issue of result.issues ?? []) {
      // A list's item has a path of its own; its cell is the column's.
      const column = v.getDotPath(issue)?.split('.')[0] ?? null;
      problems.push({ file, line, column, message: issue.message });
    }
  }
  return { rows, problems };
}

/** A row's cells, and the line on which it ends. */
interface Record {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** @param count of the rows to read; all without it. @throws CsvError when a quote is wrong. */
function recordsOf(text: string, count?: number): Record[] {
  if (count === 0) return [];
  const options = { bom: true, info: true, relax_column_count: true } as const;
  return parse(text, count ? { ...options, to: count } : options) as never;
}
