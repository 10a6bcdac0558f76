import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../../src/data/bundle.ts';
import { BASES, STATUSES } from '../../src/model/control.ts';
import { type Instant, isoOf } from '../../src/model/instant.ts';
import type { ShareStep } from '../../src/model/share.ts';
import type { FactPlace } from './facts.ts';
import { rankOf } from './rank-places.ts';
import type { Outlines } from './read-outlines.ts';
import { reportDistances } from './report-distance.ts';
import { baselineOf, hasHolder, type World } from './world.ts';

type Collection = GeoJSON.FeatureCollection;

/** The runtime bundle: the same facts as the layers, compact. See `src/data/bundle.ts`. */
export function makeBundle(world: World, outlines: Outlines, shares: readonly ShareStep[]): Bundle {
  const { facts } = world;
  const { story } = facts;
  const drawn = facts.places.filter(
    (place): place is FactPlace & { position: readonly [number, number] } =>
      place.position !== null,
  );
  const minutes = (at: Instant) => Math.round((at - story.start) / 60_000);
  const indexOf = (list: readonly { id: string }[]) => {
    const indexes = new Map(list.map(({ id }, i) => [id, i]));
    return (id: string | null): number => indexes.get(id ?? '') ?? -1;
  };
  const reported = drawn
    .filter(({ id }) => world.firstReportOn.has(id))
    .map(({ position }) => position);
  const reportDistanceKm = reportDistances(reported);
  const actor = indexOf(facts.actors);
  const place = indexOf(drawn);
  const report = indexOf(world.reports);
  const casualty = indexOf(facts.casualties);
  const sourceIndex = indexOf(facts.sources);
  const sources = (ids: readonly string[]) => ids.map(sourceIndex);

  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    title: story.title,
    start: isoOf(story.start, story.utcOffsetMinutes),
    end: isoOf(story.end, story.utcOffsetMinutes),
    utcOffsetMinutes: story.utcOffsetMinutes,
    timeZone: story.timeZone,
    bounds: world.ground.bounds,
    actors: [...facts.actors],
    sources: [...facts.sources],
    governorates: facts.governorates,
    places: drawn.map((fact) => {
      const { id, kind, name, uncertaintyKm, coordinateSource, governorate } = fact;
      const [lng, lat] = fact.position;
      const eve = baselineOf(world, fact);
      return {
        id,
        kind,
        name,
        aliases: [...fact.aliases],
        lng,
        lat,
        uncertaintyKm,
        coordinateSource,
        governorate,
        rank: rankOf(fact, world.firstReportOn.has(id), story.milestones),
        held: hasHolder(world, fact),
        reportDistanceKm: reportDistanceKm(fact.position),
        baseline: {
          basis: eve?.basis ?? 'general-record',
          sources: sources(eve?.sources ?? []),
          note: eve?.note ?? '',
        },
        intervals: (world.histories.get(id) ?? []).map((interval) => [
          minutes(interval.start),
          actor(interval.controller),
          actor(interval.contender),
          STATUSES.indexOf(interval.status),
          BASES.indexOf(interval.basis),
          report(interval.report),
          place(interval.follows),
        ]),
      };
    }),
    reports: world.reports.map((r) => ({
      id: r.id,
      place: place(r.place),
      area: r.area === null ? null : (facts.areas.get(r.area)?.name ?? null),
      from: actor(r.from),
      to: actor(r.to),
      or: actor(r.or),
      effect: r.effect,
      earliest: minutes(r.earliest),
      latest: minutes(r.latest),
      precision: r.precision,
      method: r.method,
      basis: r.basis,
      follows: place(r.follows),
      doubt: [...r.doubt],
      summary: r.summary,
      sources: sources(r.sources),
    })),
    incidents: facts.incidents.map((incident) => ({
      ...incident,
      doubt: [...incident.doubt],
      place: place(incident.place),
      earliest: minutes(incident.earliest),
      latest: minutes(incident.latest),
      sources: sources(incident.sources),
    })),
    casualties: facts.casualties.map((count) => ({
      ...count,
      partOf: casualty(count.partOf),
      differsFrom: casualty(count.differsFrom),
      place: place(count.place),
      earliest: minutes(count.earliest),
      latest: minutes(count.latest),
      doubt: [...count.doubt],
      sources: sources(count.sources),
    })),
    disputes: facts.disputes.map((dispute) => ({
      ...dispute,
      answers: dispute.answers.map((answer) => ({ ...answer, sources: sources(answer.sources) })),
    })),
    commanders: facts.commanders.map((commander) => ({
      ...commander,
      aliases: [...commander.aliases],
      partyName:
        facts.actors[actor(commander.party)]?.name.en === commander.partyName.en
          ? null
          : commander.partyName,
      // A place without a position is not drawn, and has no card.
      places: commander.places.map(place).filter((index) => index >= 0),
      facts: [...commander.facts],
      sources: sources(commander.sources),
    })),
    chapters: facts.chapters.map((chapter) => ({
      ...chapter,
      at: minutes(chapter.at),
      bounds: [...chapter.bounds],
      places: chapter.places.map(place),
      callouts: chapter.callouts.map((callout) => ({ ...callout, place: place(callout.place) })),
      advances: chapter.advances.map((advance) => ({
        actor: actor(advance.actor),
        places: advance.places.map(place),
      })),
      casualties: chapter.casualties.map(casualty),
      sources: sources(chapter.sources),
    })),
    milestones: story.milestones.map((id) => ({
      place: place(id),
      at: minutes(changeOfHands(world, id)),
    })),
    ...collapseOf(world, minutes),
    shares: shares.map((step) => [
      minutes(step.at),
      ...facts.actors.flatMap(({ id }) => {
        const share = step.shares[id];
        return share ? [share.area, share.unsettled, share.country, share.places] : [0, 0, 0, 0];
      }),
    ]),
    topology: makeTopology(world, outlines, place),
  };
}

