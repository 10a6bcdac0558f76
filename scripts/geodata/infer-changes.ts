import type { Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { type Happening, holderBefore } from './history.ts';
import { Nearby } from './nearby.ts';

/**
 * Lets places that no report moves follow those that one does: each change of the nearest reported
 * place, among those of the same area of the eve that had the same holder just before, within the
 * story's `inferenceDistanceKm`. A place that is contested or besieged by report follows later
 * changes only. Only places that a report names lead: who is a member of an area is often a reading
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
  const changesBefore = new Map(leaders.map((leader) => [leader, changesOf(leader)]));
  const nearby = new Nearby(leaders, facts.story.inferenceDistanceKm);

  for (const place of followers) {
    const mine = happenings.get(place.id) ?? [];
    const busyUntil = Math.max(...mine.map(({ start }) => start), Number.NEGATIVE_INFINITY);
    let free = busyUntil;
    const near = nearby.sameArea(place);
    const events = near
      .flatMap((leader) => (changesBefore.get(leader) ?? []).map((change) => ({ leader, change })))
      .sort((a, b) => a.change.start - b.change.start || (a.leader.id < b.leader.id ? -1 : 1));
    for (const { leader, change } of events) {
      if (change.start <= free) continue;
      const holder = holderBefore(place.eve, mine, change.start);
      const nearest = near.find(
        (peer) => holderBefore(peer.eve, changesBefore.get(peer) ?? [], change.start) === holder,
      );
      if (nearest !== leader) continue;
      mine.push({ ...change, basis: 'inferred', follows: leader.id });
      free = change.end - 1;
    }
  }
}
