import type { Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { type Happening, holderBefore } from './history.ts';

/**
 * Applies the story's rule of collapse: what the holder still holds when the window of the collapse
 * opens is changing from then on. Its contender is the newcomer whose arrival is known to fall into
 * the window, else the report's `to`, who holds it afterwards. A story without one stays as it is.
 */
export function applyCollapse(
  facts: Facts,
  places: readonly GroundPlace[],
  happenings: Map<string, Happening[]>,
): void {
  const { collapse } = facts.story;
  const report = facts.reports.find(({ id }) => id === collapse?.report);
  if (!collapse || !report) return;
  for (const place of places) {
    const mine = happenings.get(place.id) ?? [];
    const changes = mine.filter(({ effect }) => effect === 'change');
    const later = changes
      .filter(({ end }) => end > report.earliest)
      .sort((a, b) => a.start - b.start)[0];
    if (holderBefore(place.eve, changes, report.earliest) !== collapse.holder) continue;
    const arrival = later && later.start < report.latest ? later : null;
    if (arrival) {
      if (arrival.start <= report.earliest) continue;
      // The ground is in doubt from the collapse on; the arrival's own window starts later.
      mine[mine.indexOf(arrival)] = { ...arrival, start: report.earliest };
    } else {
      mine.push({
        start: report.earliest,
        end: report.latest,
        effect: 'change',
        to: report.to,
        basis: 'area',
        report: report.id,
        follows: null,
      });
    }
  }
}
