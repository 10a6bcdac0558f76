import type { ControlInterval } from '../../src/model/control.ts';
import type { Instant } from '../../src/model/instant.ts';
import type { FactPlace, FactReport, Facts } from './facts.ts';
import type { Ground } from './ground.ts';

/** All that the layers are written from: the facts, who held each place when, and the ground. */
export interface World {
  readonly facts: Facts;
  readonly ground: Ground;
  readonly histories: ReadonlyMap<string, readonly ControlInterval[]>;
  /** Guest -> the place whose ground it lies on. */
  readonly hosts: ReadonlyMap<string, string>;
  /** With the windows that were drawn. */
  readonly reports: readonly FactReport[];
  readonly placeById: ReadonlyMap<string, FactPlace>;
  readonly reportById: ReadonlyMap<string, FactReport>;
  /** Place -> the first of `reports` that names it. */
  readonly firstReportOn: ReadonlyMap<string, FactReport>;
}

/** The interval of a place that contains `at`. @throws Error for a place that has no history. */
export function controlOf(world: World, place: string, at: Instant): ControlInterval {
  const interval = world.histories.get(place)?.find(({ start, end }) => start <= at && at < end);
  if (!interval) throw new Error(`"${place}" has no control at ${new Date(at).toISOString()}`);
  return interval;
}

/** Every instant at which some ground changes, the story's start first. */
export function groundInstants(world: World): Instant[] {
  const instants = new Set<Instant>([world.facts.story.start]);
  for (const place of world.ground.places) {
    for (const { start } of world.histories.get(place) ?? []) instants.add(start);
  }
  return [...instants].sort((a, b) => a - b);
}

/**
 * How the holder of the eve is known: by the place's own baseline, or by that of the ground it lies
 * on. Null for a place of which only reports tell.
 */
export function baselineOf(world: World, place: FactPlace): FactPlace['baseline'] {
  const host = world.hosts.get(place.id);
  return place.baseline ?? world.placeById.get(host ?? '')?.baseline ?? null;
}

/** Whether a place can be held: a road or a wide area is not, unless the baseline or a report says so. */
export function hasHolder(world: World, place: FactPlace): boolean {
  const label = place.kind === 'road' || place.kind === 'area';
  return !label || place.baseline !== null || world.firstReportOn.has(place.id);
}

/** Ids of the sources by which an interval is known: its report's, or the baseline's. Sorted. */
export function sourcesOf(world: World, place: FactPlace, interval: ControlInterval): string[] {
  const known =
    world.reportById.get(interval.report ?? '') ??
    baselineOf(world, place) ??
    world.firstReportOn.get(place.id);
  return [...(known?.sources ?? [])].sort();
}
