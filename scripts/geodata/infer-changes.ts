import type { Instant } from '../../src/model/instant.ts';
import type { Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { busyUntil, type Happening, holderBefore } from './history.ts';
import { type Leader, leaderOf, leadingChanges } from './leading-changes.ts';
import { Nearby } from './nearby.ts';

/**
 * Lets places that no report moves follow those that one does: each change of the nearest reported
 * place, among those of the same area of the eve that had the same holder just before, within the
 * story's `inferenceDistanceKm`. A place that is contested or besieged by report follows later
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
      if (change.start < free || change.end <= foughtFor(place.id)) continue;
      if (holderBefore(place.eve, mine, change.start) !== holder) continue;
      mine.push({ ...change, basis: 'inferred', follows: leader.id });
      free = change.end;
    }
  }
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
