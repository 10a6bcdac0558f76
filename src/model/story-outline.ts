import type { Actor } from './actor.ts';
import type { Chapter } from './chapter.ts';
import type { ControlSpan } from './control.ts';
import type { Incident } from './incident.ts';
import type { Interval } from './instant.ts';
import type { Baseline, Place } from './place.ts';
import type { ShareStep } from './share.ts';
import type { Milestone, Story } from './story.ts';

/** A place with who held it when, and without who says so. */
export interface PlaceOutline
  extends Pick<
    Place,
    'id' | 'kind' | 'name' | 'lng' | 'lat' | 'rank' | 'held' | 'reportDistanceKm'
  > {
  readonly baseline: Pick<Baseline, 'basis'>;
  /** In order of time; cover the story without gap or overlap. */
  readonly intervals: readonly ControlSpan[];
}

/**
 * What the first sight shows of a story: its map, its slider with the chart of shares, its headline.
 * Every `Story` is one. Reports, sources and all words about them come later.
 */
export interface StoryOutline
  extends Interval,
    Pick<Story, 'title' | 'utcOffsetMinutes' | 'timeZone' | 'bounds' | 'collapse'> {
  readonly actors: readonly Actor[];
  /** In the order of the whole story: an index means the same place in both. */
  readonly places: readonly PlaceOutline[];
  readonly incidents: readonly Pick<Incident, 'kind' | 'earliest' | 'latest'>[];
  readonly milestones: readonly Milestone[];
  readonly chapters: readonly Pick<Chapter, 'id' | 'at' | 'bounds'>[];
  readonly shares: readonly ShareStep[];
}
