import bundleUrl from '../../geodata/bundle/syria.json?url';
import sketchUrl from '../../geodata/bundle/syria-sketch.json?url';
import { wearStyles } from '../controls/wear-styles.ts';
import { BundleError } from '../data/bundle-error.ts';
import { firstWordsOf } from '../i18n/first-words.ts';
import { isoOf } from '../model/instant.ts';
import { preferredLanguage } from '../state/defaults.ts';
import { PARAMETER_NAMES } from '../state/parameter-names.ts';
import { readParameters, writeUrl } from '../state/url.ts';
import type { Bounds, Language, ViewState } from '../state/view-state.ts';
import { Echoes } from './echoes.ts';
import { FirstSight } from './first-sight.ts';
import { firstState } from './first-state.ts';
import './first-parts.ts';
import { type Livable, LiveMaps } from './live-maps.ts';
import { sharedRest } from './load-rest.ts';
import { type DrawnStory, sharedSketch } from './load-sketch.ts';
import type { MapApp } from './map-app.ts';
import { untilQuiet, untilShown, untilTyped } from './moments.ts';
import { fillWithParts, type PageParts, say } from './page-parts.ts';
import { reflectAttributes, takeOwnProperties } from './reflect-attributes.ts';
import { reportChanges } from './report-changes.ts';
import { layoutStyles } from './styles/layout-styles.ts';
import { takeParameter } from './take-parameter.ts';
import { watchSight } from './watch-sight.ts';

/** All maps of a document share the contexts that it may have. */
const liveMaps = new LiveMaps();

/** Starts so far, of all maps. */
let runs = 0;

/**
 * How long a map in an article stands still in sight before MapLibre's takes its place by itself, ms. A
 * reader who touches it gets it at once; one who scrolls past does not pay for it.
 */
const REST_MS = 3000;

/** What a reader does who wants more than to look. */
const TOUCHES = ['pointerenter', 'pointerdown', 'focusin'] as const;

/** Parameters that decide which story is told: another one begins anew. */
const OF_THE_STORY: ReadonlySet<string> = new Set(['start', 'end', 'src']);

/**
 * The map, its slider and its controls, as one element for any page. Attributes have the names and
 * the values of the address's parameters (`state/parameters.ts`); properties reflect them. What is
 * wrong keeps its default and is told once on the console; what is removed has its default again. A
 * program's changes emit no event but `time-change`, which a page may give back as `time`: it is no wish.
 *
 * It may be moved, taken out and put back, and given to another document: what the reader sees stays.
 * While nobody sees it time stands still.
 *
 * It is as wide as its place and 600 px high unless the page's CSS says otherwise. The wheel and one
 * finger scroll the page. At first sight the map stands still, and its slider works; MapLibre's map
 * is made when the reader touches it or lets it rest in sight, and let go when it is far; no more than
 * six are alive in a document.
 *
 * @element control-map
 * @attribute time ISO 8601 with offset: the instant shown at first, and whenever it is set.
 * @attribute start the part of the story that is told begins on this day: ISO 8601 with offset.
 * @attribute end the part that is told ends before this instant; widened to a whole day.
 * @attribute place id of the place whose card is open.
 * @attribute bounds `west,south,east,north`: what is shown at first; the ground stays in sight.
 * @attribute view `lng,lat,zoom`: where a reader moved the map; likewise.
 * @attribute lang `en` or `ar`; without it the language of the page around, then the reader's.
 * @attribute theme `auto` (default), `light` or `dark`.
 * @attribute controls `full` (default), `compact` (the slider alone) or `none`.
 * @attribute layers what is drawn: some of `zones,fronts,districts,towns,incidents,casualties,roads`, or `none`.
 * @attribute autoplay time moves as soon as the map is seen, unless less motion is asked for.
 * @attribute speed of playback: 0.5, 1, 2 or 4.
 * @attribute chapter id of the chapter of the story that is told.
 * @attribute only `reported`: ground of which no source speaks loses its colour.
 * @attribute colours `groups` (default) or `sides`.
 * @attribute count what the chart counts: `area` (default) or `places`.
 * @attribute compare the other instant, when two are compared: ISO 8601 with offset.
 * @attribute src address of another bundle than the one that comes with the element.
 * @event ready the map's facts are there; `detail.start`, `detail.end`: the story, ISO 8601.
 * @event time-change another instant is shown: `detail.time`, ISO 8601 with offset.
 * @event select the reader opened or closed a place's card: `detail.place`, an id or null.
 * @event play the reader, or `autoplay`, lets time move by itself.
 * @event pause the reader stops it, or it has come to the story's end.
 * @event error the facts could not be read, or the map not drawn: `detail.message`.
 * @cssproperty --cm-rem size that all type follows; `16px` where the page's own root is not the reader's.
 */
