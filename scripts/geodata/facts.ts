import type { Actor } from '../../src/model/actor.ts';
import type { Casualty } from '../../src/model/casualty.ts';
import type { Chapter } from '../../src/model/chapter.ts';
import type { Commander } from '../../src/model/commander.ts';
import type { Dispute } from '../../src/model/dispute.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Interval } from '../../src/model/instant.ts';
import type { Baseline, Place } from '../../src/model/place.ts';
import type { Report } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import type { LocalText } from '../../src/model/text.ts';

/** What `story.json` states. */
export interface StoryFacts extends Interval {
  readonly title: LocalText;
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
  /** Ids of the places whose change of hands the timeline flags. */
  readonly milestones: readonly string[];
  /** How far ground follows its nearest reported place; ground further away does not. */
  readonly inferenceDistanceKm: number;
  /**
   * From the window of these reports on, all ground that one of `holders` still holds is changing, and
   * after it held as the first of the reports says that names its area. Null when the story has no
   * such collapse.
   */
  readonly collapse: {
    readonly reports: readonly string[];
    readonly holders: readonly string[];
    /** What a source says of the whole country, as a clause; the headline tells it. */
    readonly statement?: LocalText | undefined;
  } | null;
}

/** A place or settlement as the facts give it. */
export interface FactPlace
  extends Omit<
    Place,
    'lng' | 'lat' | 'intervals' | 'baseline' | 'rank' | 'reportDistanceKm' | 'held'
  > {
  /** Null for a place whose position nobody has published: it is not drawn. */
  readonly position: readonly [lng: number, lat: number] | null;
  /** Inhabitants by GeoNames; 0 = not known. */
  readonly population: number;
  /** Null for roads and areas without one holder, and for sites: they follow the ground they lie on. */
  readonly baseline: (Baseline & { readonly controller: string }) | null;
  /** Whether it owns the ground around it: by its kind, and because its holder holds ground at all. */
  readonly ownsGround: boolean;
}

/** A report as the facts give it. */
export interface FactReport extends Omit<Report, 'area'> {
  /** Id of an area; null when it speaks of a place. */
  readonly area: string | null;
  /** Ids of reports that a text puts before this one. */
  readonly after: readonly string[];
  /** Line of `reports.csv`, for messages. */
  readonly line: number;
}

/** A named set of places. */
export interface Area {
  readonly id: string;
  readonly name: LocalText;
  /** Ids of places. */
  readonly members: readonly string[];
}

/** All facts, checked and joined. */
export interface Facts {
  readonly story: StoryFacts;
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly places: readonly FactPlace[];
  readonly areas: ReadonlyMap<string, Area>;
  /** In order of `earliest`, then id. */
  readonly reports: readonly FactReport[];
  readonly incidents: readonly Incident[];
  readonly disputes: readonly Dispute[];
  /** In the order of their table; may be empty. */
  readonly commanders: readonly Commander[];
  /** In order of `earliest`; may be empty. */
  readonly casualties: readonly Casualty[];
  /** In order of time; may be empty. */
  readonly chapters: readonly Chapter[];
  /** Ids -> names. */
  readonly governorates: Readonly<Record<string, LocalText>>;
}
