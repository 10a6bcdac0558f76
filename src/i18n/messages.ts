import type { Basis, Status } from '../model/control.ts';
import type { IncidentGroup } from '../model/incident-group.ts';
import type { PlaceKind } from '../model/place.ts';
import type { Method } from '../model/report.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** A quarter of a local day: 00-06, 06-12, 12-18, 18-24. */
export type PartOfDay = 'early' | 'morning' | 'afternoon' | 'evening';

/** What can be drawn or not; the words of `state/view-state.ts`. */
export type LayerWord = 'zones' | 'fronts' | 'districts' | 'towns' | 'incidents' | 'roads';

/** What a key does. */
export type ShortcutWord =
  | 'play'
  | 'hour'
  | 'sixHours'
  | 'day'
  | 'ends'
  | 'capture'
  | 'find'
  | 'events'
  | 'layers'
  | 'compare'
  | 'story'
  | 'table'
  | 'help'
  | 'close';

/** Columns of the table that stands in for the map. */
export type TableColumn = 'place' | 'governorate' | 'holder' | 'status' | 'basis' | 'since';

/** A language that the interface speaks. */
export type MessageLanguage = 'en' | 'ar';

/** Every language by its own name: what a reader looks for, whatever language is shown. */
export const LANGUAGE_NAMES: Readonly<Record<MessageLanguage, string>> = {
  en: 'English',
  ar: 'العربية',
};

/** Ways in which a map gets into somebody's page. */
type EmbedWayName = 'iframe' | 'script' | 'element' | 'image';

/**
 * Every word of the interface in one language. Words are neutral: 'captured', 'withdrew', 'took
 * over'; whatever is more than that stands in the facts, with who says so.
 *
 * Arguments are ready to print: names in this language, numbers and times already formatted.
 */
