import type { ActorId } from '../../src/model/actor.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { GroundPlace } from './ground-place.ts';
import type { Happening } from './history.ts';

/** A change of a leader that a place may follow. */
export interface LeadingChange {
  readonly leader: GroundPlace;
  readonly change: Happening;
  /** Who held the leader just before. */
  readonly holder: ActorId;
}

/** A stretch `[from, until)` in which a change, if one sets in, finds this holder. */
interface Hold {
  readonly holder: ActorId;
  readonly from: Instant;
  readonly until: Instant;
}

/** What one leader offers to those around it. */
export interface Leader {
  readonly place: GroundPlace;
  readonly changes: readonly LeadingChange[];
  readonly holds: readonly Hold[];
}

/** @param changes of the place, in no order; they do not overlap */
export function leaderOf(place: GroundPlace, changes: readonly Happening[]): Leader {
  const inOrder = [...changes].sort((a, b) => a.end - b.end);
  const holds: Hold[] = [];
  let holder = place.eve;
  let from = Number.NEGATIVE_INFINITY;
  for (const { end, to } of inOrder) {
    holds.push({ holder, from, until: end });
    holder = to;
    from = end;
  }
  holds.push({ holder, from, until: Number.POSITIVE_INFINITY });
  return {
    place,
    holds,
    changes: inOrder.map((change) => ({
      leader: place,
      change,
      holder: holds.findLast((hold) => hold.from <= change.start)?.holder ?? place.eve,
    })),
  };
}

/**
 * Of the changes of many leaders those for which no nearer leader had the same holder just before, in
 * order of time. A place that follows its nearest peer can only ever follow one of these: there are a
 * few, however many leaders lie around.
 *
 * @param near the nearest first
 */
export function leadingChanges(near: readonly Leader[]): LeadingChange[] {
  const covered = new Map<ActorId, Hold[]>();
  const leading: LeadingChange[] = [];
  for (const { changes, holds } of near) {
    for (const one of changes) {
      if (!covered.get(one.holder)?.some((hold) => isWithin(hold, one.change.start))) {
        leading.push(one);
      }
    }
    for (const hold of holds) {
      const others = covered.get(hold.holder);
      if (!others) covered.set(hold.holder, [hold]);
      else if (!others.some((other) => isInside(hold, other))) others.push(hold);
    }
  }
  return leading.sort(
    (a, b) => a.change.start - b.change.start || (a.leader.id < b.leader.id ? -1 : 1),
  );
}

function isWithin({ from, until }: Hold, at: Instant): boolean {
  return from <= at && at < until;
}

function isInside(inner: Hold, outer: Hold): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}
