import type { FactReport } from './facts.ts';

/**
 * Puts the reports of one place in order. Where one state follows another (a handover another
 * handover, a capture a siege) and their windows overlap, the overlap is cut in the middle and both
 * get the precision `order`: all that is known is which came first. (Base 46 on 27 November: besieged
 * during the first ten hours, captured a few hours later.)
 *
 * A state that ends with its own window (contested, not `untilNext`) is left as it is.
 *
 * @param reports of one place, each `from` the holder that the one before left.
 * @returns the same reports by `earliest`; no two successive ones overlap.
 */
export function orderReports(reports: readonly FactReport[]): FactReport[] {
  const lasting = reports
    .filter(({ effect, untilNext }) => effect === 'change' || untilNext)
    .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  for (let i = 1; i < lasting.length; i++) {
    const before = lasting[i - 1] as FactReport;
    const after = lasting[i] as FactReport;
    if (before.latest <= after.earliest) continue;
    const minute = 60_000;
    const overlapEnd = Math.min(before.latest, after.latest);
    const middle = Math.round((after.earliest + overlapEnd) / 2 / minute) * minute;
    lasting[i - 1] = { ...before, latest: middle, precision: 'order' };
    lasting[i] = { ...after, earliest: middle, precision: 'order' };
  }
  const passing = reports.filter(({ effect, untilNext }) => effect !== 'change' && !untilNext);
  return [...lasting, ...passing].sort((a, b) => a.earliest - b.earliest);
}
