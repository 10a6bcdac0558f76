import * as v from 'valibot';
import type { ControlInterval } from '../model/control.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Milestone, Story } from '../model/story.ts';
import { type Bundle, bundleSchema, type IntervalTuple } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import { commandersOf } from './commander-bundle.ts';
import { decodeGeography, type Geography } from './geography.ts';
import { itemAt as at, storyFrame } from './story-frame.ts';

/** A parsed bundle: facts and geometry. */
export interface ParsedBundle {
  readonly story: Story;
  readonly geography: Geography;
}

/**
 * Turns a fetched bundle into a story and its geography.
 *
 * @param file name of the bundle, for messages.
 * @throws BundleError `<file>: <part>: <what was expected>` for anything damaged: another format or
 *   version, a missing field, a reference to nothing, intervals out of order, bad geometry.
 */
export function parseBundle(value: unknown, file: string): ParsedBundle {
  const result = v.safeParse(bundleSchema, value);
  if (!result.success) {
    const issue = result.issues[0];
    throw new BundleError(`${file}: ${v.getDotPath(issue) ?? 'document'}: ${issue.message}`);
  }
  try {
    const story = storyOf(result.output);
    return { story, geography: geographyOf(result.output, story.places.length) };
  } catch (error) {
    throw new BundleError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function geographyOf(bundle: Bundle, placeCount: number): Geography {
  let geography: Geography;
  try {
    geography = decodeGeography(bundle.topology, bundle.tiles);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.startsWith('topology') ? message : `topology: ${message}`);
  }
  for (const { id } of geography.cells.features) {
    if (!Number.isInteger(id) || Number(id) < 0 || Number(id) >= placeCount) {
      throw new Error(`topology.objects.cells: there is no place number ${id}`);
    }
  }
  for (const place of bundle.tiles?.lines.flat() ?? []) {
    if (place >= placeCount) throw new Error(`tiles.lines: there is no place number ${place}`);
  }
  return geography;
}

function storyOf(bundle: Bundle): Story {
  const frame = storyFrame(bundle);
  const { start, end, instant, actor } = frame;
  const sources = (list: readonly number[]) => list.map((i) => at(bundle.sources, i, 'sources').id);
  const placeId = (index: number) => (index === -1 ? null : at(bundle.places, index, 'places').id);

  const intervalsOf = (id: string, tuples: readonly IntervalTuple[]): ControlInterval[] =>
    frame.spansOf(id, tuples).map((span, i) => {
      const [, , , , , report, follows] = tuples[i] as IntervalTuple;
      return {
        ...span,
        report: report === -1 ? null : at(bundle.reports, report, 'reports').id,
        follows: placeId(follows),
      };
    });

  const places: Place[] = bundle.places.map((place) => ({
    ...place,
    baseline: { ...place.baseline, sources: sources(place.baseline.sources) },
    intervals: intervalsOf(place.id, place.intervals),
  }));

  const reports: Report[] = bundle.reports.map((report) => ({
    ...report,
    place: placeId(report.place),
    from: actor(report.from),
    to: actor(report.to),
    or: report.or === -1 ? null : actor(report.or),
    follows: placeId(report.follows),
    earliest: instant(report.earliest),
    latest: instant(report.latest),
    sources: sources(report.sources),
  }));

  const casualtyId = (index: number) =>
    index === -1 ? null : at(bundle.casualties, index, 'casualties').id;

  const milestoneOf = (placeIndex: number, minutes: number): Milestone => {
    const place = at(places, placeIndex, 'places');
    const change = place.intervals.find(({ start }) => start === instant(minutes));
    const report = reports.find(({ id }) => id === change?.report);
    const window = report
      ? { earliest: report.earliest, latest: report.latest, precision: report.precision }
      : null;
    return { place: place.id, at: instant(minutes), window };
  };

  return {
    title: bundle.title,
    start,
    end,
    utcOffsetMinutes: bundle.utcOffsetMinutes,
    timeZone: bundle.timeZone,
    bounds: bundle.bounds,
    actors: bundle.actors,
    sources: bundle.sources,
    governorates: bundle.governorates,
    places,
    reports,
    incidents: bundle.incidents.map((incident) => ({
      ...incident,
      place: placeId(incident.place),
      earliest: instant(incident.earliest),
      latest: instant(incident.latest),
      sources: sources(incident.sources),
    })),
    casualties: bundle.casualties.map((count) => ({
      ...count,
      partOf: casualtyId(count.partOf),
      differsFrom: casualtyId(count.differsFrom),
      place: placeId(count.place),
      earliest: instant(count.earliest),
      latest: instant(count.latest),
      sources: sources(count.sources),
    })),
    disputes: bundle.disputes.map((dispute) => ({
      ...dispute,
      answers: dispute.answers.map((answer) => ({ ...answer, sources: sources(answer.sources) })),
    })),
    commanders: commandersOf(bundle.commanders, {
      actors: bundle.actors,
      place: (index) => at(bundle.places, index, 'places').id,
      sources,
    }),
    milestones: bundle.milestones.map(({ place, at }) => milestoneOf(place, at)),
    chapters: bundle.chapters.map((chapter) => ({
      ...chapter,
      at: instant(chapter.at),
      places: chapter.places.map((place) => at(bundle.places, place, 'places').id),
      callouts: chapter.callouts.map((callout) => ({
        ...callout,
        place: at(bundle.places, callout.place, 'places').id,
      })),
      advances: chapter.advances.map((advance) => ({
        actor: actor(advance.actor),
        places: advance.places.map((place) => at(bundle.places, place, 'places').id),
      })),
      casualties: chapter.casualties.map((count) => at(bundle.casualties, count, 'casualties').id),
      sources: sources(chapter.sources),
    })),
    collapse: frame.collapseOf(bundle.collapse),
    shares: frame.sharesOf(bundle.shares),
  };
}
