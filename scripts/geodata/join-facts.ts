import { booleanPointInPolygon } from '@turf/turf';
import type { Chapter } from '../../src/model/chapter.ts';
import type { Dispute } from '../../src/model/dispute.ts';
import type { Incident } from '../../src/model/incident.ts';
import { GROUND_KINDS, type PlaceKind } from '../../src/model/place.ts';
import { commandersOf } from './commander-table.ts';
import type { Area, FactPlace, FactReport, Facts, StoryFacts } from './facts.ts';
import { joinCasualties } from './join-casualties.ts';
import type { FactRows } from './read-facts.ts';
import type { Outlines } from './read-outlines.ts';

/**
 * Joins checked rows into facts: places with the settlements that no place replaces, each with its
 * baseline; areas with their members spelled out; disputes with their answers.
 */
export function joinFacts(rows: FactRows, story: StoryFacts, outlines: Outlines): Facts {
  const baselines = new Map(rows.baseline.map(({ value }) => [value.place, value]));
  const baselineOf = (id: string): FactPlace['baseline'] => {
    const row = baselines.get(id);
    if (!row) return null;
    const { controller, basis, sources, note } = row;
    return { controller, basis, sources, note };
  };

  const landless = new Set(
    rows.actors.filter(({ value }) => value.ground === 'no').map(({ value }) => value.id),
  );
  const ownsGround = (id: string, kind: PlaceKind, positioned: boolean): boolean =>
    positioned && GROUND_KINDS.has(kind) && !landless.has(baselineOf(id)?.controller ?? '');

  const settlements = new Map(outlines.settlements.map((s) => [s.geonames, s]));
  const replaced = new Set(rows.places.map(({ value }) => value.geonames));
  const places: FactPlace[] = [
    ...rows.places.map(({ value }) => ({
      id: value.id,
      kind: value.kind,
      name: { en: value.name_en, ar: value.name_ar },
      aliases: value.aliases,
      position: value.lng === null || value.lat === null ? null : ([value.lng, value.lat] as const),
      uncertaintyKm: value.uncertainty_km ?? 0,
      coordinateSource: value.coordinate_source,
      governorate: value.governorate,
      population: settlements.get(value.geonames)?.population ?? 0,
      baseline: baselineOf(value.id),
      ownsGround: ownsGround(value.id, value.kind, value.lng !== null && value.lat !== null),
    })),
    ...outlines.settlements
      .filter((settlement) => !replaced.has(settlement.geonames))
      .map((settlement) => ({
        id: settlement.id,
        kind: settlement.kind,
        name: settlement.name,
        aliases: [],
        position: settlement.position,
        uncertaintyKm: 0.5,
        coordinateSource: `GeoNames ${settlement.geonames}`,
        governorate: settlement.governorate,
        population: settlement.population,
        baseline: baselineOf(settlement.id),
        ownsGround: ownsGround(settlement.id, settlement.kind, true),
      })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));

  const actors = rows.actors.map(({ value }) => ({
    id: value.id,
    side: value.side,
    name: { en: value.name_en, ar: value.name_ar },
    short: { en: value.short_en, ar: value.short_ar },
  }));
  return {
    story,
    actors,
    sources: rows.sources.map(({ value: { licence: _, ...source } }) => source),
    places,
    areas: areasOf(rows, places, outlines),
    reports: reportsOf(rows),
    incidents: incidentsOf(rows),
    disputes: disputesOf(rows),
    commanders: commandersOf(rows.commanders, actors),
    casualties: joinCasualties(rows),
    chapters: chaptersOf(rows),
    governorates: outlines.governorateNames,
  };
}

function areasOf(
  rows: FactRows,
  places: readonly FactPlace[],
  outlines: Outlines,
): Map<string, Area> {
  const membersOf = (selector: string): string[] =>
    selector.startsWith('governorate:')
      ? places
          .filter((p) => p.governorate === selector.slice('governorate:'.length))
          .map((p) => p.id)
      : [selector];
  const within = (outline: string | null): string[] => {
    const area = outlines.areas.find(({ id }) => id === outline);
    if (!area) return [];
    return places
      .filter((p) => p.position && booleanPointInPolygon([...p.position], area.geometry))
      .map((p) => p.id);
  };
  return new Map(
    rows.areas.map(({ value }) => [
      value.id,
      {
        id: value.id,
        name: { en: value.name_en, ar: value.name_ar },
        members: [...new Set([...value.members.flatMap(membersOf), ...within(value.outline)])]
          .filter((id) => !value.except.includes(id))
          .sort(),
      },
    ]),
  );
}

function reportsOf(rows: FactRows): FactReport[] {
  return rows.reports
    .map(({ line, value }) => ({
      id: value.id,
      place: value.place,
      area: value.area,
      from: value.from,
      to: value.to,
      or: value.or,
      effect: value.effect,
      earliest: value.earliest,
      latest: value.latest,
      precision: value.precision,
      method: value.method,
      basis: value.basis ?? (value.area === null ? ('reported' as const) : ('area' as const)),
      follows: value.follows,
      after: value.after,
      doubt: value.doubt,
      summary: { en: value.summary_en, ar: value.summary_ar },
      sources: value.sources,
      line,
    }))
    .sort((a, b) => a.earliest - b.earliest || (a.id < b.id ? -1 : 1));
}

function incidentsOf(rows: FactRows): Incident[] {
  return rows.incidents
    .map(({ value }) => ({
      id: value.id,
      kind: value.kind,
      place: value.place,
      earliest: value.earliest,
      latest: value.latest,
      precision: value.precision,
      doubt: value.doubt,
      title: { en: value.title_en, ar: value.title_ar },
      summary: { en: value.summary_en, ar: value.summary_ar },
      figures: Object.fromEntries(
        value.figures.map((pair) => {
          const at = pair.indexOf('=');
          return [pair.slice(0, at), pair.slice(at + 1)];
        }),
      ),
      sources: value.sources,
    }))
    .sort((a, b) => a.earliest - b.earliest || (a.id < b.id ? -1 : 1));
}

function disputesOf(rows: FactRows): Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const { value } of rows.disputes) {
    const answer = {
      text: { en: value.answer, ar: value.answer_ar },
      sources: value.sources,
      drawn: value.drawn === 'yes',
    };
    const former = disputes.get(value.id);
    disputes.set(value.id, {
      id: value.id,
      subject: value.subject,
      question: { en: value.question, ar: value.question_ar },
      rule: { en: value.rule, ar: value.rule_ar },
      answers: [...(former?.answers ?? []), answer],
    });
  }
  return [...disputes.values()];
}

/** Sources of a chapter are those of the facts it rests on, each once, in order of first mention. */
function chaptersOf(rows: FactRows): Chapter[] {
  const sourcesOf = new Map(
    [...rows.reports, ...rows.incidents].map(({ value }) => [value.id, value.sources]),
  );
  return rows.chapters.map(({ value }) => ({
    id: value.id,
    at: value.time,
    bounds: value.bounds,
    title: { en: value.title_en, ar: value.title_ar },
    text: { en: value.text_en, ar: value.text_ar },
    places: value.places,
    callouts: value.callouts_en.map(({ place, words }, i) => ({
      place,
      text: { en: words, ar: value.callouts_ar[i]?.words ?? words },
    })),
    advances: value.advances,
    casualties: value.casualties,
    sources: [...new Set(value.facts.flatMap((id) => sourcesOf.get(id) ?? []))],
  }));
}
