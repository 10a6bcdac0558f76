import { INCIDENT_GROUPS, type IncidentGroup, incidentGroupOf } from '../model/incident-group.ts';
import { DAY_MS, type Interval } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import { xOf } from './share-chart.ts';

/** A sign on the row of incidents: what happened on a day, or on some days together. */
export interface IncidentTick {
  /** Middle of its cell, pixels. */
  readonly x: number;
  /** Null where the day has more families than cells: all that have no sign of their own. */
  readonly group: IncidentGroup | null;
  readonly count: number;
}

/** All signs of one span of whole days. */
export interface IncidentDay {
  /** The span. */
  readonly start: number;
  readonly end: number;
  /** How many incidents of each family, the gravest first. */
  readonly counts: readonly (readonly [group: IncidentGroup, count: number])[];
  readonly ticks: readonly IncidentTick[];
}

/**
 * The incidents of each day as a few signs in the middle of the day: one for each family, the gravest
 * first; where a day is too narrow for all of them, the last cell stands for the rest. Most sources
 * give no more than the day, so signs claim no hour. Where even one sign is wider than a day, days go
 * together.
 *
 * An incident counts for the span in which the middle of its window lies; what lies outside the story
 * counts for its first or last day.
 *
 * @param story starts at a local midnight.
 * @param width of the axis, pixels.
 * @param cellPx what one sign takes: no two are closer.
 */
export function incidentDays(
  story: Interval & Pick<Story, 'incidents'>,
  width: number,
  cellPx: number,
): IncidentDay[] {
  const spanDays = Math.max(
    1,
    Math.ceil(cellPx / Math.max(1, xOf(story, story.start + DAY_MS, width))),
  );
  const spanMs = spanDays * DAY_MS;
  const last = Math.ceil((story.end - story.start) / spanMs) - 1;
  const spans = new Map<number, Map<IncidentGroup, number>>();
  for (const { kind, earliest, latest } of story.incidents) {
    const middle = (earliest + latest) / 2 - story.start;
    const span = Math.min(last, Math.max(0, Math.floor(middle / spanMs)));
    const counts = spans.get(span) ?? new Map<IncidentGroup, number>();
    const group = incidentGroupOf(kind);
    counts.set(group, (counts.get(group) ?? 0) + 1);
    spans.set(span, counts);
  }
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([span, found]) => {
      const start = story.start + span * spanMs;
      const end = Math.min(start + spanMs, story.end);
      const left = xOf(story, start, width);
      const right = xOf(story, end, width);
      const counts = INCIDENT_GROUPS.flatMap((group) => {
        const count = found.get(group);
        return count === undefined ? [] : [[group, count] as const];
      });
      const cells = Math.max(1, Math.floor((right - left) / cellPx));
      const signs = inCells(counts, cells);
      const first = (left + right - signs.length * cellPx) / 2;
      return {
        start,
        end,
        counts,
        ticks: signs.map(([group, count], i) => ({ x: first + (i + 0.5) * cellPx, group, count })),
      };
    });
}

function inCells(
  counts: readonly (readonly [IncidentGroup, number])[],
  cells: number,
): (readonly [IncidentGroup | null, number])[] {
  if (counts.length <= cells) return [...counts];
  const rest = counts.slice(cells - 1).reduce((sum, [, count]) => sum + count, 0);
  return [...counts.slice(0, cells - 1), [null, rest]];
}
