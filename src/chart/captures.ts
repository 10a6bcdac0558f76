import type { ActorId } from '../model/actor.ts';
import type { Instant } from '../model/instant.ts';
import type { PlaceOutline } from '../model/story-outline.ts';

/** A place that a source names has a new holder from this instant on. */
export interface Capture<P extends PlaceOutline = PlaceOutline> {
  /** The start of the interval in which the new holder holds it. */
  readonly at: Instant;
  readonly place: P;
  readonly from: ActorId;
  /** `none` when it was left and nobody is reported in control. */
  readonly to: ActorId;
}

/** Every reported capture, in order of time; at one instant the great cities come first. */
export function capturesOf<P extends PlaceOutline>(story: {
  readonly places: readonly P[];
}): Capture<P>[] {
  return story.places
    .flatMap((place) => {
      let holder = place.intervals[0]?.controller;
      return place.intervals.flatMap((interval): Capture<P>[] => {
        if (interval.status !== 'held' || interval.controller === holder || !holder) return [];
        const from = holder;
        holder = interval.controller;
        const { start: at, controller: to } = interval;
        return interval.basis === 'reported' ? [{ at, place, from, to }] : [];
      });
    })
    .sort((a, b) => a.at - b.at || a.place.rank - b.place.rank);
}

/** Captures complete in `(after, until]`: what a reader who moves from one to the other has passed. */
export function capturesWithin<P extends PlaceOutline>(
  captures: readonly Capture<P>[],
  after: Instant,
  until: Instant,
): Capture<P>[] {
  return captures.filter(({ at }) => after < at && at <= until);
}

/** The nearest instant of a capture strictly after (`1`) or before (`-1`) `at`; null when there is none. */
export function neighbouringCapture(
  captures: readonly Pick<Capture, 'at'>[],
  at: Instant,
  direction: 1 | -1,
): Instant | null {
  const instants = captures.map((capture) => capture.at);
  return (
    (direction === 1
      ? instants.find((instant) => instant > at)
      : instants.findLast((instant) => instant < at)) ?? null
  );
}
