import type { Control } from '../../src/model/control.ts';
import type { Instant } from '../../src/model/instant.ts';
import { NO_CONTROL, stampOf, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import { runsOf } from './runs-of.ts';
import { controlOf, groundInstants, sourcesOf, type World } from './world.ts';

/**
 * `frontlines.geojson`: the line between two actors' ground, over the longest interval in which it is the
 * same. Ground that is one of two parties' has no front to ground of either. It is computed from the ground, and known as that is:
 * its sources are those of the places between which it runs, when it begins.
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
      sources: sourcesAlong(world, arcs, start),
      between,
      geometry: ground.lineOf(arcs),
    };
  });
}

/** Ids of the sources by which the holders of the places on both sides are known. Sorted, each once. */
function sourcesAlong(world: World, arcs: readonly number[], at: Instant): string[] {
  const ids = [...world.ground.placesAlong(arcs)].flatMap((id) => {
    const place = world.placeById.get(id);
    return place ? sourcesOf(world, place, controlOf(world, id, at)) : [];
  });
  return [...new Set(ids)].sort();
}

/** Who holds a place: two where the source does not say which of them. */
function holdersOf({ controller, contender, status }: Control): string[] {
  return status === 'either' && contender !== null ? [controller, contender] : [controller];
}
