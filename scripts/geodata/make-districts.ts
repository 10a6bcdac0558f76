import type { ActorId } from '../../src/model/actor.ts';
import { controlFields, NO_CONTROL, stampOf, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import { runsOf } from './runs-of.ts';
import { controlOf, groundInstants, sourcesOf, type World } from './world.ts';

type Shares = ReadonlyMap<ActorId, number>;

/**
 * `districts.geojson`: the 14 governorates and the districts of a city, over intervals with the same
 * shares. The controller of a governorate is the actor with the largest share of its area; it has no
 * status or basis of its own, for its ground may have many.
 */
export function makeDistricts(world: World): LayerRow[] {
  return [...governorates(world), ...cityDistricts(world)];
}

function governorates(world: World): LayerRow[] {
  const { facts, ground } = world;
  const byId = new Map(facts.places.map((place) => [place.id, place]));
  const areas = ground.areasByGovernorate();
  const sharesAt = (at: number): Map<string, Shares> =>
    new Map([...areas].map(([id, places]) => [id, sharesOf(world, places, at)]));
  return runsOf(groundInstants(world), facts.story.end, sharesAt, (shares) =>
    [...shares].map(([actor, share]) => `${actor}=${share}`).join(),
  ).map(({ key, start, end, value: shares }) => {
    const controller = [...shares].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    const sources = [...(areas.get(key)?.keys() ?? [])].flatMap((id) => {
      const place = byId.get(id);
      return place ? sourcesOf(world, place, controlOf(world, id, start)) : [];
    });
    const time = timeFields(facts.story, start, end);
    return {
      id: `${key}-${stampOf(time.start)}`,
      ...time,
      name: facts.governorates[key]?.en ?? key,
      name_ar: facts.governorates[key]?.ar ?? key,
      ...NO_CONTROL,
      controller,
      side: facts.actors.find(({ id }) => id === controller)?.side ?? null,
      sources: [...new Set(sources)].sort(),
      district: key,
      level: 'governorate',
      share: Object.fromEntries(shares),

      geometry: ground.outlineOf((face) => face.governorate === key),
    };
  });
}

/** Fractions of a set of places' area by actor, to 1e-6; the largest takes the rounding, so they sum to 1. */
function sharesOf(world: World, places: ReadonlyMap<string, number>, at: number): Shares {
  const km2 = new Map<ActorId, number>();
  let total = 0;
  for (const [place, area] of places) {
    const { controller } = controlOf(world, place, at);
    km2.set(controller, (km2.get(controller) ?? 0) + area);
    total += area;
  }
  const sorted = [...km2].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rounded = sorted.map(([actor, area]) => [actor, Math.round((area / total) * 1e6)] as const);
  const rest = rounded.slice(1).reduce((sum, [, share]) => sum + share, 0);
  return new Map(
    rounded.map(([actor, share], i) => [actor, (i === 0 ? 1e6 - rest : share) / 1e6] as const),
  );
}

function cityDistricts(world: World): LayerRow[] {
  const { facts, ground } = world;
  return facts.places
    .filter(({ id, kind }) => kind === 'district' && ground.places.has(id))
    .flatMap((place) => {
      const geometry = ground.outlineOfPlace(place.id);
      return (world.histories.get(place.id) ?? []).map((interval) => {
        const time = timeFields(facts.story, interval.start, interval.end);
        return {
          id: `${place.id}-${stampOf(time.start)}`,
          ...time,
          name: place.name.en,
          name_ar: place.name.ar,
          ...controlFields(facts.actors, interval),
          sources: sourcesOf(world, place, interval),
          district: place.id,
          level: 'city-district',
          share: { [interval.controller]: 1 },
          geometry,
        };
      });
    });
}
