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
  /**
   * Fraction of them, 0..1, by holder, the largest first; sums to 1. Of each, `country` is the fraction
   * that only a statement on the whole country gives to its holder.
   */
  readonly shares: readonly (readonly [holder: ActorId, fraction: number, country: number])[];
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
  const counts = new Map<string, Map<ActorId, { all: number; country: number }>>();
  for (const place of story.places) {
    if (!place.held) continue;
    const count =
      counts.get(place.governorate) ?? new Map<ActorId, { all: number; country: number }>();
    const { controller, basis, status } = controlAt(place.intervals, at);
    const holder = nameOf(controller);
    const part = count.get(holder) ?? { all: 0, country: 0 };
    part.all += 1;
    // While it is changing, the statement speaks of who comes.
    if (basis === 'country' && status !== 'changing') part.country += 1;
    count.set(holder, part);
    counts.set(place.governorate, count);
  }
  return Object.keys(story.governorates).flatMap((governorate) => {
    const count = counts.get(governorate);
    if (!count) return [];
    const places = [...count.values()].reduce((sum, { all }) => sum + all, 0);
    const shares = [...count]
      .map(([actor, { all, country }]) => [actor, all / places, country / places] as const)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [{ governorate, places, shares }];
  });
}
