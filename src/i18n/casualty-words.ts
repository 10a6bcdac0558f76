import type { Bound, CountedPeople, Fire, Harm } from '../model/casualty.ts';
import type { MessageLanguage } from './first-words.ts';

/** A column of the data page's tables of counts. */
export type CasualtyColumn = 'time' | 'place' | 'harm' | 'people' | 'by' | 'said' | 'sources';

/** The words for counts of casualties in one language. Arguments are ready to print. */
export interface CasualtyWords {
  readonly heading: string;
  /** Over a chapter's counts, when they are of the dead alone. */
  readonly dead: string;
  readonly about: string;
  readonly events: string;
  readonly totals: string;
  /** That figures of different sources are never added up. */
  readonly neverSummed: string;
  readonly csv: string;
  readonly columns: Readonly<Record<CasualtyColumn, string>>;
  readonly harms: Readonly<Record<Harm, string>>;
  /** With the number; `not-stated` has none. */
  readonly bounds: Readonly<Record<Bound, (number: string) => string>>;
  readonly people: Readonly<Record<CountedPeople, string>>;
  readonly fires: Readonly<Record<Fire, string>>;
  /** Before the party whose fire it was. */
  readonly by: (party: string) => string;
  readonly notSaid: string;
  /** Of a count that is a part of the one before it. */
  readonly ofWhich: string;
  /** Of a count that tells the same event otherwise. */
  readonly otherCount: string;
  readonly asOf: string;
}

const en: CasualtyWords = {
  heading: 'Casualties',
  dead: 'The dead',
  about: 'Every count that a source gives of people killed, injured or captured.',
  events: 'By event',
  totals: 'Running totals, by date and source',
  neverSummed:
    'Figures of different sources are never added up: they count different people, days and places, and they overlap.',
  csv: 'Every count of casualties, with its source',
  columns: {
    time: 'Time',
    place: 'Place',
    harm: 'Number',
    people: 'Who',
    by: 'By whose fire',
    said: 'What is said',
    sources: 'Sources',
  },
  harms: {
    killed: 'Killed',
    injured: 'Injured',
    'killed-or-injured': 'Killed or injured',
    captured: 'Captured',
  },
  bounds: {
    exact: (number) => number,
    'at-least': (number) => `at least ${number}`,
    about: (number) => `about ${number}`,
    'not-stated': () => 'number not stated',
  },
  people: {
    people: 'people',
    civilians: 'civilians',
    students: 'students',
    journalists: 'journalists',
    fighters: 'fighters',
    'government-forces': 'government forces',
    'government-and-allied-forces': 'government and allied forces',
    'pro-iranian-militiamen': 'pro-Iranian militiamen',
    irgc: 'Iranian Revolutionary Guards',
    'russian-soldiers': 'Russian soldiers',
    'opposition-fighters': 'opposition fighters',
    'hts-fighters': 'fighters of HTS and allies',
    'sna-fighters': 'fighters of the SNA',
    'turkish-backed-fighters': 'fighters backed by Turkey',
    'sdf-fighters': 'fighters of the SDF',
    'islamic-state-members': 'Islamic State members',
  },
  fires: {
    government: 'the government',
    russia: 'Russia',
    'government-or-russia': 'the government or Russia',
    'government-and-russia': 'the government and Russia',
    hts: 'HTS',
    opposition: 'the opposition',
    sna: 'the SNA',
    sdf: 'the SDF',
    turkey: 'Turkey',
    israel: 'Israel',
  },
  by: (party) => `by fire of ${party}`,
  notSaid: 'not said',
  ofWhich: 'of which',
  otherCount: 'another count of the same',
  asOf: 'As of',
};

const ar: CasualtyWords = {
  heading: 'الضحايا',
  dead: 'القتلى',
  about: 'كل عدد يذكره مصدر للقتلى أو الجرحى أو الأسرى.',
  events: 'بحسب الحدث',
  totals: 'الحصائل المتراكمة بحسب التاريخ والمصدر',
  neverSummed:
    'لا تُجمع أرقام مصادر مختلفة بعضها إلى بعض أبدا: فهي تعد أناسا وأياما وأماكن مختلفة، وتتداخل.',
  csv: 'كل عدد للضحايا مع مصدره',
  columns: {
    time: 'الوقت',
    place: 'المكان',
    harm: 'العدد',
    people: 'من هم',
    by: 'بنيران من',
    said: 'ما يقال',
    sources: 'المصادر',
  },
  harms: {
    killed: 'القتلى',
    injured: 'الجرحى',
    'killed-or-injured': 'القتلى أو الجرحى',
    captured: 'الأسرى',
  },
  bounds: {
    exact: (number) => number,
    'at-least': (number) => `${number} على الأقل`,
    about: (number) => `نحو ${number}`,
    'not-stated': () => 'العدد غير مذكور',
  },
  people: {
    people: 'أشخاص',
    civilians: 'مدنيون',
    students: 'طلاب',
    journalists: 'صحفيون',
    fighters: 'مقاتلون',
    'government-forces': 'القوات الحكومية',
    'government-and-allied-forces': 'القوات الحكومية وحلفاؤها',
    'pro-iranian-militiamen': 'ميليشيات موالية لإيران',
    irgc: 'الحرس الثوري الإيراني',
    'russian-soldiers': 'جنود روس',
    'opposition-fighters': 'مقاتلو المعارضة',
    'hts-fighters': 'مقاتلو الهيئة وحلفائها',
    'sna-fighters': 'مقاتلو الجيش الوطني',
    'turkish-backed-fighters': 'مقاتلون مدعومون من تركيا',
    'sdf-fighters': 'مقاتلو قوات سوريا الديمقراطية',
    'islamic-state-members': 'عناصر تنظيم الدولة الإسلامية',
  },
  fires: {
    government: 'الحكومة',
    russia: 'روسيا',
    'government-or-russia': 'الحكومة أو روسيا',
    'government-and-russia': 'الحكومة وروسيا',
    hts: 'هيئة تحرير الشام',
    opposition: 'المعارضة',
    sna: 'الجيش الوطني',
    sdf: 'قوات سوريا الديمقراطية',
    turkey: 'تركيا',
    israel: 'إسرائيل',
  },
  by: (party) => `بنيران ${party}`,
  notSaid: 'لم يُذكر',
  ofWhich: 'منهم',
  otherCount: 'عدد آخر للحدث نفسه',
  asOf: 'حتى',
};

const WORDS: Readonly<Record<MessageLanguage, CasualtyWords>> = { en, ar };

/** All words for counts of casualties in a language. */
export function casualtyWordsOf(language: MessageLanguage): CasualtyWords {
  return WORDS[language];
}
