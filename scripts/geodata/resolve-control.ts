import type { ControlInterval } from '../../src/model/control.ts';
import { applyAreaReports } from './apply-area-reports.ts';
import { applyCollapse } from './apply-collapse.ts';
import { checkFormerHolders } from './check-former-holders.ts';
import type { FactReport, Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { busyUntil, type Happening, happeningOf, historyOf } from './history.ts';
import { inferChanges } from './infer-changes.ts';
import { orderReports } from './order-reports.ts';

/** Histories of control by place, and the reports with the windows that were drawn. */
export interface ResolvedControl {
  readonly histories: ReadonlyMap<string, readonly ControlInterval[]>;
  /** As the facts have them, but for windows that `orderReports` cut. */
  readonly reports: readonly FactReport[];
}

/**
 * Finds who held every place, all through the story:
 *
 * 1. a place follows its own reports (`reported`);
 * 2. else the reports on an area it belongs to (`area`);
 * 3. else each change of its nearest reported place, among those on its side of the line that had the
 *    same holder just before, within `inferenceDistanceKm` (`inferred`);
 * 4. a site follows the ground it lies on, unless a report names it;
 * 5. at the collapse, what is not a newcomer's yet is `changing` through the window of the collapse,
 *    and after it its successor's, by what a source says of the whole country (`country`).
 *
 * A place with reports of contest or siege only follows 2 and 3 for the time after them. A site whose
 * holder was not that of its ground does not follow it.
 *
 * @throws FactsError when a report says `from` an actor who did not hold the place then.
 */
export function resolveControl(facts: Facts, places: readonly GroundPlace[]): ResolvedControl {
  const own = new Map<string, FactReport[]>();
  for (const report of facts.reports) {
    if (report.place !== null) own.set(report.place, [...(own.get(report.place) ?? []), report]);
  }
  for (const [place, reports] of own) own.set(place, orderReports(reports));

  const owners = places.filter(({ role }) => role === 'owner');
  const happenings = new Map<string, Happening[]>();
  for (const place of places) {
    happenings.set(place.id, (own.get(place.id) ?? []).map(happeningOf));
  }
  const eveOf = new Map(places.map(({ id, eve }) => [id, eve]));
  applyAreaReports(facts, owners, happenings);
  inferChanges(facts, owners, happenings);
  for (const place of places) {
    if (place.host === null || eveOf.get(place.host) !== place.eve) continue;
    const mine = happenings.get(place.id) ?? [];
    const ground = (happenings.get(place.host) ?? []).map(
      (happening): Happening => ({ ...happening, basis: 'inferred', follows: place.host }),
    );
    happenings.set(place.id, [...mine, ...outsideOf(mine, ground)]);
  }
  applyCollapse(facts, places, happenings);

  const histories = new Map(
    places.map(({ id, eve }) => [id, historyOf(facts.story, eve, happenings.get(id) ?? [])]),
  );

  const reports = facts.reports.map(
    (report) => own.get(report.place ?? '')?.find(({ id }) => id === report.id) ?? report,
  );
  checkFormerHolders(reports, histories);
  return { histories, reports };
}

/** Of `others`, those that come after the last of `mine`, or all when `mine` holds no change. */
function outsideOf(mine: readonly Happening[], others: readonly Happening[]): Happening[] {
  if (mine.some(({ effect }) => effect === 'change')) return [];
  return others.filter(({ start }) => start >= busyUntil(mine));
}
