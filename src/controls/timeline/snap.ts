import { capturesOf } from '../../chart/captures.ts';
import type { Instant } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';

/**
 * The instants at which a snapping thumb stops, in order, once: where a capture is complete, and where
 * a report's window ends, which is when all that it tells has happened.
 */
export function stopsOf(story: Pick<Story, 'start' | 'end' | 'places' | 'reports'>): Instant[] {
  const all = [
    ...capturesOf(story).map(({ at }) => at),
    ...story.reports.map(({ latest }) => latest),
  ];
  return [...new Set(all)]
    .filter((at) => at >= story.start && at < story.end)
    .sort((a, b) => a - b);
}

/** The nearest of `stops` that is no further than `reachMs`; `at` itself where there is none. */
export function snapTo(stops: readonly Instant[], at: Instant, reachMs: number): Instant {
  let best = at;
  let distance = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    const away = Math.abs(stop - at);
    if (away <= reachMs && away < distance) {
      best = stop;
      distance = away;
    }
  }
  return best;
}
