import type { Instant } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import { controlAt } from '../../timeline/control-at.ts';

/** How many places that can be held have another holder at one instant than at the other. */
export function differingHolders(
  { places }: Pick<Story, 'places'>,
  one: Instant,
  other: Instant,
): number {
  return places.filter(
    ({ held, intervals }) =>
      held && controlAt(intervals, one).controller !== controlAt(intervals, other).controller,
  ).length;
}
