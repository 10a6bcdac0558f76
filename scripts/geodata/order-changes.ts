import type { FactReport } from './facts.ts';

/**
 * Puts the `change` reports of one place in order. Two successive handovers whose windows overlap are
 * cut in the middle of the overlap and get the precision `order`: all that is known is which came
 * first. (Aleppo's airport on 30 November: the SDF in the afternoon, the HTS-led forces the same day.)
 *
 * @param reports of one place, all of effect `change`, each `from` the holder that the one before left.
 * @returns the same reports, none overlapping another.
 */
export function orderChanges(reports: readonly FactReport[]): FactReport[] {
  const ordered = [...reports].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered[i - 1] as FactReport;
    const after = ordered[i] as FactReport;
    if (before.latest <= after.earliest) continue;
    const minute = 60_000;
    const overlapEnd = Math.min(before.latest, after.latest);
    const middle = Math.round((after.earliest + overlapEnd) / 2 / minute) * minute;
    ordered[i - 1] = { ...before, latest: middle, precision: 'order' };
    ordered[i] = { ...after, earliest: middle, precision: 'order' };
  }
  return ordered;
}
