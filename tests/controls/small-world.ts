import type { ControlInterval } from '../../src/model/control.ts';
import { HOUR_MS, instantOf } from '../../src/model/instant.ts';
import type { Place } from '../../src/model/place.ts';
import type { Report } from '../../src/model/report.ts';
import type { Story } from '../../src/model/story.ts';

const START = instantOf('2024-11-26T00:00:00+03:00');
const END = instantOf('2024-11-29T00:00:00+03:00');

/** An instant of the small world: hours from its start. */
export const hour = (hours: number) => START + hours * HOUR_MS;

const actor = (id: string) => ({
  id,
  side: id,
  name: { en: id, ar: id },
  short: { en: id, ar: id },
});

function interval(start: number, end: number, rest: Partial<ControlInterval>): ControlInterval {
  return {
    start,
    end,
    controller: 'government',
    contender: null,
    status: 'held',
    basis: 'baseline',
    report: null,
    follows: null,
    ...rest,
  };
}

function place(id: string, rank: number, name: string, intervals: ControlInterval[]): Place {
  return {
    id,
    kind: 'town',
    name: { en: name, ar: name },
    aliases: [],
    lng: 36,
    lat: 35,
    uncertaintyKm: 0.5,
    coordinateSource: '',
    governorate: 'g',
    rank,
    reportDistanceKm: 0,
    held: true,
    baseline: { basis: 'stated', sources: [], note: '' },
    intervals,
  };
}

const REPORT: Report = {
  id: 'city-taken',
  place: 'city',
  area: null,
  from: 'government',
  to: 'hts',
  or: null,
  effect: 'change',
  earliest: hour(24),
  latest: hour(30),
  precision: 'part-of-day',
  method: 'fighting',
  basis: 'reported',
  follows: null,
  doubt: [],
  summary: { en: 'It fell.', ar: 'سقطت.' },
  sources: ['s'],
};

/**
 * Three days. HTS takes the city some time in hours 24-30; the hamlet is inferred from it; the
 * village is left to nobody at hour 60.
 */
export function smallStory(): Story {
  const taken = { report: 'city-taken', basis: 'reported' } as const;
  const inferred = { report: 'city-taken', basis: 'inferred', follows: 'city' } as const;
  return {
    start: START,
    end: END,
    title: { en: 'Small', ar: 'صغير' },
    utcOffsetMinutes: 180,
    timeZone: 'Asia/Damascus',
    bounds: [36, 34, 38, 35],
    actors: [actor('government'), actor('hts'), actor('sdf'), actor('none')],
    sources: [
      { id: 's', title: 'T', publisher: 'P', kind: 'document', published: '', url: '', via: '' },
    ],
    places: [
      place('hamlet', 5, 'Hamlet', [
        interval(START, hour(30), {}),
        interval(hour(30), END, { controller: 'hts', ...inferred }),
      ]),
      place('city', 1, 'City', [
        interval(START, hour(24), {}),
        interval(hour(24), hour(30), { contender: 'hts', status: 'changing', ...taken }),
        interval(hour(30), END, { controller: 'hts', ...taken }),
      ]),
      place('village', 5, 'Village', [
        interval(START, hour(60), {}),
        interval(hour(60), END, { controller: 'none', basis: 'reported' }),
      ]),
    ],
    reports: [REPORT],
    incidents: [],
    commanders: [
      {
        id: 'mayor',
        name: { en: '=The mayor', ar: 'العمدة' },
        aliases: ['Mr Mayor', 'M.'],
        party: 'townsfolk',
        partyName: { en: 'Townsfolk', ar: 'الأهالي' },
        role: { en: 'Mayor', ar: 'عمدة' },
        acts: { en: 'Stayed.', ar: 'بقي.' },
        fate: null,
        places: ['city'],
        facts: ['city-taken'],
        sources: ['s'],
      },
    ],
    casualties: [],
    disputes: [
      {
        id: 'd',
        subject: 'city-taken',
        question: { en: '?', ar: '؟' },
        rule: { en: 'a rule', ar: 'قاعدة' },
        answers: [],
      },
    ],
    milestones: [{ place: 'city', at: hour(30), window: REPORT }],
    chapters: [],
    shares: [
      {
        at: START,
        shares: {
          government: { area: 0.7, unsettled: 0, country: 0, places: 3 },
          sdf: { area: 0.3, unsettled: 0, country: 0, places: 0 },
        },
      },
      {
        at: hour(30),
        shares: {
          government: { area: 0.3, unsettled: 0, country: 0, places: 1 },
          hts: { area: 0.4, unsettled: 0, country: 0, places: 2 },
          sdf: { area: 0.3, unsettled: 0, country: 0, places: 0 },
        },
      },
    ],
    governorates: { g: { en: 'G', ar: 'ج' } },
  };
}
