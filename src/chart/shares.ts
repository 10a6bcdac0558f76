import type { ActorId } from '../model/actor.ts';
import { clampTo, type Instant } from '../model/instant.ts';
import type { Share } from '../model/share.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { Measure } from '../state/view-state.ts';

/** Shares of all actors at one instant. */
export type Shares = Readonly<Record<ActorId, Share>>;

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
  'russia',
  'sdf',
  'israel',
];

/** The story's actors that hold any of what is measured, at any time, floor first; unknown ones on top. */
export function stackedActors(
  story: Pick<StoryOutline, 'actors' | 'shares'>,
  measure: Measure = 'area',
): ActorId[] {
  const rank = (id: ActorId) => (STACK.indexOf(id) + STACK.length + 1) % (STACK.length + 1);
  return story.actors
    .map(({ id }) => id)
    .filter((id) => story.shares.some(({ shares }) => (shares[id]?.[measure] ?? 0) > 0))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * Who holds how much at an instant. Instants outside the story are taken as its nearest one.
 * Empty when the story has no shares.
 */
export function sharesAt(
  story: Pick<StoryOutline, 'start' | 'end' | 'shares'>,
  at: Instant,
): Shares {
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

/**
 * An actor's part of the whole, 0..1: of the ground's area, or of all places. 0 for an actor that
 * holds nothing, and for all where nothing is held.
 */
export function partOf(shares: Shares, actor: ActorId, measure: Measure): number {
  if (measure === 'area') return shares[actor]?.area ?? 0;
  const all = Object.values(shares).reduce((sum, { places }) => sum + places, 0);
  return all > 0 ? (shares[actor]?.places ?? 0) / all : 0;
}

/** A line of `largestHolders`. */
export interface Holder {
  /** Null: all whom the list does not name, together. */
  readonly actor: ActorId | null;
  /** Fraction of the whole by the measure, 0..1. */
  readonly part: number;
  /** Number of places. */
  readonly places: number;
}

/**
 * Who holds most, in order of `measure`; at most `named` of them, all others in one last line. One
 * other is named rather than hidden. Empty when nothing is held.
 */
export function largestHolders(shares: Shares, measure: Measure, named = 5): Holder[] {
  const holders = Object.keys(shares)
    .map((actor) => ({
      actor,
      part: partOf(shares, actor, measure),
      places: shares[actor]?.places ?? 0,
    }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part);
  if (holders.length <= named + 1) return holders;
  const others = holders.slice(named);
  return [
    ...holders.slice(0, named),
    {
      actor: null,
      part: others.reduce((sum, { part }) => sum + part, 0),
      places: others.reduce((sum, { places }) => sum + places, 0),
    },
  ];
}
