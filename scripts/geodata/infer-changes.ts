import { type ActorId, NOBODY } from '../../src/model/actor.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { busyUntil, type Happening, holderBefore } from './history.ts';
import { type Leader, leaderOf, leadingChanges } from './leading-changes.ts';
import { Nearby } from './nearby.ts';

/**
 * Lets places that no report moves follow those that one does: each arrival at the nearest reported
 * place, among those of the same area of the eve that had the same holder just before, within the
 * story's `inferenceDistanceKm`. While another such place about as near (`HOLDS_BACK`) is still that
 * holder's, nothing is inferred: the front lies somewhere between the two. A withdrawal after which
 * nobody came leads nobody: that somebody left is known only of the place that a source names. A place that is contested or besieged by report follows later
 * changes only, and none follows a change that would be over before a source has fighting there. Only
 * places that a report names lead: who is a member of an area is often a reading
 * already, and nothing is inferred from it.
 */
export function inferChanges(
  facts: Facts,
  owners: readonly GroundPlace[],
  happenings: Map<string, Happening[]>,
): void {
  const changesOf = (place: GroundPlace) =>
    (happenings.get(place.id) ?? []).filter(({ effect }) => effect === 'change');
  const leaders = owners.filter((place) =>
    changesOf(place).some(({ basis }) => basis === 'reported'),
  );
  const followers = owners.filter((place) => changesOf(place).length === 0);
  const nearby = new Nearby(leaders, facts.story.inferenceDistanceKm);
  const leaderBy = new Map(leaders.map((place) => [place, leaderOf(place, changesOf(place))]));

  const foughtFor = lastFighting(facts);

  for (const place of followers) {
    const mine = happenings.get(place.id) ?? [];
    let free = busyUntil(mine);
    const near = nearby.sameArea(place).map((peer) => leaderBy.get(peer) as Leader);
    for (const { leader, change, holder } of leadingChanges(near)) {
      if (change.basis !== 'reported' || change.to === NOBODY) continue;
      if (isHeldBack(place, leader, near, change.end, holder)) continue;
      if (change.start < free || change.end <= foughtFor(place.id)) continue;
      if (holderBefore(place.eve, mine, change.start) !== holder) continue;
      mine.push({ ...change, basis: 'inferred', follows: leader.id });
      free = change.end;
    }
  }
}

/** How much further than the leader another reported place may lie and still hold a place back. */
const HOLDS_BACK = 1.5;

/** Whether a reported place about as near as the leader is still the holder's at an instant. */
function isHeldBack(
  place: GroundPlace,
  leader: GroundPlace,
  near: readonly Leader[],
  at: Instant,
  holder: ActorId,
): boolean {
  const distanceTo = (other: GroundPlace) => Math.hypot(other.x - place.x, other.y - place.y);
  const reach = distanceTo(leader) * HOLDS_BACK;
  return near.some(
    ({ place: other, holds }) =>
      distanceTo(other) <= reach &&
      holds.some((hold) => hold.holder === holder && hold.from <= at && at < hold.until),
  );
}

/** Kinds of incidents that tell of fighting on the ground. */
const FIGHTING: ReadonlySet<string> = new Set(['clash', 'ambush']);

/** From when at the latest a source last has fighting at a place; before all time where none has. */
function lastFighting({ incidents }: Facts): (place: string) => Instant {
  const last = new Map<string, Instant>();
  for (const { kind, place, earliest } of incidents) {
    if (place === null || !FIGHTING.has(kind)) continue;
    last.set(place, Math.max(last.get(place) ?? earliest, earliest));
  }
  return (place) => last.get(place) ?? Number.NEGATIVE_INFINITY;
}
