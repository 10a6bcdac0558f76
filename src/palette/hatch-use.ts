import type { ActorId } from '../model/actor.ts';
import type { Control } from '../model/control.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import { type HatchedStatus, isHatched } from './hatch.ts';

/** One hatch that the story needs: a layer and an image. */
export interface HatchUse {
  readonly status: HatchedStatus;
  readonly contender: ActorId;
  /** Indexes of the places that show it at some time, ascending. */
  readonly places: readonly number[];
}

/** The key of a hatch, in feature state and in ids: `changing-hts`. */
export function hatchKey(use: { status: string; contender: ActorId }): string {
  return `${use.status}-${use.contender}`;
}

/** The key of the hatch that this control shows, or null where the ground is plain. */
export function hatchKeyOf(control: Pick<Control, 'status' | 'contender'>): string | null {
  const { status, contender } = control;
  return contender !== null && isHatched(status) ? hatchKey({ status, contender }) : null;
}

/** The hatches that occur in the story, ordered by key, and where. */
export function hatchUses({ places }: Pick<StoryOutline, 'places'>): HatchUse[] {
  const uses = new Map<
    string,
    { status: HatchedStatus; contender: ActorId; places: Set<number> }
  >();
  for (const [index, place] of places.entries()) {
    for (const { status, contender } of place.intervals) {
      if (contender === null || !isHatched(status)) continue;
      const key = hatchKey({ status, contender });
      const use = uses.get(key);
      if (use) use.places.add(index);
      else uses.set(key, { status, contender, places: new Set([index]) });
    }
  }
  return [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, use]) => ({ ...use, places: [...use.places] }));
}

/** Indexes of the places that are hatched at some time. */
export function hatchedPlaces(story: Pick<StoryOutline, 'places'>): ReadonlySet<number> {
  return new Set(hatchUses(story).flatMap(({ places }) => places));
}
