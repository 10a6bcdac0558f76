import { CASUALTIES } from './casualty-table.ts';
import type { Problem } from './problem.ts';
import type { FactRows } from './read-facts.ts';

/**
 * What counts of casualties say of one another and of events: ids that exist, a number exactly where one
 * is stated, a part that is no more than its whole and of the same event. Empty when all is well.
 */
export function checkCasualties({
  casualties,
  reports,
  incidents,
}: Pick<FactRows, 'casualties' | 'reports' | 'incidents'>): Problem[] {
  const problems: Problem[] = [];
  const events = new Set([...reports, ...incidents].map(({ value }) => value.id));
  const counts = new Map(casualties.map(({ value }) => [value.id, value]));
  for (const { line, value } of casualties) {
    const tell = (column: string, message: string) =>
      problems.push({ file: CASUALTIES.file, line, column, message });
    if (value.event !== null && !events.has(value.event)) {
      tell('event', `there is no report or incident "${value.event}"`);
    }
    if ((value.number === null) !== (value.bound === 'not-stated')) {
      tell('number', 'must be empty exactly where bound is "not-stated"');
    }
    for (const column of ['part_of', 'differs_from'] as const) {
      const id = value[column];
      if (id === null) continue;
      const other = counts.get(id);
      if (!other || id === value.id) tell(column, `there is no other count "${id}"`);
      else if (other[column] !== null) tell(column, `"${id}" has a "${column}" of its own`);
      else if (other.event !== value.event || other.event === null) {
        tell(column, `"${id}" is of another event`);
      }
    }
    const whole = counts.get(value.part_of ?? '');
    if (whole && whole.harm !== value.harm) tell('harm', `differs from that of "${whole.id}"`);
    if ((whole?.number ?? Number.POSITIVE_INFINITY) < (value.number ?? 0)) {
      tell('number', `is more than that of "${whole?.id}", of which it is a part`);
    }
  }
  return problems;
}
