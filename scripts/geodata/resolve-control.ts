import type { ActorId } from '../../src/model/actor.ts';
import type { ControlInterval } from '../../src/model/control.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { FactReport, Facts } from './facts.ts';
import { type Happening, historyOf } from './history.ts';
import { orderReports } from './order-reports.ts';
import { FactsError, type Problem } from './problem.ts';

/** A place as the ground sees it. */
export interface GroundPlace {
  readonly id: string;
  /** `owner`: owns ground; `guest`: lies on another's; `unplaced`: has no position. */
  readonly role: 'owner' | 'guest' | 'unplaced';
  /** Who held it on the eve. */
  readonly eve: ActorId;
  /** Kilometres on a plane that keeps distances. */
  readonly x: number;
  readonly y: number;
  /** The side of the line it stood on: places infer from their own side only. */
  readonly area: string;
  /** The place whose ground a guest lies on; else null. */
  readonly host: string | null;
}

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
 * 4. at the collapse, what a holder still holds is `changing` through the window of the collapse, and
 *    nobody's after it (`area`);
 * 5. a site follows the ground it lies on, unless a report names it.
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
  addAreaReports(facts, owners, happenings);
  addInferences(facts, owners, happenings);
  addCollapse(facts, owners, happenings);

  const histories = new Map<string, ControlInterval[]>();
  for (const place of places) {
    const mine = happenings.get(place.id) ?? [];
    const ground = (happenings.get(place.host ?? '') ?? []).map(
      (happening): Happening => ({ ...happening, basis: 'inferred', follows: place.host }),
    );
    histories.set(
      place.id,
      historyOf(facts.story, place.eve, [...mine, ...outsideOf(mine, ground)]),
    );
  }

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

function addAreaReports(
  facts: Facts,
  owners: readonly GroundPlace[],
  happenings: Map<string, Happening[]>,
): void {
  for (const report of facts.reports) {
    if (report.area === null || report.id === facts.story.collapse?.report) continue;
    const members = new Set(facts.areas.get(report.area)?.members);
    for (const place of owners) {
      const mine = happenings.get(place.id) ?? [];
      if (
        !members.has(place.id) ||
        mine.some(({ basis, effect }) => basis === 'reported' && effect === 'change')
      ) {
        continue;
      }
      if (holderBefore(place.eve, mine, report.earliest) !== report.from) continue;
      const overlapping = mine.some(
        ({ effect, start, end }) =>
          effect === 'change' && start < report.latest && report.earliest < end,
      );
      if (overlapping && report.effect === 'change') continue;
      mine.push({
        start: report.earliest,
        end: report.untilNext ? facts.story.end : report.latest,
        effect: report.effect,
        to: report.to,
        basis: 'area',
        report: report.id,
        follows: null,
      });
    }
  }
}

/** Who held a place just before `at`, by the changes that were complete. */
function holderBefore(eve: ActorId, happenings: readonly Happening[], at: Instant): ActorId {
  const done = happenings
    .filter(({ effect, end }) => effect === 'change' && end <= at)
    .sort((a, b) => a.end - b.end)
    .at(-1);
  return done?.to ?? eve;
}

function addInferences(
  facts: Facts,
  owners: readonly GroundPlace[],
  happenings: Map<string, Happening[]>,
): void {
  const changesOf = (place: GroundPlace) =>
    (happenings.get(place.id) ?? []).filter(({ effect }) => effect === 'change');
  const leaders = owners.filter((place) => changesOf(place).length > 0);
  const followers = owners.filter((place) => changesOf(place).length === 0);
  const events = leaders
    .flatMap((leader) => changesOf(leader).map((change) => ({ leader, change })))
    .sort((a, b) => a.change.start - b.change.start || (a.leader.id < b.leader.id ? -1 : 1));
  const reportedHistory = new Map(leaders.map((leader) => [leader, [...changesOf(leader)]]));

  for (const place of followers) {
    const mine = happenings.get(place.id) ?? [];
    const busyUntil = Math.max(...mine.map(({ start }) => start), Number.NEGATIVE_INFINITY);
    let free = busyUntil;
    for (const { leader, change } of events) {
      if (change.start <= free || leader.area !== place.area) continue;
      const holder = holderBefore(place.eve, mine, change.start);
      const peers = leaders.filter(
        (peer) =>
          peer.area === place.area &&
          holderBefore(peer.eve, reportedHistory.get(peer) ?? [], change.start) === holder,
      );
      const nearest = nearestTo(place, peers);
      if (nearest !== leader || distanceKm(place, leader) > facts.story.inferenceDistanceKm)
        continue;
      mine.push({ ...change, basis: 'inferred', follows: leader.id });
      free = change.end - 1;
    }
  }
}

function distanceKm(a: GroundPlace, b: GroundPlace): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function nearestTo(place: GroundPlace, peers: readonly GroundPlace[]): GroundPlace | undefined {
  let nearest: GroundPlace | undefined;
  for (const peer of peers) {
    if (!nearest || distanceKm(place, peer) < distanceKm(place, nearest)) nearest = peer;
  }
  return nearest;
}

function addCollapse(
  facts: Facts,
  owners: readonly GroundPlace[],
  happenings: Map<string, Happening[]>,
): void {
  const { collapse } = facts.story;
  const report = facts.reports.find(({ id }) => id === collapse?.report);
  if (!collapse || !report) return;
  for (const place of owners) {
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

function checkFormerHolders(
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
