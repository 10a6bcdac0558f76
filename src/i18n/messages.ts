import type { Basis, Status } from '../model/control.ts';
import type { IncidentGroup } from '../model/incident-group.ts';
import type { PlaceKind } from '../model/place.ts';
import type { Doubt, Method } from '../model/report.ts';
import { ar } from './ar.ts';
import type { ChangeWords } from './change-words.ts';
import { en } from './en.ts';
import type { FirstWords, MessageLanguage } from './first-words.ts';

/** What can be drawn or not; the words of `state/view-state.ts`. */
export type LayerWord =
  | 'zones'
  | 'fronts'
  | 'districts'
  | 'towns'
  | 'incidents'
  | 'casualties'
  | 'roads';

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
  | 'changes'
  | 'help'
  | 'close';

/** Columns of the table that stands in for the map. */
export type TableColumn = 'place' | 'governorate' | 'holder' | 'status' | 'basis' | 'since';

/** Every language by its own name: what a reader looks for, whatever language is shown. */
export const LANGUAGE_NAMES: Readonly<Record<MessageLanguage, string>> = {
  en: 'English',
  ar: 'العربية',
};

/** Ways in which a map gets into somebody's page. */
type EmbedWayName = 'iframe' | 'script' | 'element' | 'image' | 'link';

/**
 * Every word of the interface in one language: those of the first sight, and all that comes after it.
 */
export interface Messages extends FirstWords {
  readonly changes: ChangeWords;
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
    /** Of a report: its holder still held the place. */
    readonly kept: string;
    readonly approximate: (distance: string) => string;
    readonly placeInGovernorate: (kind: string, governorate: string) => string;
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
  /** What MapLibre's map says. */
  readonly live: {
    readonly attribution: string;
    /** Its WebGL context was taken away, and what stood still before is there again. */
    readonly lost: string;
    /** What to do where the wheel and one finger scroll the page around the map. */
    readonly gestures: {
      readonly ctrl: string;
      readonly command: string;
      readonly fingers: string;
    };
  };
  /** A page that is passed on, for who comes without scripts. */
  readonly share: { readonly open: string };
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
    /** Taken by one where no former holder is reported. */
    readonly taken: (place: string, to: string) => string;
    /** A departure that began, or is denied. */
    readonly departing: (place: string, holder: string) => string;
    /** By a statement on the whole country. */
    readonly byCountry: (place: string, to: string) => string;
    /** The same, when no day is stated. */
    readonly sinceUnknown: (place: string, holder: string) => string;
    readonly kept: (place: string, holder: string) => string;
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
    /** Beside a governorate's shares. */
    readonly byCountry: (share: string) => string;
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
  readonly control: {
    readonly held: (who: string) => string;
    readonly nobody: string;
    readonly leaving: (who: string) => string;
    readonly changing: (from: string, to: string) => string;
    /** Where no former holder is reported. */
    readonly arriving: (to: string) => string;
    /** Held, changing, or held since nobody says when, by a statement on the whole country. */
    readonly heldByCountry: (who: string) => string;
    readonly changingByCountry: (to: string) => string;
    readonly sinceUnknown: (who: string) => string;
    /** Whose departure began, or is reported and denied. */
    readonly departing: (who: string) => string;
    /** One of two. */
    readonly either: (one: string, other: string) => string;
    readonly contested: (holder: string, contender: string) => string;
    readonly besieged: (holder: string, contender: string) => string;
  };
  /** Two parties of whom the source does not say which, where a name stands. */
  readonly oneOf: (one: string, other: string) => string;
  /** Small words beside a report or an incident. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly methods: Readonly<Record<Method, string>>;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
}

const MESSAGES: Readonly<Record<MessageLanguage, Messages>> = { en, ar };

/** All messages of a language. */
export function messagesOf(language: MessageLanguage): Messages {
  return MESSAGES[language];
}
