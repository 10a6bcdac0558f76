import { controlFields, stampOf, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import { sourcesOf, type World } from './world.ts';

/**
 * `towns.geojson`: one place or settlement over one control interval. A place without a position has
 * a null geometry (RFC 7946, section 3.2).
 */
export function makeTowns(world: World): LayerRow[] {
  const { facts } = world;
  const reports = new Map(world.reports.map((report) => [report.id, report]));
  return facts.places.flatMap((place) => {
    const history = world.histories.get(place.id) ?? [];
    return history.map((interval, i) => {
      const report = reports.get(interval.report ?? '');
      const previous = history
        .slice(0, i)
        .reverse()
        .find(({ controller }) => controller !== interval.controller);
      const time = timeFields(facts.story, interval.start, interval.end);
      return {
        id: `${place.id}-${stampOf(time.start)}`,
        ...time,
        name: place.name.en,
        name_ar: place.name.ar,
        ...controlFields(facts.actors, interval),
        sources: sourcesOf(world, place, interval),
        place: place.id,
        kind: place.kind,
        aliases: place.aliases,
        previous: previous?.controller ?? null,
        precision: report?.precision ?? null,
        method: report?.method ?? null,
        report: interval.report,
        follows: interval.follows,
        uncertainty_km: place.position ? place.uncertaintyKm : null,
        summary: report?.summary.en ?? null,
        summary_ar: report?.summary.ar ?? null,
        geometry: place.position ? { type: 'Point', coordinates: [...place.position] } : null,
      };
    });
  });
}
