import { firstWordsAr } from './first-words-ar.ts';
import { firstWordsEn } from './first-words-en.ts';

/** A language that the interface speaks. */
export type MessageLanguage = 'en' | 'ar';

/** A quarter of a local day: 00-06, 06-12, 12-18, 18-24. */
export type PartOfDay = 'early' | 'morning' | 'afternoon' | 'evening';

/**
 * What is said before the rest of the interface is there: beside the map that stands still, its slider
 * and its legend. Words are neutral: 'captured', 'withdrew', 'took over'; whatever is more than that
 * stands in the facts, with who says so.
 *
 * Arguments are ready to print: names in this language, numbers and times already formatted.
 */
export interface FirstWords {
  readonly page: {
    readonly loading: string;
    readonly mapLabel: string;
    /** @param detail the error's own words, always English. */
    readonly failed: (detail: string) => string;
    readonly noMap: string;
    /** The network or a server failed, also after some tries. */
    readonly unreached: string;
    /** A button beside that. */
    readonly again: string;
  };
  readonly time: {
    readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
    readonly midnight: string;
    /** 'Sat 30 Nov' + 'early hours' */
    readonly dayAndPart: (day: string, part: string) => string;
    /** 'Saturday 30 November' + '06:00' */
    readonly dayAndClock: (day: string, clock: string) => string;
    /** No dot in Arabic: it looks like a zero beside digits. */
    readonly partAndClock: (part: string, clock: string) => string;
    readonly inPart: Readonly<Record<PartOfDay, (day: string) => string>>;
    readonly overnight: (firstDay: string, nextDay: string) => string;
    readonly someTimeOn: (day: string) => string;
    readonly someTimeBetween: (firstDay: string, lastDay: string) => string;
    readonly hourBefore: (clock: string, day: string) => string;
    readonly betweenHours: (from: string, to: string, day: string) => string;
    readonly betweenDays: (from: string, fromDay: string, to: string, toDay: string) => string;
    readonly onlyOrderKnown: string;
  };
  readonly timeline: {
    readonly firstLabel: string;
    readonly otherLabel: string;
    readonly settings: string;
    readonly skipQuiet: string;
    readonly snap: string;
    readonly countPlaces: string;
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly speed: string;
    readonly speedValue: (times: string) => string;
    readonly previousCapture: string;
    readonly nextCapture: string;
    readonly clockNote: string;
    /** A line under the shares: how much of them is not settled. */
    readonly unsettled: string;
    /** The next one: how much of them only a statement on the whole country gives. */
    readonly country: string;
    readonly andMore: (places: string, more: string) => string;
    readonly milestone: (place: string, when: string) => string;
  };
  readonly legend: {
    readonly label: string;
    readonly key: string;
    readonly changing: string;
    readonly contested: string;
    readonly either: string;
    readonly besieged: string;
    readonly country: string;
    readonly inferred: string;
    readonly golan: string;
    /** A switch: ground that no source speaks of loses its colour. */
    readonly reportedOnly: string;
    /** A link to the data page. */
    readonly data: string;
    readonly illustration: string;
    readonly ticks: string;
  };
  readonly headline: {
    /** Names parties took places; each argument ready to print. */
    readonly took: (who: string, places: string) => string;
    readonly left: (places: string) => string;
    readonly taking: (who: string, place: string) => string;
    readonly leaving: (who: string, place: string) => string;
    readonly contested: (places: string) => string;
    /** On the day on which the government falls. */
    readonly falling: string;
    /** From then on. @param statement who took the country, in the source's sense: a clause */
    readonly fallen: (statement: string | null) => string;
    /** How much of the territory is drawn place by place, and how much by that statement alone. */
    readonly knownBy: (placed: string, country: string) => string;
    readonly holds: (who: string, share: string) => string;
    /** @param part of the territory, like `share` */
    readonly holdsUnsettled: (who: string, share: string, part: string) => string;
    readonly join: (first: string, second: string) => string;
  };
  /** How a sentence speaks of an actor, by its id; actors that are missing go by their name. */
  readonly actors: Readonly<Record<string, string>>;
}

const FIRST_WORDS: Readonly<Record<MessageLanguage, FirstWords>> = {
  en: firstWordsEn,
  ar: firstWordsAr,
};

/** The words of the first sight in a language. */
export function firstWordsOf(language: MessageLanguage): FirstWords {
  return FIRST_WORDS[language];
}
