import type { Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { type Happening, holderBefore } from './history.ts';

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
