import type { Actor, ActorId } from '../model/actor.ts';
import type { Palette } from './palette.ts';
import { coloursOf } from './palette-of.ts';

/** Each palette's version with one colour a side, made once: whoever draws compares by identity. */
const grouped = new WeakMap<Palette, Palette>();

/**
 * The palette in which all actors of a side wear one colour: that of the side's first actor. With
 * `groups` it is the palette itself.
 *
 * @param actors the story's, in its order; always the same list for one palette.
 */
export function groupedPalette(
  palette: Palette,
  actors: readonly Pick<Actor, 'id' | 'side'>[],
  grouping: 'groups' | 'sides',
): Palette {
  if (grouping === 'groups') return palette;
  const known = grouped.get(palette);
  if (known) return known;
  const leads = new Map<string, ActorId>();
  for (const { id, side } of actors) if (!leads.has(side)) leads.set(side, id);
  const made: Palette = {
    ...palette,
    grouping,
    actors: Object.fromEntries(
      actors.map(({ id, side }) => [id, coloursOf(palette, leads.get(side) ?? id)]),
    ),
  };
  grouped.set(palette, made);
  return made;
}
