import { controlFields, NO_CONTROL, stampOf, timeFields } from './control-fields.ts';
import type { FactPlace } from './facts.ts';
import type { LayerRow } from './layer-row.ts';
import { hasHolder, sourcesOf, type World } from './world.ts';

/**
 * `towns.geojson`: one place or settlement over one control interval. A place without a position has
 * a null geometry (RFC 7946, section 3.2).
 */
export function makeTowns(world: World): LayerRow[] {
  const { facts } = world;
  const reports = new Map(world.reports.map((report) => [report.id, report]));
  return facts.places.flatMap((place) => {
    const history = world.histories.get(place.id) ?? [];
    if (!hasHolder(world, place)) return [labelRow(world, place)];
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

/** A road or wide area: one row for the whole story, held by nobody in particular. */
function labelRow({ facts }: World, place: FactPlace): LayerRow {
  const time = timeFields(facts.story, facts.story.start, facts.story.end);
  return {
    id: `${place.id}-${stampOf(time.start)}`,
    ...time,
    name: place.name.en,
    name_ar: place.name.ar,
    ...NO_CONTROL,
    sources: [],
    place: place.id,
    kind: place.kind,
    aliases: place.aliases,
    previous: null,
    precision: null,
    method: null,
    report: null,
    follows: null,
    uncertainty_km: place.position ? place.uncertaintyKm : null,
    summary: null,
    summary_ar: null,
    geometry: place.position ? { type: 'Point', coordinates: [...place.position] } : null,
  };
}
