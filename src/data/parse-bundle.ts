import * as v from 'valibot';
import { BASES, type ControlInterval, STATUSES } from '../model/control.ts';
import { type Instant, instantOf } from '../model/instant.ts';
import type { Place } from '../model/place.ts';
import type { ShareStep } from '../model/share.ts';
import type { Story } from '../model/story.ts';
import { type Bundle, bundleSchema, type IntervalTuple } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import { decodeGeography, type Geography } from './geography.ts';

const MINUTE_MS = 60_000;

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
  const field = (name: 'start' | 'end'): Instant => {
    try {
      return instantOf(bundle[name]);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
  };
  const start = field('start');
  const end = field('end');
  const instant = (minutes: number): Instant => start + minutes * MINUTE_MS;
  const at = <T>(list: readonly T[], index: number, what: string): T => {
    const item = list[index];
    if (item === undefined) throw new Error(`${what}: there is no number ${index}`);
    return item;
  };
  const actor = (index: number) => at(bundle.actors, index, 'actors').id;
  const sources = (list: readonly number[]) => list.map((i) => at(bundle.sources, i, 'sources').id);
  const placeId = (index: number) => (index === -1 ? null : at(bundle.places, index, 'places').id);

  const intervalsOf = (id: string, tuples: readonly IntervalTuple[]): ControlInterval[] =>
    tuples.map((tuple, i) => {
      const [from, controller, contender, status, basis, report, follows] = tuple;
      const next = tuples[i + 1];
      const interval: ControlInterval = {
        start: instant(from),
        end: next ? instant(next[0]) : end,
        controller: actor(controller),
        contender: contender === -1 ? null : actor(contender),
        status: at(STATUSES, status, 'statuses'),
        basis: at(BASES, basis, 'bases'),
        report: report === -1 ? null : at(bundle.reports, report, 'reports').id,
        follows: placeId(follows),
      };
      if (interval.start >= interval.end || (i === 0 && from !== 0)) {
        throw new Error(`places: ${id}: control intervals do not cover the story in order`);
      }
      return interval;
    });

  const places: Place[] = bundle.places.map((place) => ({
    ...place,
    baseline: { ...place.baseline, sources: sources(place.baseline.sources) },
    intervals: intervalsOf(place.id, place.intervals),
  }));

  const shares: ShareStep[] = bundle.shares.map(([minutes = 0, ...row]) => ({
    at: instant(minutes),
    shares: Object.fromEntries(
      bundle.actors.map(({ id }, i) => [
        id,
        {
          area: at(row, 3 * i, 'shares'),
          unsettled: at(row, 3 * i + 1, 'shares'),
          places: at(row, 3 * i + 2, 'shares'),
        },
      ]),
    ),
  }));

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
    reports: bundle.reports.map((report) => ({
      ...report,
      place: placeId(report.place),
      from: actor(report.from),
      to: actor(report.to),
      earliest: instant(report.earliest),
      latest: instant(report.latest),
      sources: sources(report.sources),
    })),
    incidents: bundle.incidents.map((incident) => ({
      ...incident,
      place: placeId(incident.place),
      earliest: instant(incident.earliest),
      latest: instant(incident.latest),
      sources: sources(incident.sources),
    })),
    disputes: bundle.disputes.map((dispute) => ({
      ...dispute,
      answers: dispute.answers.map((answer) => ({ ...answer, sources: sources(answer.sources) })),
    })),
    milestones: bundle.milestones.map((milestone) => ({
      place: at(bundle.places, milestone.place, 'places').id,
      at: instant(milestone.at),
    })),
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
      sources: sources(chapter.sources),
    })),
    shares,
  };
}
