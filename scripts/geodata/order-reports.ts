import type { Instant } from '../../src/model/instant.ts';
import type { FactReport } from './facts.ts';

/**
 * Puts the reports of one place in order. Where one state follows another (a handover another
 * handover, a capture a siege) and their windows overlap, the overlap is cut and both get the
 * precision `order`: all that is known is which came first. Two are cut in the middle, more into equal
 * parts. A contest or siege that can begin before what follows needs no cut: it is shown until then. (Base 46 on 27 November: besieged during the first ten hours, captured a few hours later.)
 *
 * Overlapping handovers come in the order in which they hand over: `a > b` before `b > c`; who contests
 * or besieges a place does so before taking it. Reports that
 * the holder kept the place are left as they are.
 *
 * @param reports of one place.
 * @returns the same reports by `earliest`; no two successive ones overlap.
 */
export function orderReports(reports: readonly FactReport[]): FactReport[] {
  const lasting = inOrderOfHandover(reports.filter(({ effect }) => effect !== 'kept'));
  const cuts = cutsBetween(lasting);
  const ordered = lasting.map((report, i) => {
    const [before, after] = [cuts[i - 1] ?? null, cuts[i] ?? null];
    if (before === null && after === null) return report;
    return {
      ...report,
      earliest: before ?? report.earliest,
      latest: after ?? report.latest,
      precision: 'order' as const,
    };
  });
  const kept = reports.filter(({ effect }) => effect === 'kept');
  return [...ordered, ...kept].sort((a, b) => a.earliest - b.earliest);
}

function inOrderOfHandover(reports: readonly FactReport[]): FactReport[] {
  const ordered = [...reports].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered[i - 1] as FactReport;
    const after = ordered[i] as FactReport;
    if (before.effect !== 'change' || !overlap(before, after)) continue;
    const backwards =
      after.effect === 'change'
        ? before.from === after.to && before.to !== after.from
        : before.to === after.to;
    if (backwards) {
      ordered[i - 1] = after;
      ordered[i] = before;
    }
  }
  return ordered;
}

function overlap(a: FactReport, b: FactReport): boolean {
  return a.earliest < b.latest && b.earliest < a.latest;
}

/** Between each report and the next: where to cut, or null when they do not overlap. */
function cutsBetween(reports: readonly FactReport[]): (Instant | null)[] {
  const cuts: (Instant | null)[] = [];
  for (let i = 0; i + 1 < reports.length; ) {
    // A run of overlaps that have time in common is cut into equal parts.
    let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    let count = 0;
    for (let j = i; j + 1 < reports.length; j++) {
      const before = reports[j] as FactReport;
      const after = reports[j + 1] as FactReport;
      const start = Math.max(from, before.earliest, after.earliest);
      const end = Math.min(to, before.latest, after.latest);
      const shown = before.effect !== 'change' && before.earliest < after.earliest;
      if (start >= end || shown) break;
      [from, to] = [start, end];
      count += 1;
    }
    if (count === 0) cuts.push(null);
    for (let k = 1; k <= count; k++) {
      const minute = 60_000;
      cuts.push(Math.round((from + ((to - from) * k) / (count + 1)) / minute) * minute);
    }
    i += Math.max(1, count);
  }
  return cuts;
}
