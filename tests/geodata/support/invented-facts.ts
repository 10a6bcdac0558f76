import type { Area, FactReport, Facts, StoryFacts } from '../../../scripts/geodata/facts.ts';
import type { GroundPlace } from '../../../scripts/geodata/ground-place.ts';
import { type ResolvedControl, resolveControl } from '../../../scripts/geodata/resolve-control.ts';
import type { Basis } from '../../../src/model/control.ts';
import type { Incident } from '../../../src/model/incident.ts';
import type { Effect } from '../../../src/model/report.ts';
import { at, linesOf, STORY } from './hours.ts';

interface ReportWords {
  readonly place?: string;
  readonly area?: string;
  /** `government > hts` */
  readonly hands: `${string} > ${string}`;
  /** Hours from the story's start. */
  readonly hours: readonly [earliest: number, latest: number];
  readonly effect?: Effect;
  readonly or?: string;
  readonly basis?: Basis;
  readonly follows?: string;
  readonly line?: number;
  readonly id?: string;
}

/** A report of an invented story; a change, unless the effect is given. */
export function report(words: ReportWords): FactReport {
  const [from = '', to = ''] = words.hands.split(' > ');
  const [earliest, latest] = words.hours;
  return {
    id: words.id ?? `${words.place ?? words.area}-${earliest}`,
    place: words.place ?? null,
    area: words.area ?? null,
    from,
    to,
    or: words.or ?? null,
    effect: words.effect ?? 'change',
    earliest: at(earliest),
    latest: at(latest),
    precision: 'part-of-day',
    method: null,
    basis: words.basis ?? (words.place === undefined ? 'area' : 'reported'),
    follows: words.follows ?? null,
    after: [],
    doubt: [],
    summary: { en: 'It happened.', ar: 'حدث.' },
    sources: ['gazette'],
    line: words.line ?? 1,
  };
}

/** A place that owns ground, on a line: kilometres to the east. Held by the government on the eve. */
export function owner(id: string, km: number, more: Partial<GroundPlace> = {}): GroundPlace {
  return { id, role: 'owner', eve: 'government', x: km, y: 0, area: 'rest', host: null, ...more };
}

/** A site on the ground of another place. */
export function guest(id: string, host: string, more: Partial<GroundPlace> = {}): GroundPlace {
  return { ...owner(id, 0), role: 'guest', host, ...more };
}

interface Invented {
  readonly places: readonly GroundPlace[];
  readonly reports: readonly FactReport[];
  /** Members by area. */
  readonly areas?: Readonly<Record<string, readonly string[]>>;
  readonly incidents?: readonly Incident[];
  readonly collapse?: StoryFacts['collapse'];
  readonly inferenceDistanceKm?: number;
}

/** Resolves an invented story of four days; ground infers as far as 30 km unless said. */
export function resolve(invented: Invented): ResolvedControl {
  const { places, reports, areas = {}, incidents = [] } = invented;
  const { collapse = null, inferenceDistanceKm = 30 } = invented;
  const facts: Facts = {
    story: {
      ...STORY,
      title: { en: 'Four days', ar: 'أربعة أيام' },
      timeZone: 'Etc/GMT',
      utcOffsetMinutes: 0,
      milestones: [],
      inferenceDistanceKm,
      collapse,
    },
    actors: [],
    sources: [],
    places: [],
    casualties: [],
    areas: new Map<string, Area>(
      Object.entries(areas).map(([id, members]) => [id, { id, name: { en: id, ar: id }, members }]),
    ),
    reports: [...reports].sort((a, b) => a.earliest - b.earliest || (a.id < b.id ? -1 : 1)),
    incidents,
    disputes: [],
    commanders: [],
    chapters: [],
    governorates: {},
  };
  return resolveControl(facts, places);
}

/** Each place's history as lines. */
export function historiesOf(invented: Invented): Record<string, string[]> {
  const { histories } = resolve(invented);
  return Object.fromEntries([...histories].map(([place, history]) => [place, linesOf(history)]));
}
