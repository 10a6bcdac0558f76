import type { ActorId } from '../../model/actor.ts';
import type { Basis } from '../../model/control.ts';
import type { Dispute } from '../../model/dispute.ts';
import type { Incident } from '../../model/incident.ts';
import type { Place } from '../../model/place.ts';
import type { Doubt, Effect, Method, Precision, Report } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import type { LocalText } from '../../model/text.ts';
import { foldText } from '../fold-text.ts';

/** One row of the table: a report or an incident, with all that it points at. */
export interface DataRow {
  readonly type: 'report' | 'incident';
  readonly id: string;
  /** A report's effect, or an incident's kind. */
  readonly kind: Effect | string;
  /** Null for an area, an event without one place, and a place whose position nobody published. */
  readonly place: Place | null;
  /** The area that a report speaks of; else null. */
  readonly area: LocalText | null;
  /** Null for incidents: they move no line. */
  readonly from: ActorId | null;
  readonly to: ActorId | null;
  /** The other of two new holders between whom the source does not decide; else null. */
  readonly or: ActorId | null;
  /** How it is known what a report says of its ground; null for incidents. */
  readonly basis: Basis | null;
  /** The source's words of doubt. */
  readonly doubt: readonly Doubt[];
  readonly method: Method | null;
  /** It happened some time in `[earliest, latest)`, epoch ms. */
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
  /** Incidents have one. */
  readonly title: LocalText | null;
  readonly summary: LocalText;
  readonly sources: readonly string[];
  /** Questions about this row or its place on which sources differ. */
  readonly disputes: readonly Dispute[];
  /** All that a search looks at, folded (see `foldText`). */
  readonly haystack: string;
}

/** Every report and every incident of a story as a row, in order of time. */
export function rowsOf(story: Story): DataRow[] {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const placeOf = (id: string | null) => (id === null ? null : (places.get(id) ?? null));
  const disputesOf = ({ id, place }: Report | Incident) =>
    story.disputes.filter(({ subject }) => subject === id || (place && subject === place));
  const rows = [
    ...story.reports.map((report) => ({
      ...report,
      type: 'report' as const,
      kind: report.effect,
      place: placeOf(report.place),
      title: null,
      disputes: disputesOf(report),
    })),
    ...story.incidents.map((incident) => ({
      ...incident,
      type: 'incident' as const,
      place: placeOf(incident.place),
      area: null,
      from: null,
      to: null,
      or: null,
      basis: null,
      method: null,
      disputes: disputesOf(incident),
    })),
  ];
  return rows
    .map((row) => ({ ...row, haystack: haystackOf(row, story) }))
    .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest || (a.id < b.id ? -1 : 1));
}

function haystackOf(row: Omit<DataRow, 'haystack'>, story: Story): string {
  const { place } = row;
  const actors = story.actors.filter(({ id }) => id === row.from || id === row.to || id === row.or);
  const sources = story.sources.filter(({ id }) => row.sources.includes(id));
  const texts: (LocalText | null | undefined)[] = [
    place?.name,
    place && story.governorates[place.governorate],
    row.area,
    row.title,
    row.summary,
    ...actors.flatMap(({ name, short }) => [name, short]),
    ...row.disputes.flatMap(({ question, answers }) => [question, ...answers.map((a) => a.text)]),
  ];
  const words = [
    row.id,
    ...(place?.aliases ?? []),
    ...texts.flatMap((text) => (text ? [text.en, text.ar] : [])),
    ...sources.flatMap(({ title, publisher, url }) => [title, publisher, url]),
  ];
  return foldText(words.join('\n'));
}
