import type { ActorId } from '../model/actor.ts';
import { clampTo, type Instant } from '../model/instant.ts';
import type { Share } from '../model/share.ts';
import type { Story } from '../model/story.ts';

/**
 * From the floor of the chart to its ceiling. The opposition's groups stand on the floor and rise;
 * the SDF and Israel hang from the ceiling; the government lies in between, so what it loses can be
 * seen on the side it loses it to.
 */
const STACK: readonly ActorId[] = [
  'hts',
  'sna',
  'opposition',
  'sor',
  'sfa',
  'none',
  'government',
  'sdf',
  'israel',
];

/** The story's actors that hold ground at any time, floor first; unknown ones on top. */
export function stackedActors(story: Pick<Story, 'actors' | 'shares'>): ActorId[] {
  const rank = (id: ActorId) => (STACK.indexOf(id) + STACK.length + 1) % (STACK.length + 1);
  return story.actors
    .map(({ id }) => id)
    .filter((id) => story.shares.some(({ shares }) => (shares[id]?.area ?? 0) > 0))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * Who holds how much at an instant. Instants outside the story are taken as its nearest one.
 * Empty when the story has no shares.
 */
export function sharesAt(
  story: Pick<Story, 'start' | 'end' | 'shares'>,
  at: Instant,
): Readonly<Record<ActorId, Share>> {
  const instant = clampTo(story, at);
  let low = 0;
  let high = story.shares.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((story.shares[middle]?.at ?? Number.POSITIVE_INFINITY) <= instant) low = middle;
    else high = middle - 1;
  }
  return story.shares[low]?.shares ?? {};
}
