import type { ControlInterval } from '../../model/control.ts';
import type { Instant } from '../../model/instant.ts';
import type { Place } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import { controlAt } from '../../timeline/control-at.ts';

/** One place whose control is another at `to` than it was at `from`. */
export interface Change {
  readonly place: Place;
  readonly before: ControlInterval;
  readonly after: ControlInterval;
  /** Another party is in control, or nobody is: more than a new contender or a siege. */
  readonly handed: boolean;
}

/** How well known the basis of a change makes it: what a source names comes first. */
const BASIS_ORDER = ['reported', 'area', 'baseline', 'inferred', 'country'] as const;

/**
 * The places whose controller, contender or status differs between two instants, the weightiest first:
 * by rank, then those that changed hands, then what a source names, then the latest. Either instant may
 * be the earlier one. Places that nobody can hold, such as roads, are left out; empty when all is alike.
 */
export function changesBetween(
  { places }: Pick<Story, 'places'>,
  from: Instant,
  to: Instant,
): Change[] {
  return places
    .filter(({ held }) => held)
    .flatMap((place): Change[] => {
      const before = controlAt(place.intervals, from);
      const after = controlAt(place.intervals, to);
      const handed = before.controller !== after.controller;
      const same =
        !handed && before.status === after.status && before.contender === after.contender;
      return same ? [] : [{ place, before, after, handed }];
    })
    .sort(
      (a, b) =>
        a.place.rank - b.place.rank ||
        Number(b.handed) - Number(a.handed) ||
        BASIS_ORDER.indexOf(a.after.basis) - BASIS_ORDER.indexOf(b.after.basis) ||
        b.after.start - a.after.start,
    );
}
