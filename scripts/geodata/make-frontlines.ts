import type { Control } from '../../src/model/control.ts';
import { NO_CONTROL, stampOf, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import { runsOf } from './runs-of.ts';
import { controlOf, groundInstants, type World } from './world.ts';

/**
 * `frontlines.geojson`: the line between two actors' ground, over the longest interval in which it is the
 * same. Ground that is one of two parties' has no front to ground of either.
 */
export function makeFrontlines(world: World): LayerRow[] {
  const { facts, ground } = world;
  const name = (id: string, language: 'en' | 'ar') =>
    facts.actors.find((actor) => actor.id === id)?.short[language] ?? id;
  return runsOf(
    groundInstants(world),
    facts.story.end,
    (at) => ground.frontsBetween((place) => holdersOf(controlOf(world, place, at))),
    (arcs) => arcs.join(),
  ).map(({ key, start, end, value: arcs }) => {
    const between = key.split('|');
    const time = timeFields(facts.story, start, end);
    return {
      id: `${between.join('-')}-${stampOf(time.start)}`,
      ...time,
      name: between.map((id) => name(id, 'en')).join(' – '),
      name_ar: between.map((id) => name(id, 'ar')).join(' – '),
      ...NO_CONTROL,
      sources: [],
      between,
      geometry: ground.lineOf(arcs),
    };
  });
}

/** Who holds a place: two where the source does not say which of them. */
function holdersOf({ controller, contender, status }: Control): string[] {
  return status === 'either' && contender !== null ? [controller, contender] : [controller];
}
