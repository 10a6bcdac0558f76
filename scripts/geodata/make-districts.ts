import type { ActorId } from '../../src/model/actor.ts';
import type { Control } from '../../src/model/control.ts';
import { controlFields, NO_CONTROL, stampOf, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import { runsOf } from './runs-of.ts';
import { controlOf, groundInstants, sourcesOf, type World } from './world.ts';

type Shares = ReadonlyMap<ActorId, number>;

/** Fractions of a district's area, 0..1. */
interface Doubts {
  /** Passing from its controller to somebody else. */
  readonly changing: number;
  /** Contested, besieged, or one of two's. */
  readonly contested: number;
  /** What only a statement on the whole country gives to its controller. */
  readonly country: number;
}

interface DistrictState {
  readonly shares: Shares;
  readonly doubts: Doubts;
}

/**
 * `districts.geojson`: the 14 governorates and the districts of a city, over intervals with the same
 * shares. The controller of a governorate is the actor with the largest share of its area; it has no
 * status or basis of its own, for its ground may have many: `of_which` says how much is in doubt.
 */
export function makeDistricts(world: World): LayerRow[] {
  return [...governorates(world), ...cityDistricts(world)];
}

function governorates(world: World): LayerRow[] {
  const { facts, ground } = world;
  const byId = new Map(facts.places.map((place) => [place.id, place]));
  const areas = ground.areasByGovernorate();
  const statesAt = (at: number): Map<string, DistrictState> =>
    new Map(
      [...areas].map(([id, places]) => [
        id,
        { shares: sharesOf(world, places, at), doubts: doubtsOf(world, places, at) },
      ]),
    );
  return runsOf(groundInstants(world), facts.story.end, statesAt, ({ shares, doubts }) =>
    [...shares, ...Object.entries(doubts)].map(([name, part]) => `${name}=${part}`).join(),
  ).map(({ key, start, end, value: { shares, doubts } }) => {
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
      of_which: doubts,
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

/** What of a set of places' area is in doubt, to 1e-6. */
function doubtsOf(world: World, places: ReadonlyMap<string, number>, at: number): Doubts {
  const km2 = { changing: 0, contested: 0, country: 0 };
  let total = 0;
  for (const [place, area] of places) {
    const doubt = inDoubt(controlOf(world, place, at));
    km2.changing += doubt.changing * area;
    km2.contested += doubt.contested * area;
    km2.country += doubt.country * area;
    total += area;
  }
  const part = (area: number) => Math.round((area / total) * 1e6) / 1e6;
  return {
    changing: part(km2.changing),
    contested: part(km2.contested),
    country: part(km2.country),
  };
}

/** Of one place each is all of it, or nothing. While it is changing, a statement speaks of who comes. */
function inDoubt({ status, basis }: Control): Doubts {
  const changing = status === 'changing';
  return {
    changing: changing ? 1 : 0,
    contested: changing || status === 'held' ? 0 : 1,
    country: basis === 'country' && !changing ? 1 : 0,
  };
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
          of_which: inDoubt(interval),
          geometry,
        };
      });
    });
}
