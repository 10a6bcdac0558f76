import type { ControlInterval } from '../../src/model/control.ts';
import { applyAreaReports } from './apply-area-reports.ts';
import { applyCollapse } from './apply-collapse.ts';
import { checkFormerHolders } from './check-former-holders.ts';
import type { FactReport, Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { type Happening, historyOf } from './history.ts';
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
 * 5. at the collapse, what a holder still holds is `changing` through the window of the collapse, and
 *    nobody's after it (`area`).
 *
 * A place with reports of contest or siege only follows 2 and 3 for the time after them.
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
    happenings.set(place.id, ownHappenings(facts, own.get(place.id) ?? []));
  }
  applyAreaReports(facts, owners, happenings);
  inferChanges(facts, owners, happenings);
  for (const place of places) {
    if (place.host === null) continue;
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

function ownHappenings(facts: Facts, reports: readonly FactReport[]): Happening[] {
  return reports.map((report, i) => ({
    start: report.earliest,
    end: report.untilNext
      ? (reports.slice(i + 1).find(({ earliest }) => earliest > report.earliest)?.earliest ??
        facts.story.end)
      : report.latest,
    effect: report.effect,
    to: report.to,
    basis: 'reported',
    report: report.id,
    follows: null,
  }));
}

/** Of `others`, those that come after the last of `mine`, or all when `mine` holds no change. */
function outsideOf(mine: readonly Happening[], others: readonly Happening[]): Happening[] {
  if (mine.some(({ effect }) => effect === 'change')) return [];
  const busyUntil = Math.max(...mine.map(({ start }) => start), Number.NEGATIVE_INFINITY);
  return others.filter(({ start }) => start > busyUntil);
}
