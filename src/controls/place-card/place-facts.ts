import type { Casualty } from '../../model/casualty.ts';
import type { Commander } from '../../model/commander.ts';
import type { ControlInterval } from '../../model/control.ts';
import type { Dispute } from '../../model/dispute.ts';
import type { Incident } from '../../model/incident.ts';
import { clampTo, type Instant } from '../../model/instant.ts';
import type { Place } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';

/** A report as one place sees it. */
export interface PlaceReport {
  readonly report: Report;
  /** The place that the report names, when this place's change was inferred from it. */
  readonly inferredFrom: Place | null;
  /** Whether what the card's instant shows comes from this report. */
  readonly shown: boolean;
}

/** All facts of one place at one instant. */
export interface PlaceFacts {
  readonly place: Place;
  readonly now: ControlInterval;
  /** In order of time. */
  readonly reports: readonly PlaceReport[];
  readonly incidents: readonly Incident[];
  /** Counts at the place, in order of time. */
  readonly casualties: readonly Casualty[];
  /** Those whom a source has act or die there. */
  readonly commanders: readonly Commander[];
  /** Those about the place, its reports or its incidents. */
  readonly disputes: readonly Dispute[];
}

/** Gathers what a card tells. Null when the story has no such place. */
export function placeFacts(story: Story, id: string, at: Instant): PlaceFacts | null {
  const place = story.places.find((known) => known.id === id);
  if (!place) return null;
  const instant = clampTo(story, at);
  const now = place.intervals.find(({ end }) => instant < end) ?? place.intervals.at(-1);
  if (!now) return null;

  const follows = new Map<string, string | null>();
  for (const { report, follows: source } of place.intervals) {
    if (report !== null) follows.set(report, source);
  }
  const reports = story.reports
    .filter((report) => report.place === id || follows.has(report.id))
    .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)
    .map((report) => ({
      report,
      inferredFrom:
        story.places.find(
          (known) =>
            known.id === (follows.get(report.id) ?? (report.place === id ? report.follows : null)),
        ) ?? null,
      shown: now.report === report.id,
    }));
  const incidents = story.incidents
    .filter((incident) => incident.place === id)
    .sort((a, b) => a.earliest - b.earliest);
  const subjects = new Set([
    id,
    ...reports.map(({ report }) => report.id),
    ...incidents.map((incident) => incident.id),
  ]);
  const disputes = story.disputes.filter(({ subject }) => subjects.has(subject));
  const casualties = story.casualties.filter((count) => count.place === id);
  const commanders = story.commanders.filter(({ places }) => places.includes(id));
  return { place, now, reports, incidents, casualties, commanders, disputes };
}
