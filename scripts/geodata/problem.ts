/** One mistake in the facts, told so that a person can mend it. */
export interface Problem {
  readonly file: string;
  /** Line in the file, 1 = the header row; null when the mistake has no one line. */
  readonly line: number | null;
  /** Column by name; null when the mistake has no one column. */
  readonly column: string | null;
  /** What was found and what was expected. */
  readonly message: string;
}

/** All mistakes of one run, at once. The message has a line for each: `file:line, column: what`. */
export class FactsError extends Error {
  override name = 'FactsError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** `reports.csv:12, column "from": …` */
export function describeProblem({ file, line, column, message }: Problem): string {
  const where = line === null ? file : `${file}:${line}`;
  return `${where}${column === null ? '' : `, column "${column}"`}: ${message}`;
}
