/** A spreadsheet takes a cell that begins with one of these for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A number is no formula: longitudes of the west stay numbers. */
const NUMBER = /^-\d+(\.\d+)?$/;

/** Without it Excel takes UTF-8 for something else, and Arabic for noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV after RFC 4180, led by a byte order mark: commas, CRLF after every record, quotes where a cell holds a quote,
 * a comma or a line break, quotes doubled.
 *
 * Cells come from sources nobody here controls. One that begins with `=`, `+`, `-`, `@`, a tab or a
 * carriage return, and is not a plain negative number, gets an apostrophe in front, so that no spreadsheet runs it as a formula (OWASP,
 * 'CSV Injection'). Whoever reads the file with a program takes that apostrophe away again.
 *
 * @param header names of the columns; written like any other record.
 * @param records cells in the header's order. None: the header alone.
 * @throws RangeError `a record has 3 cells: expected 4`
 */
export function csvText(
  header: readonly string[],
  records: readonly (readonly string[])[],
): string {
  const lines = [header, ...records].map((record) => {
    if (record.length !== header.length) {
      throw new RangeError(`a record has ${record.length} cells: expected ${header.length}`);
    }
    return `${record.map(csvCell).join(',')}\r\n`;
  });
  return BYTE_ORDER_MARK + lines.join('');
}

function csvCell(text: string): string {
  const harmless = FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