export interface Messages {
  readonly page: {
    readonly loading: string;
    readonly mapLabel: string;
    readonly attribution: string;
    /** @param detail the error's own words, always English. */
    readonly failed: (detail: string) => string;
    readonly noMap: string;
    /** What to do where the wheel and one finger scroll the page around the map. */
    readonly gestures: {
      readonly ctrl: string;
      readonly command: string;
      readonly fingers: string;
    };
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
    readonly captured: (places: string) => string;
    readonly left: (places: string) => string;
    readonly andMore: (places: string, more: string) => string;
    readonly milestone: (place: string, when: string) => string;
  };
  readonly card: {
    readonly label: (place: string) => string;
    readonly close: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly now: string;
    readonly history: string;
    readonly segment: (holder: string, from: string, to: string) => string;
    readonly reports: string;
    readonly incidents: string;
    readonly noReports: string;
    /** By which rule the map draws what it draws where sources differ. */
    readonly rule: (rule: string) => string;
    /** Of a road or a wide area. */
    readonly noHolder: string;
    readonly sources: string;
    readonly moreSources: (count: number, number: string) => string;
    readonly publishedOn: (date: string) => string;
    readonly areaReport: (area: string) => string;
    readonly inferredFrom: string;
    readonly baseline: string;
    readonly baselineStated: string;
    readonly baselineGeneral: string;
    readonly disputed: string;
    readonly drawn: string;
    readonly approximate: (distance: string) => string;
    readonly placeInGovernorate: (kind: string, governorate: string) => string;
  };
  readonly legend: {
    readonly label: string;
    readonly key: string;
    readonly changing: string;
    readonly contested: string;
    readonly besieged: string;
    readonly inferred: string;
    readonly golan: string;
    /** A switch: ground that no source speaks of loses its colour. */
    readonly reportedOnly: string;
    /** A link to the data page. */
    readonly data: string;
    readonly illustration: string;
    readonly ticks: string;
  };
  readonly list: {
    readonly label: string;
    readonly search: string;
    readonly placeholder: string;
    readonly found: (count: number, number: string) => string;
    readonly nothing: string;
    readonly close: string;
    readonly more: (number: string) => string;
  };
  readonly toolbar: {
    readonly embed: string;
    /** Leads from an article's map to the page that is the map. */
    readonly wholePage: string;
    readonly story: string;
    readonly panels: Readonly<Record<'events' | 'layers', string>>;
    readonly compare: string;
    readonly more: string;
    readonly table: string;
    readonly print: string;
    readonly shortcuts: string;
    readonly about: string;
    readonly page: string;
    readonly map: string;
    readonly find: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly reset: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  };
  /** The dialog in which an editor makes a snippet. */
  readonly embed: {
    readonly title: string;
    readonly close: string;
    readonly begins: string;
    readonly withTime: (moment: string) => string;
    readonly withGround: string;
    readonly language: string;
    readonly controls: string;
    readonly controlNames: Readonly<Record<'full' | 'compact' | 'none', string>>;
    readonly way: string;
    readonly ways: Readonly<Record<EmbedWayName, string>>;
    readonly warnings: Readonly<Record<EmbedWayName, readonly string[]>>;
    readonly snippet: string;
    readonly copy: string;
    readonly copied: string;
    readonly preview: string;
    readonly sizes: Readonly<Record<'phone' | 'column' | 'wide', string>>;
  };
  readonly story: {
    readonly label: string;
    readonly chapter: (number: string, count: string) => string;
    readonly chapters: string;
    readonly previous: string;
    readonly next: string;
    readonly play: string;
    readonly pause: string;
    readonly leave: string;
    readonly copyLink: string;
  };
  readonly feed: {
    readonly label: string;
    readonly close: string;
    readonly kinds: Readonly<Record<'all' | 'capture' | 'siege' | IncidentGroup, string>>;
    readonly kind: string;
    readonly actor: string;
    readonly region: string;
    readonly anyActor: string;
    /** In place of `anyActor` where a kind of incident is chosen. */
    readonly noActor: string;
    /** Under the count while a party is chosen. */
    readonly actorNote: string;
    readonly anyRegion: string;
    readonly shown: (shown: string, count: number, all: string) => string;
    readonly reset: string;
    readonly empty: string;
    readonly captured: (place: string, to: string, from: string) => string;
    readonly left: (place: string, from: string) => string;
    readonly contested: (place: string, holder: string, contender: string) => string;
    readonly besieged: (place: string, holder: string, contender: string) => string;
    readonly sources: (count: number, number: string) => string;
    readonly disputed: string;
    readonly now: string;
  };
  readonly layers: {
    readonly label: string;
    readonly close: string;
    readonly drawn: string;
    readonly names: Readonly<Record<LayerWord, string>>;
    readonly colours: string;
    readonly groups: string;
    readonly sides: string;
    readonly governorates: string;
    readonly byPlaces: string;
  };
  readonly compare: {
    readonly otherMap: string;
    readonly label: string;
    readonly divider: string;
    readonly position: (percent: string) => string;
    readonly left: (when: string) => string;
    readonly right: (when: string) => string;
    readonly other: string;
    readonly eve: string;
    readonly after: (place: string) => string;
    readonly end: string;
    readonly here: string;
    readonly leave: string;
    readonly differ: (count: number, number: string) => string;
    readonly same: string;
  };
  readonly help: {
    readonly close: string;
    readonly shortcuts: string;
    readonly about: string;
    readonly singleKeys: string;
    readonly onSlider: string;
    readonly onPage: string;
    readonly actions: Readonly<Record<ShortcutWord, string>>;
    readonly sections: readonly { readonly title: string; readonly text: readonly string[] }[];
    readonly edition: (version: string, date: string) => string;
    readonly corrections: string;
    readonly noCorrections: string;
    readonly reportError: string;
    readonly reportSubject: (title: string) => string;
    readonly reportBody: (place: string, when: string, link: string) => string;
    readonly data: string;
    readonly hint: string;
    readonly hintDone: string;
  };
  readonly table: {
    readonly caption: (when: string) => string;
    readonly close: string;
    readonly filter: string;
    readonly columns: Readonly<Record<TableColumn, string>>;
    readonly sort: (column: string) => string;
    readonly download: string;
    readonly count: (count: number, number: string) => string;
  };
  readonly print: {
    readonly picture: (when: string) => string;
    readonly sources: string;
    readonly noSources: string;
    readonly licence: string;
    readonly address: string;
  };
  readonly headline: {
    /** Names parties took places; each argument ready to print. */
    readonly took: (who: string, places: string) => string;
    readonly left: (places: string) => string;
    readonly taking: (who: string, place: string) => string;
    readonly leaving: (who: string, place: string) => string;
    readonly contested: (places: string) => string;
    /** Ground of which no source names a holder. */
    readonly nobodyHolds: (share: string) => string;
    readonly holds: (who: string, share: string) => string;
    /** @param part of the territory, like `share` */
    readonly holdsUnsettled: (who: string, share: string, part: string) => string;
    readonly join: (first: string, second: string) => string;
  };
  readonly control: {
    readonly held: (who: string) => string;
    readonly nobody: string;
    readonly leaving: (who: string) => string;
    readonly changing: (from: string, to: string) => string;
    readonly contested: (holder: string, contender: string) => string;
    readonly besieged: (holder: string, contender: string) => string;
  };
  readonly statuses: Readonly<Record<Status, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly methods: Readonly<Record<Method, string>>;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  /** How a sentence speaks of an actor, by its id; actors that are missing go by their name. */
  readonly actors: Readonly<Record<string, string>>;
}

const MESSAGES: Readonly<Record<MessageLanguage, Messages>> = { en, ar };

/** All messages of a language. */
export function messagesOf(language: MessageLanguage): Messages {
  return MESSAGES[language];
}
