import type { ActorId } from '../model/actor.ts';
import type { Instant } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import { controlAt } from '../timeline/control-at.ts';

/** Who holds what part of a governorate's places. */
export interface GovernorateShares {
  /** Its id. */
  readonly governorate: string;
  /** How many places that can be held lie in it; never 0. */
  readonly places: number;
  /** Fraction of them, 0..1, by holder, the largest first; sums to 1. */
  readonly shares: readonly (readonly [ActorId, number])[];
}

/**
 * Shares of each governorate's places at an instant, in the order of the story's governorates.
 * Places, not area: it needs no geometry, and a governorate of desert says little by its area. The
 * area by governorate stands in `districts.geojson`. A governorate without places is left out.
 *
 * @param nameOf under which actor another one counts: its side's, where colours go by side.
 */
export function governorateShares(
  story: Pick<Story, 'places' | 'governorates'>,
  at: Instant,
  nameOf: (actor: ActorId) => ActorId = (actor) => actor,
): GovernorateShares[] {
  const counts = new Map<string, Map<ActorId, number>>();
  for (const place of story.places) {
    if (!place.held) continue;
    const count = counts.get(place.governorate) ?? new Map<ActorId, number>();
    const controller = nameOf(controlAt(place.intervals, at).controller);
    count.set(controller, (count.get(controller) ?? 0) + 1);
    counts.set(place.governorate, count);
  }
  return Object.keys(story.governorates).flatMap((governorate) => {
    const count = counts.get(governorate);
    if (!count) return [];
    const places = [...count.values()].reduce((sum, n) => sum + n, 0);
    const shares = [...count]
      .map(([actor, n]) => [actor, n / places] as const)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [{ governorate, places, shares }];
  });
}
