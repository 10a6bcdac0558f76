import type { Control } from '../model/control.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import { type HatchStyle, hatchOf } from './hatch.ts';

/** One hatch that the story needs: a layer and an image. */
export interface HatchUse extends HatchStyle {
  /** Indexes of the places that show it at some time, ascending. */
  readonly places: readonly number[];
}

/** The key of a hatch, in feature state and in ids: `changing-hts`, `held-by-country-opposition`. */
export function hatchKey({ status, contender, dotted }: HatchStyle): string {
  return [status, contender, dotted && `by-country-${dotted}`].filter(Boolean).join('-');
}

/** The key of the hatch that this control shows, or null where the ground is plain. */
export function hatchKeyOf(
  control: Pick<Control, 'controller' | 'contender' | 'status' | 'basis'>,
): string | null {
  const style = hatchOf(control);
  return style && hatchKey(style);
}

/** The hatches that occur in the story, ordered by key, and where. */
export function hatchUses({ places }: Pick<StoryOutline, 'places'>): HatchUse[] {
  const uses = new Map<string, { style: HatchStyle; places: Set<number> }>();
  for (const [index, place] of places.entries()) {
    for (const interval of place.intervals) {
      const style = hatchOf(interval);
      if (style === null) continue;
      const key = hatchKey(style);
      const use = uses.get(key);
      if (use) use.places.add(index);
      else uses.set(key, { style, places: new Set([index]) });
    }
  }
  return [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, use]) => ({ ...use.style, places: [...use.places] }));
}

/** Indexes of the places that are hatched at some time. */
export function hatchedPlaces(story: Pick<StoryOutline, 'places'>): ReadonlySet<number> {
  return new Set(hatchUses(story).flatMap(({ places }) => places));
}
