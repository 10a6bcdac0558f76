import type { ParsedBundle } from '../../../src/data/parse-bundle.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { borderBetween } from '../../../src/palette/ground-state.ts';
import { Timeline } from '../../../src/timeline/timeline.ts';

const SAMPLES = 10;

/**
 * How many vertices the front has at an instant: the different points of all lines whose two cells are
 * held by different sides then.
 */
export function frontVertices(
  { story, geography }: ParsedBundle,
  timeline: Pick<Timeline, 'controlAt'>,
  at: Instant,
): number {
  const sideOf = new Map(story.actors.map(({ id, side }) => [id, side]));
  const holder = (place: number) => timeline.controlAt(place, at).controller;
  const vertices = new Set<string>();
  for (const { left, right, coordinates } of geography.sharedLines) {
    if (borderBetween(holder(left), holder(right), sideOf) !== 'front') continue;
    for (const point of coordinates) vertices.add(point.join());
  }
  return vertices.size;
}

/** The fewest and the most vertices that the front has at instants spread evenly over the story. */
export function frontRange(parsed: ParsedBundle): [fewest: number, most: number] {
  const { story } = parsed;
  const timeline = new Timeline(story, story.places);
  const counts = Array.from({ length: SAMPLES }, (_, i) =>
    frontVertices(
      parsed,
      timeline,
      story.start + ((i + 0.5) / SAMPLES) * (story.end - story.start),
    ),
  );
  return [Math.min(...counts), Math.max(...counts)];
}
