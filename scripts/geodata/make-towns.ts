import type { Interval } from '../../src/model/instant.ts';
import { controlFields, NO_CONTROL, stampOf, timeFields } from './control-fields.ts';
import type { FactPlace, FactReport } from './facts.ts';
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
    if (!hasHolder(world, place)) {
      const nobody = {
        ...NO_CONTROL,
        sources: [],
        previous: null,
        report: undefined,
        follows: null,
      };
      return [townRow(world, place, facts.story, nobody)];
    }
    return history.map((interval, i) => {
      const report = reports.get(interval.report ?? '');
      const previous = history
        .slice(0, i)
        .reverse()
        .find(({ controller }) => controller !== interval.controller);
      return townRow(world, place, interval, {
        ...controlFields(facts.actors, interval),
        sources: sourcesOf(world, place, interval),
        previous: previous?.controller ?? null,
        report,
        follows: interval.follows,
      });
    });
  });
}

/** What a row of towns says of control; null where a road or wide area has no holder. */
interface TownControl {
  readonly [field: string]: unknown;
  readonly sources: readonly string[];
  readonly previous: string | null;
  readonly report: FactReport | undefined;
  readonly follows: string | null;
}

function townRow(
  { facts }: World,
  place: FactPlace,
  { start, end }: Interval,
  { sources, previous, report, follows, ...control }: TownControl,
): LayerRow {
  const time = timeFields(facts.story, start, end);
  return {
    id: `${place.id}-${stampOf(time.start)}`,
    ...time,
    name: place.name.en,
    name_ar: place.name.ar,
    ...control,
    sources,
    place: place.id,
    kind: place.kind,
    aliases: place.aliases,
    previous,
    precision: report?.precision ?? null,
    method: report?.method ?? null,
    report: report?.id ?? null,
    follows,
    uncertainty_km: place.position ? place.uncertaintyKm : null,
    summary: report?.summary.en ?? null,
    summary_ar: report?.summary.ar ?? null,
    geometry: place.position ? { type: 'Point', coordinates: [...place.position] } : null,
  };
}
