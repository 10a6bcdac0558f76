import { UNSETTLING } from '../../src/model/report.ts';
import type { FactRows } from './read-facts.ts';

type ReportRow = FactRows['reports'][number];

/** What is wrong with a report in itself, or beside the others. */
export interface ReportProblem {
  readonly column: string;
  readonly message: string;
}

/**
 * Whether a report is no surer than its source: what is claimed, denied, only begun or near a place
 * moves no ground; what is inferred names the place that it follows and is not settled before it; what
 * a text puts later does not come earlier. Empty when all is well.
 *
 * @param all the reports, this one among them
 */
export function reportProblems(
  report: ReportRow['value'],
  all: readonly ReportRow[],
): ReportProblem[] {
  const problems: ReportProblem[] = [];
  const tell = (column: string, message: string) => problems.push({ column, message });
  const { from, to, or, effect, basis, follows, doubt } = report;

  if (effect === 'kept' && from !== to) tell('effect', 'who kept a place is both from and to');
  if (effect !== 'kept' && from === to) tell('to', 'from and to are the same actor');
  if (or !== null && (effect !== 'change' || or === to || or === from)) {
    tell('or', 'a third actor, in a row whose effect is "change"');
  }
  const unsettling = doubt.find((word) => UNSETTLING.has(word));
  if (effect === 'change' && unsettling) {
    tell('doubt', `what is "${unsettling}" changes nothing: expected the effect "contested"`);
  }
  if (basis === 'country' && report.area === null) {
    tell('basis', 'a statement on the whole country names an area, not a place');
  }
  if ((basis === 'inferred') !== (follows !== null)) {
    tell('follows', 'names a place where the basis is "inferred", and only there');
  }
  if (basis === 'inferred' && !doubt.includes('implied')) {
    tell('doubt', 'what is inferred is "implied"');
  }
  if (basis !== 'inferred' && doubt.includes('implied')) {
    tell('doubt', 'what is "implied" is inferred');
  }
  if (basis === 'inferred') {
    const leader = all.find(
      ({ value }) =>
        value.place === follows && value.to === to && value.effect === 'change' && !value.basis,
    )?.value;
    if (!leader) tell('follows', `no report says that ${to} took "${follows}"`);
    else if (report.earliest < leader.earliest || report.latest < leader.latest) {
      tell('latest', `is settled before "${leader.id}", which it follows`);
    }
  }
  for (const { value: former } of all) {
    if (report.after.includes(former.id) && report.latest < former.latest) {
      tell('after', `is settled before "${former.id}", which a text puts first`);
    }
  }
  return problems;
}
