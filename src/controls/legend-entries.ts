import { stackedActors } from '../chart/shares.ts';
import type { ActorId } from '../model/actor.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { LocalText } from '../model/text.ts';
import type { Grouping } from '../state/view-state.ts';

/** A colour of the map and whose it is. */
export interface LegendEntry {
  /** An actor that wears the colour. */
  readonly actor: ActorId;
  readonly name: LocalText;
  readonly short: LocalText;
}

/**
 * One entry for each colour that the ground can have, in the order of the chart. By sides that is one
 * a side, under the name of the actor whose id is the side's ('opposition'); a side without such an
 * actor has the name of its first one. Empty when nobody ever holds ground.
 */
export function legendEntries(
  story: Pick<StoryOutline, 'actors' | 'shares'>,
  grouping: Grouping,
): LegendEntry[] {
  const named = new Map(story.actors.map((actor) => [actor.id, actor]));
  const entries = new Map<string, LegendEntry>();
  for (const id of stackedActors(story)) {
    const actor = named.get(id);
    if (!actor) continue;
    const key = grouping === 'groups' ? id : actor.side;
    if (entries.has(key)) continue;
    if (grouping === 'groups')
      entries.set(key, { actor: id, name: actor.name, short: actor.short });
    else {
      // The full name of 'opposition' is that of a group that no source names, not of the side.
      const { short } = named.get(actor.side) ?? actor;
      entries.set(key, { actor: id, name: short, short });
    }
  }
  return [...entries.values()];
}

/**
 * Actors that hold places but never any ground, in the story's order: only dots have their colour.
 * By sides there is none: they wear their side's.
 */
export function pointEntries(
  story: Pick<StoryOutline, 'actors' | 'shares' | 'places'>,
  grouping: Grouping,
): LegendEntry[] {
  if (grouping === 'sides') return [];
  const onGround = new Set(stackedActors(story));
  const holders = new Set(
    story.places.flatMap(({ intervals }) => intervals.map(({ controller }) => controller)),
  );
  return story.actors
    .filter(({ id }) => holders.has(id) && !onGround.has(id))
    .map(({ id, name, short }) => ({ actor: id, name, short }));
}