/** The window of the changes that the collapse brings; nothing in a story without one. */
function collapseOf({ facts }: World, minutes: (at: Instant) => number): Pick<Bundle, 'collapse'> {
  const { collapse } = facts.story;
  const changes = facts.reports.filter(
    ({ id, effect }) => effect === 'change' && collapse?.reports.includes(id),
  );
  if (!collapse || changes.length === 0) return {};
  return {
    collapse: {
      start: minutes(Math.min(...changes.map(({ earliest }) => earliest))),
      end: minutes(Math.max(...changes.map(({ latest }) => latest))),
      statement: collapse.statement ?? null,
    },
  };
}

/** When a new holder first holds a place. @throws Error when none ever does. */
function changeOfHands(world: World, place: string): Instant {
  const [first, ...later] = world.histories.get(place) ?? [];
  const taken = later.find(({ controller }) => controller !== first?.controller);
  if (!taken) throw new Error(`milestone "${place}" never changes hands`);
  return taken.start;
}

function makeTopology(world: World, outlines: Outlines, indexOfPlace: (id: string) => number) {
  const { ground, facts } = world;
  const cells: Collection = {
    type: 'FeatureCollection',
    features: [...ground.places]
      .map((id) => ({ id: indexOfPlace(id), place: id }))
      .sort((a, b) => a.id - b.id)
      .map(({ id, place }) => ({
        type: 'Feature',
        id,
        properties: {},
        geometry: ground.outlineOfPlace(place) as GeoJSON.Polygon,
      })),
  };
  const governorates: Collection = {
    type: 'FeatureCollection',
    features: Object.entries(facts.governorates).map(([id, name]) => ({
      type: 'Feature',
      properties: { id, name: name.en, name_ar: name.ar },
      geometry: ground.outlineOf((face) => face.governorate === id) as GeoJSON.Polygon,
    })),
  };
  const whole = topology({
    cells,
    governorates,
    golan: named({ type: 'FeatureCollection', features: [outlines.golan] }),
    neighbours: named(outlines.neighbours),
    rivers: named(outlines.rivers),
    lakes: named(outlines.lakes),
    roads: named(outlines.roads),
  });
  const [west = 0, south = 0] = whole.bbox ?? [];
  return quantize(
    whole as never,
    {
      scale: [1e-5, 1e-5],
      translate: [Math.floor(west), Math.floor(south)],
    } as never,
  );
}

/** The same features with nothing but their id and names. */
function named(collection: Collection): Collection {
  return {
    type: 'FeatureCollection',
    features: collection.features.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: {
        id: properties?.id ?? null,
        name: properties?.name ?? null,
        name_ar: properties?.name_ar ?? null,
      },
      geometry,
    })),
  };
}
