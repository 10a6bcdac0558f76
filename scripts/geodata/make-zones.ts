import { area } from '@turf/turf';
import type { Control } from '../../src/model/control.ts';
import { controlFields, stampOf, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import { runsOf } from './runs-of.ts';
import { controlOf, groundInstants, sourcesOf, type World } from './world.ts';

/** The ground of one actor with one status and basis at one instant. */
interface Zone extends Control {
  readonly places: ReadonlySet<string>;
}

/**
 * `zones.geojson`: the ground of one actor with one status, contender and basis, over the longest
 * interval in which its outline does not change. At every instant the zones cover the ground.
 */
export function makeZones(world: World): LayerRow[] {
  const { facts, ground } = world;
  const places = [...ground.places].sort();
  const byId = new Map(facts.places.map((place) => [place.id, place]));

  const zonesAt = (at: number): Map<string, Zone> => {
    const zones = new Map<string, Zone & { places: Set<string> }>();
    for (const place of places) {
      const { controller, contender, status, basis } = controlOf(world, place, at);
      const key = [controller, status, contender ?? '', basis].join('-').replace(/-+/g, '-');
      const zone = zones.get(key);
      if (zone) zone.places.add(place);
      else zones.set(key, { controller, contender, status, basis, places: new Set([place]) });
    }
    return zones;
  };

  const signature = (zone: Zone) => [...zone.places].join('|');
  return runsOf(groundInstants(world), facts.story.end, zonesAt, signature).map(
    ({ key, start, end, value: zone }) => {
      const geometry = ground.outlineOf((face) => zone.places.has(face.place));
      if (!geometry) throw new Error(`zone ${key} has no ground`);
      const actor = facts.actors.find(({ id }) => id === zone.controller);
      const sources = [...zone.places].flatMap((id) => {
        const place = byId.get(id);
        return place ? sourcesOf(world, place, controlOf(world, id, start)) : [];
      });
      const time = timeFields(facts.story, start, end);
      return {
        id: `${key}-${stampOf(time.start)}`,
        ...time,
        name: actor?.name.en ?? null,
        name_ar: actor?.name.ar ?? null,
        ...controlFields(facts.actors, zone),
        sources: [...new Set(sources)].sort(),
        area_km2: Math.round(area(geometry) / 1e4) / 100,
        geometry,
      };
    },
  );
}
