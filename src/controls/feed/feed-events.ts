import type { ActorId } from '../../model/actor.ts';
import { type IncidentGroup, incidentGroupOf } from '../../model/incident-group.ts';
import type { Instant } from '../../model/instant.ts';
import type { Doubt, Effect, Precision } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import type { LocalText } from '../../model/text.ts';

/** What an event is: ground that changed hands, ground that did not yet, or a family of incidents. */
export type FeedKind = 'capture' | 'siege' | IncidentGroup;

/** A report or an incident, as the list of events shows it. */
export interface FeedEvent {
  /** Id of the report or the incident. */
  readonly id: string;
  readonly kind: FeedKind;
  /** Some time in `[earliest, latest)`. */
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  /**
   * Where a reader who chooses it is taken: for ground that changed hands the instant at which it has
   * done so on the map (`latest`), for all else the middle of its window, when it is on the map.
   */
  readonly at: Instant;
  /** Id of its place; null when it has no one place. */
  readonly place: string | null;
  /** Name of the area, when it is a report on an area. */
  readonly area: LocalText | null;
  /** Id of a governorate; null when it has no one place. */
  readonly governorate: string | null;
  /** Whom the ground passes from and to, or who holds and who contests it; null for incidents. */
  readonly parties: {
    readonly from: ActorId;
    readonly to: ActorId;
    /** The other of two between whom the source does not decide; else null. */
    readonly or: ActorId | null;
    readonly effect: Effect;
    /** Whether it is a statement on the whole country. */
    readonly byCountry: boolean;
  } | null;
  /** An incident's own title; null for reports, whose parties and place make the title. */
  readonly title: LocalText | null;
  readonly summary: LocalText;
  /** The source's words of doubt. */
  readonly doubt: readonly Doubt[];
  readonly sources: readonly string[];
  /** Whether sources differ on it. */
  readonly disputed: boolean;
}

/** What a reader asks to see; null: all of it. */
export interface FeedFilter {
  readonly kind: FeedKind | null;
  readonly actor: ActorId | null;
  readonly governorate: string | null;
}

/**
 * Every report and incident in order of time: by the start of its window, then by its end. Empty for
 * a story without any.
 */
export function feedEvents(
  story: Pick<Story, 'reports' | 'incidents' | 'disputes' | 'places' | 'end'>,
): FeedEvent[] {
  const governorates = new Map(story.places.map(({ id, governorate }) => [id, governorate]));
  const disputed = new Set(story.disputes.map(({ subject }) => subject));
  const governorateOf = (place: string | null) => governorates.get(place ?? '') || null;
  const middle = (earliest: Instant, latest: Instant) => Math.floor((earliest + latest) / 2);
  const reports = story.reports.map((report): FeedEvent => {
    const { id, place, area, earliest, latest, precision, summary, sources, from, to, or } = report;
    const complete = report.effect === 'change';
    return {
      id,
      kind: complete ? 'capture' : 'siege',
      earliest,
      latest,
      precision,
      at: complete ? Math.min(latest, story.end - 1) : middle(earliest, latest),
      place,
      area,
      governorate: governorateOf(place),
      parties: { from, to, or, effect: report.effect, byCountry: report.basis === 'country' },
      title: null,
      summary,
      doubt: report.doubt,
      sources,
      disputed: disputed.has(id),
    };
  });
  const incidents = story.incidents.map((incident): FeedEvent => {
    const { id, place, earliest, latest, precision, title, summary, sources } = incident;
    return {
      id,
      kind: incidentGroupOf(incident.kind),
      earliest,
      latest,
      precision,
      at: middle(earliest, latest),
      place,
      area: null,
      governorate: governorateOf(place),
      parties: null,
      title,
      summary,
      doubt: incident.doubt,
      sources,
      disputed: disputed.has(id),
    };
  });
  return [...reports, ...incidents].sort(
    (a, b) => a.earliest - b.earliest || a.latest - b.latest || (a.id < b.id ? -1 : 1),
  );
}

/** Every party that an event names. */
export function partiesOf({ parties }: FeedEvent): ActorId[] {
  if (parties === null) return [];
  return [parties.from, parties.to, ...(parties.or === null ? [] : [parties.or])];
}

/** The events that a filter lets through, in their order. */
export function filterEvents(events: readonly FeedEvent[], filter: FeedFilter): FeedEvent[] {
  const { kind, actor, governorate } = filter;
  return events.filter(
    (event) =>
      (kind === null || event.kind === kind) &&
      (actor === null || partiesOf(event).includes(actor)) &&
      (governorate === null || event.governorate === governorate),
  );
}

/**
 * Index of the event that stands at an instant: the one that a reader chose, while its instant is
 * shown; else the last one that has begun by then, -1 before the first.
 *
 * @param chosen id of an event; null: none was chosen.
 */
export function currentEvent(
  events: readonly FeedEvent[],
  at: Instant,
  chosen: string | null = null,
): number {
  const index = events.findIndex((event) => event.id === chosen && event.at === at);
  if (index >= 0) return index;
  let low = 0;
  let high = events.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((events[half] as FeedEvent).earliest <= at) low = half + 1;
    else high = half;
  }
  return low - 1;
}
