import { parse } from 'csv-parse/sync';

/**
 * A CSV text with one cell changed, and the line on which that cell's row stands. The row is the first
 * whose first cell is `key`; rows must be single lines.
 *
 * @throws Error when there is no such row or column: a test that changes nothing proves nothing.
 */
export function editCell(
  csv: string,
  key: string,
  column: string,
  cell: string,
): { csv: string; line: number } {
  const records: string[][] = parse(csv);
  const at = records[0]?.indexOf(column) ?? -1;
  const row = records.findIndex((record, i) => i > 0 && record[0] === key);
  const record = records[row];
  if (at === -1 || !record) throw new Error(`there is no cell ${key}/${column}`);
  record[at] = cell;
  return { csv: csvText(records), line: row + 1 };
}

/** Writes records as CSV: a quote around cells that need one, `\n` after each line. */
export function csvText(records: readonly (readonly string[])[]): string {
  const quoted = (cell: string) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `${records.map((record) => record.map(quoted).join(',')).join('\n')}\n`;
}
