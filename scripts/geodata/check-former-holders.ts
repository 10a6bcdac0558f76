import type { ControlInterval } from '../../src/model/control.ts';
import type { FactReport } from './facts.ts';
import { FactsError, type Problem } from './problem.ts';

/** @throws FactsError when a report says `from` an actor who did not hold the place just then. */
export function checkFormerHolders(
  reports: readonly FactReport[],
  histories: ReadonlyMap<string, readonly ControlInterval[]>,
): void {
  const problems: Problem[] = [];
  for (const report of reports) {
    if (report.place === null) continue;
    const history = histories.get(report.place);
    if (!history) continue;
    const before = history.find(
      ({ start, end }) => start <= report.earliest && report.earliest < end,
    );
    if (before && before.controller !== report.from) {
      const message = `${report.id}: "${report.place}" was held by ${before.controller} then, not by ${report.from}`;
      problems.push({ file: 'reports.csv', line: report.line, column: 'from', message });
    }
  }
  if (problems.length > 0) throw new FactsError(problems);
}
