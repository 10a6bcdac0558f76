import type { Actor } from './actor.ts';
import type { Casualty } from './casualty.ts';
import type { Chapter } from './chapter.ts';
import type { Collapse } from './collapse.ts';
import type { Commander } from './commander.ts';
import type { Dispute } from './dispute.ts';
import type { Incident } from './incident.ts';
import type { Instant, Interval } from './instant.ts';
import type { Place } from './place.ts';
import type { Report } from './report.ts';
import type { ShareStep } from './share.ts';
import type { Source } from './source.ts';
import type { LocalText } from './text.ts';

/** A moment that the timeline flags by name: a great city changes hands. */
export interface Milestone {
  readonly place: string;
  /** When the change is complete: the start of the interval in which the new holder holds it. */
  readonly at: Instant;
  /** When the report that brought it about says that it happened; null where no report is known. */
  readonly window: Pick<Report, 'earliest' | 'latest' | 'precision'> | null;
}

/** All facts that a page needs, without geometry. */
export interface Story extends Interval {
  readonly title: LocalText;
  /** Minutes east of UTC of the story's local time. */
  readonly utcOffsetMinutes: number;
  /** IANA name of the story's time zone, for formats. */
  readonly timeZone: string;
  /** West, south, east, north in degrees: the view that shows all ground. */
  readonly bounds: readonly [number, number, number, number];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly reports: readonly Report[];
  readonly incidents: readonly Incident[];
  /** In order of `earliest`; may be empty. */
  readonly casualties: readonly Casualty[];
  readonly disputes: readonly Dispute[];
  /** The fall of the government; null or missing in a story without one. */
  readonly collapse?: Collapse | null;
  /** People whom the sources name; may be empty. */
  readonly commanders: readonly Commander[];
  readonly milestones: readonly Milestone[];
  /** In order of time; may be empty. */
  readonly chapters: readonly Chapter[];
  /** In order of time; the first starts with the story. */
  readonly shares: readonly ShareStep[];
  /** Ids of governorates -> names. */
  readonly governorates: Readonly<Record<string, LocalText>>;
}
