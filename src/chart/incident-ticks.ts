import { INCIDENT_GROUPS, type IncidentGroup, incidentGroupOf } from '../model/incident-group.ts';
import type { Interval } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import { xOf } from './share-chart.ts';

/** A sign on the row of incidents, for all of a span of time. */
export interface IncidentTick {
  /** Middle of the span, pixels. */
  readonly x: number;
  /** The family with the most incidents in it; of equals the graver one. */
  readonly group: IncidentGroup;
  readonly count: number;
}

/**
 * One sign for each span of time that has incidents. An incident counts for the span in which the
 * middle of its window lies.
 *
 * @param width of the axis, pixels.
 * @param room pixels that a sign takes: spans are at least as wide, so that none touches the next.
 */
export function incidentTicks(
  story: Interval & Pick<StoryOutline, 'incidents'>,
  width: number,
  room: number,
): IncidentTick[] {
  const spans = Math.max(1, Math.floor(width / room));
  const spanMs = (story.end - story.start) / spans;
  const counts = new Map<number, Map<IncidentGroup, number>>();
  for (const { kind, earliest, latest } of story.incidents) {
    const middle = (earliest + latest) / 2 - story.start;
    const span = Math.min(spans - 1, Math.max(0, Math.floor(middle / spanMs)));
    const families = counts.get(span) ?? new Map<IncidentGroup, number>();
    const group = incidentGroupOf(kind);
    families.set(group, (families.get(group) ?? 0) + 1);
    counts.set(span, families);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([span, families]) => {
      const ranked = INCIDENT_GROUPS.filter((group) => families.has(group)).sort(
        (a, b) => (families.get(b) ?? 0) - (families.get(a) ?? 0),
      );
      return {
        x: xOf(story, story.start + (span + 0.5) * spanMs, width),
        group: ranked[0] as IncidentGroup,
        count: [...families.values()].reduce((sum, n) => sum + n, 0),
      };
    });
}