export class ControlMapElement extends HTMLElement implements Livable {
  static readonly observedAttributes: readonly string[] = [...PARAMETER_NAMES, 'src'];

  /** Address of the folder in which the full page and the data page lie. Set before the first map. */
  static site = new URL('./', document.baseURI).href;

  /** @ignore Makes the map's type known to a document that an element comes into. */
  static dress: (page: Document) => void = () => {};

  // Each reflects the attribute of its name; see the end of this file.
  declare time: string;
  declare start: string;
  declare end: string;
  declare place: string;
  declare bounds: string;
  declare theme: string;
  declare controls: string;
  declare layers: string;
  declare autoplay: boolean;
  declare speed: string;
  declare chapter: string;
  declare only: string;
  declare colours: string;
  declare count: string;
  declare compare: string;
  declare src: string;

  /** The map is all of the page: set by the pages of the site before they add it. */
  wholePage = false;
  /** Where reports of errors go: an e-mail address. */
  reportTo = '';
  /** Told the view as a query string after each change that a link should show. */
  writeAddress: (query: string) => void = () => {};

  readonly #parts: PageParts;
  #first: FirstSight | null = null;
  #app: MapApp | null = null;
  /** The start that counts, from 1; what an earlier one brings is thrown away. 0: none has begun. */
  #run = 0;
  #near = false;
  #mayLive = true;
  /** Touched, or at rest in sight for long enough. */
  #wanted = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #live = false;
  #played = false;
  /** `play` was asked for before there was anything to play. */
  #playsAtFirst = false;
  /** What a reader saw when the element left the page. */
  #kept: ViewState | null = null;
  /** A start has not come to its first sight yet. */
  #waiting = false;
  /** Attributes that changed meanwhile, or while the element was out of the page. */
  readonly #late = new Set<string>();
  readonly #echoes = new Echoes();
  #unwatch: () => void = () => {};
  #stopReport: () => void = () => {};

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    wearStyles(root, layoutStyles);
    this.#parts = fillWithParts(root);
    // Also where the map rests because six others are nearer.
    for (const name of TOUCHES) {
      this.addEventListener(name, () => {
        this.#wanted = true;
        this.#share();
      });
    }
  }

  /** @ignore */
  connectedCallback(): void {
    takeOwnProperties(this, ControlMapElement.observedAttributes);
    this.#watch();
    // Else it was only moved.
    if (!this.#run) void this.#start();
  }

  /** @ignore */
  disconnectedCallback(): void {
    this.#unwatch();
    clearTimeout(this.#resting);
    // Whoever moves an element takes it out and puts it back before anything else happens.
    queueMicrotask(() => {
      if (!this.isConnected) this.#sleep();
    });
  }

  /** @ignore Moved by `moveBefore`: nothing ends, and nothing begins anew. */
  connectedMoveCallback(): void {
    this.#share();
  }

  /** @ignore In another document, where neither sheets nor type follow. */
  adoptedCallback(): void {
    wearStyles(this.shadowRoot as ShadowRoot);
    ControlMapElement.dress(this.ownerDocument);
  }

  /** @ignore */
  attributeChangedCallback(name: string, former: string | null, text: string | null): void {
    if (former === text) return;
    if (!OF_THE_STORY.has(name)) this.#take(name, text);
    // What is shown stays until the other story is there.
    else if (this.#run) void this.#start();
  }

  /**
   * What is shown now, as a query string; empty before the first sight. It takes such a string too, of
   * a map of the same version, or `lng,lat,zoom`, as the attribute does.
   */
  get view(): string {
    return this.#first ? writeUrl(this.#first.store.state, this.#first.story) : '';
  }

  set view(view: string | null) {
    const query = new URLSearchParams(view?.startsWith('?') ? view : { view: view ?? '' });
    for (const [name, text] of query) {
      if (!PARAMETER_NAMES.some((known) => known === name)) continue;
      if (text) this.#set(name, text);
      else this.removeAttribute(name);
    }
  }

  /** Whether time moves by itself. */
  get playing(): boolean {
    return this.#first?.store.state.playing ?? false;
  }

  /** What the story is called, in the language that the map speaks now; empty before the first sight. */
  get storyTitle(): string {
    return this.#first?.story.title[this.language] ?? '';
  }

  /** The language that the map speaks now: the reader may choose another one than `lang`. */
  get language(): Language {
    return this.#first?.store.state.lang ?? this.#language;
  }

  /** Begins to move time. */
  play(): void {
    this.#playsAtFirst = !this.#first;
    this.#first?.asProgram(() => this.#first?.wish('play'));
  }

  /** Stops moving time. */
  pause(): void {
    this.#playsAtFirst = false;
    this.#first?.asProgram(() => this.#first?.wish('pause'));
  }

  /** Shows another instant, as `time` does. @param time ISO 8601 */
  seek(time: string): void {
    this.#set('time', time);
  }

  /** Opens a place's card, as `place` does; null closes it. */
  select(place: string | null): void {
    this.#set('place', place);
  }

  /** Speaks another language, as `lang` does. */
  speak(language: Language): void {
    this.#set('lang', language);
  }

  /** Brings an area into sight. @param bounds west, south, east, north, degrees */
  fit(bounds: Bounds): void {
    this.#app?.showBounds(bounds);
  }

  /** Brings a place into sight. No effect on an unknown id. */
  fitPlace(place: string): void {
    this.#app?.showPlace(place);
  }

  /** Whether the map may be live: a page with many frames shares the contexts out. */
  set mayLive(mayLive: boolean) {
    this.#mayLive = mayLive;
    this.#share();
  }

  /** @ignore Told by `LiveMaps`. */
  setLive(live: boolean): void {
    this.#live = live;
    this.#app?.setLive(live);
  }

  /** @ignore */
  distancePx(): number {
    if (this.matches(':focus-within')) return 0;
    const { left, right, top, bottom } = this.getBoundingClientRect();
    return Math.hypot((left + right - innerWidth) / 2, (top + bottom - innerHeight) / 2);
  }

  get #language(): Language {
    const around = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return preferredLanguage([around, ...navigator.languages]);
  }

  readonly #hold = () => this.#first?.clock.hold(!this.#near || this.ownerDocument.hidden);

  #watch(): void {
    this.#unwatch = watchSight(
      this,
      (near) => {
        this.#near = near;
        this.#hold();
        this.#mayRest();
        this.#share();
        this.#autoplay();
      },
      this.#hold,
    );
  }

  /** Frees everything; what the reader sees is kept. */
  #sleep(): void {
    this.#run = 0;
    this.#near = false;
    liveMaps.set(this, false);
    this.#end();
  }

  #end(): void {
    this.#kept = this.#first?.store.state ?? this.#kept;
    this.#stopReport();
    this.#app?.destroy();
    this.#app = null;
    this.#first?.destroy();
    this.#first = null;
  }

  async #start(): Promise<void> {
    const run = ++runs;
    this.#run = run;
    this.#waiting = true;
    const language = this.#language;
    if (!this.#first && !this.#kept) {
      this.#parts.frame.lang = language;
      this.#parts.frame.dir = language === 'ar' ? 'rtl' : 'ltr';
      say(this.#parts, firstWordsOf(language).page.loading);
    }
    if (!this.wholePage) this.#parts.frame.style.setProperty('--cm-rem', '16px');
    const isCurrent = () => run === this.#run;
    const src = this.getAttribute('src');
    try {
      const begun = src === null && (await this.#sketch(isCurrent, language));
      if (isCurrent()) await this.#rest(isCurrent, language, src ?? bundleUrl, begun);
    } catch (error) {
      if (!isCurrent()) return;
      this.#waiting = false;
      const detail = error instanceof Error ? error.message : String(error);
      const { failed, unreached, again } = firstWordsOf(this.language).page;
      const passing = error instanceof BundleError && error.passing;
      // Beside what is there already: its slider goes on working.
      say(
        this.#parts,
        passing ? unreached : failed(detail),
        this.#first !== null,
        passing ? { words: again, act: () => void this.#start() } : undefined,
      );
      console.error(error);
      this.#tell('error', { message: detail });
    }
  }

  /** The first sight; without a sketch the map waits for its bundle, which is then drawn. */
  async #sketch(isCurrent: () => boolean, language: Language): Promise<boolean> {
    const fresh = !this.#first && !this.#kept;
    try {
      const drawn = await sharedSketch(sketchUrl);
      if (!isCurrent()) return false;
      this.#begin(drawn, language);
      if (!fresh) return true;
    } catch (error) {
      console.warn(error);
      return false;
    }
    // Each would only slow down what the reader waits for more.
    await untilShown();
    await untilTyped();
    await untilQuiet();
    return true;
  }

  #begin({ story: whole, geometry }: DrawnStory, language: Language): void {
    this.#end();
    this.#waiting = false;
    const kept = this.#kept && { ...this.#kept, touring: false };
    const textOf = (name: string) => this.getAttribute(name);
    const { state, story } = firstState(whole, textOf, language, warn, kept);
    const level = this.wholePage ? 1 : 2;
    const first = new FirstSight(this.#parts, { story, geometry }, state, level);
    this.#first = first;
    this.#kept = null;
    this.#stopReport = reportChanges(
      first,
      (name, detail) => this.#tell(name, detail),
      (at) => this.#echoes.told(at, performance.now()),
    );
    this.#hold();
    if (kept) {
      // The parts are there: nothing is to be seen of the change.
      first.still.show();
      first.asProgram(() => first.resume());
      for (const name of this.#late) this.#take(name, textOf(name));
    }
    this.#late.clear();
    if (this.#playsAtFirst) this.play();
    this.#autoplay();
  }

  /** All that comes after it: the facts, and every control. */
  async #rest(
    isCurrent: () => boolean,
    language: Language,
    url: string,
    begun: boolean,
  ): Promise<void> {
    const rest = await sharedRest(url);
    if (!isCurrent()) return;
    if (!begun) this.#begin(rest.drawn(), language);
    const first = this.#first as FirstSight | null;
    if (!first) return;
    this.#app = rest.start(this.#parts, first, {
      wholePage: this.wholePage,
      site: ControlMapElement.site,
      shared: !this.hasAttribute('src'),
      reportTo: this.reportTo,
      writeAddress: (query) => this.writeAddress(query),
    });
    this.#app.setLive(this.#live);
    const { start, end, utcOffsetMinutes } = first.story;
    const iso = (at: number) => isoOf(at, utcOffsetMinutes);
    this.#tell('ready', { start: iso(start), end: iso(end) });
    this.#mayRest();
    this.#autoplay();
  }

  /** In sight and ready: after a while of rest the map is wanted. */
  #mayRest(): void {
    if (this.#wanted || !this.#app) return;
    clearTimeout(this.#resting);
    if (!this.#near) return;
    this.#resting = setTimeout(
      () => {
        this.#wanted = true;
        this.#share();
      },
      this.wholePage || this.#first?.store.state.chapter ? 0 : REST_MS,
    );
  }

  #share(): void {
    if (this.isConnected) liveMaps.set(this, this.#near && this.#mayLive && this.#wanted);
  }

  /** Sets an attribute; also where it stands so already, and the reader went elsewhere. */
  #set(name: string, text: string | null): void {
    if (text === this.getAttribute(name)) this.#take(name, text);
    else if (text === null) this.removeAttribute(name);
    else this.setAttribute(name, text);
  }

  /** Brings one parameter that was set later to the map; null gives it its default. */
  #take(name: string, text: string | null): void {
    const first = this.#first;
    if (!first || this.#waiting) this.#late.add(name);
    if (!first) return;
    if (name === 'time' && text !== null && this.#isEcho(text, first)) return;
    // Of a story that is about to go it may be wrong: the next one has the word.
    const tell = this.#waiting ? () => {} : warn;
    first.asProgram(() =>
      takeParameter(first, name, text, this.#language, this.#app !== null, tell),
    );
    if (name !== 'autoplay') return;
    this.#played = false;
    this.#autoplay();
  }

  #isEcho(text: string, { story }: FirstSight): boolean {
    const { at } = readParameters(
      (name) => (name === 'time' ? text : null),
      story,
      () => {},
    );
    return at !== undefined && this.#echoes.has(at, performance.now());
  }

  #autoplay(): void {
    const first = this.#first;
    if (!first || this.#played || !this.#near || !first.store.state.autoplay) return;
    if (first.lessMotion) return;
    this.#played = true;
    first.wish('play');
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function warn(message: string): void {
  console.warn(`control-map: ${message}`);
}

// `lang` is every element's own, and `view` gives more than its attribute.
reflectAttributes(
  ControlMapElement.prototype,
  ControlMapElement.observedAttributes.filter((name) => name !== 'lang' && name !== 'view'),
  ['autoplay'],
);

declare global {
  interface HTMLElementTagNameMap {
    'control-map': ControlMapElement;
  }
}
