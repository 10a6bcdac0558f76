import { dataAr } from './data-messages-ar.ts';
import { dataEn } from './data-messages-en.ts';
import type { MessageLanguage } from './first-words.ts';

/** A column of the data page's table. */
export type DataColumn =
  | 'time'
  | 'kind'
  | 'place'
  | 'parties'
  | 'method'
  | 'precision'
  | 'summary'
  | 'sources';

/** A file that the data page offers. */
export type DataFile =
  | 'zones'
  | 'frontlines'
  | 'districts'
  | 'towns'
  | 'incidents'
  | 'casualties'
  | 'timeline'
  | 'reportsCsv'
  | 'incidentsCsv'
  | 'casualtiesCsv'
  | 'commandersCsv';

/** Something that the data page explains: a term of the data's contract, and its meaning. */
export interface DataTerm {
  /** The field's name in the files. */
  readonly field: string;
  readonly meaning: string;
}

/**
 * The words of the data page in one language. The map's own words (statuses, methods, times) are in
 * `Messages`. Arguments are ready to print.
 */
export interface DataMessages {
  readonly head: {
    /** Of the browser's tab. */
    readonly title: string;
    readonly heading: string;
    readonly about: string;
    readonly limits: string;
    readonly toMap: string;
    readonly onThisPage: string;
    readonly loading: string;
  };
  readonly table: {
    readonly heading: string;
    readonly caption: string;
    readonly search: string;
    readonly searchHint: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly actor: string;
    readonly allActors: string;
    readonly reports: string;
    readonly allReports: string;
    readonly incidents: string;
    readonly allIncidents: string;
    /** @param count rows shown @param shown and @param all the same and the whole, formatted. */
    readonly found: (count: number, shown: string, all: string) => string;
    readonly nothing: string;
    readonly clear: string;
    readonly sortBy: string;
    readonly columns: Readonly<Record<DataColumn, string>>;
    readonly onMap: (place: string) => string;
    readonly noPlace: string;
    readonly area: string;
    readonly to: string;
    readonly notStated: string;
  };
  readonly effects: Readonly<Record<'change' | 'contested' | 'besieged' | 'kept', string>>;
  /** By the kinds of `incidents.csv`. */
  readonly incidentKinds: Readonly<Record<string, string>>;
  readonly precisions: Readonly<Record<'hour' | 'part-of-day' | 'day' | 'order', string>>;
  readonly coverage: {
    readonly heading: string;
    readonly about: string;
    readonly document: string;
    readonly sentences: string;
    readonly carried: string;
    readonly all: string;
    readonly reasons: Readonly<
      Record<'background' | 'reaction' | 'analysis' | 'repeats' | 'after-story', string>
    >;
  };
  readonly downloads: {
    readonly heading: string;
    readonly about: string;
    readonly files: Readonly<Record<DataFile, string>>;
    readonly rows: (count: number, number: string) => string;
    readonly size: (kilobytes: string) => string;
    readonly formulas: string;
    /** In place of rows that are not printed. @param rows as `rows` says it @param files their names */
    readonly notPrinted: (rows: string, files: string) => string;
    /** @param address of the folder in which the files lie */
    readonly lieIn: (address: string) => string;
  };
  readonly fields: {
    readonly heading: string;
    readonly about: string;
    readonly terms: readonly DataTerm[];
  };
  readonly licence: {
    readonly heading: string;
    readonly terms: string;
    readonly name: string;
    readonly credits: readonly string[];
    readonly cite: string;
    /** @param date of the edition @param accessed the day on which it was read; both ISO */
    readonly citation: (cited: {
      readonly title: string;
      readonly edition: string;
      readonly date: string;
      readonly url: string;
      readonly accessed: string;
    }) => string;
    readonly plain: string;
  };
}

const MESSAGES: Readonly<Record<MessageLanguage, DataMessages>> = { en: dataEn, ar: dataAr };

/** All words of the data page in a language. */
export function dataMessagesOf(language: MessageLanguage): DataMessages {
  return MESSAGES[language];
}
