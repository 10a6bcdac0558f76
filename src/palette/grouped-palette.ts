import type { Actor, ActorId } from '../model/actor.ts';
import type { Palette } from './palette.ts';
import { coloursOf } from './palette-of.ts';

/** By its actors, as each story on a page has its own. */
const grouped = new WeakMap<object, Map<Palette, Palette>>();

/**
 * The palette in which all actors of a side wear one colour: that of the side's first actor. With
 * `groups` it is the palette itself.
 *
 * @param actors the story's, in its order. The same list and palette give the same object: whoever draws
 *   compares by identity.
 */
export function groupedPalette(
  palette: Palette,
  actors: readonly Pick<Actor, 'id' | 'side'>[],
  grouping: 'groups' | 'sides',
): Palette {
  if (grouping === 'groups') return palette;
  const known = grouped.get(actors) ?? new Map<Palette, Palette>();
  grouped.set(actors, known);
  const sides = known.get(palette);
  if (sides) return sides;
  const leads = new Map<string, ActorId>();
  for (const { id, side } of actors) if (!leads.has(side)) leads.set(side, id);
  const made: Palette = {
    ...palette,
    grouping,
    actors: Object.fromEntries(
      actors.map(({ id, side }) => [id, coloursOf(palette, leads.get(side) ?? id)]),
    ),
  };
  known.set(palette, made);
  return made;
}
