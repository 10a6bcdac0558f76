import type { Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { type Happening, happeningOf, holderBefore } from './history.ts';

/**
 * Adds what reports on areas say to their members. A place's own reports come first: an area's
 * report moves a member only when its own, if any, are all earlier and the report's `from` held it
 * then. A change that would overlap one that is known already is left out.
 */
export function applyAreaReports(
  facts: Facts,
  owners: readonly GroundPlace[],
  happenings: Map<string, Happening[]>,
): void {
  const ownerById = new Map(owners.map((owner) => [owner.id, owner]));
  for (const report of facts.reports) {
    if (report.area === null || facts.story.collapse?.reports.includes(report.id)) continue;
    for (const member of new Set(facts.areas.get(report.area)?.members)) {
      const place = ownerById.get(member);
      if (!place) continue;
      const mine = happenings.get(place.id) ?? [];
      const own = mine.filter(({ basis }) => basis !== report.basis);
      if (own.some(({ start }) => start >= report.earliest)) continue;
      if (holderBefore(place.eve, mine, report.earliest) !== report.from) continue;
      const overlapping = mine.some(
        ({ effect, start, end }) =>
          effect === 'change' && start < report.latest && report.earliest < end,
      );
      if (overlapping && report.effect === 'change') continue;
      mine.push(happeningOf(report));
    }
  }
}
