import bundleUrl from '../../geodata/bundle/syria.json?url';
import sketchUrl from '../../geodata/bundle/syria-sketch.json?url';
import { BundleError } from '../data/bundle-error.ts';
import { firstWordsOf } from '../i18n/first-words.ts';
import { isoOf } from '../model/instant.ts';
import { preferredLanguage } from '../state/defaults.ts';
import { PARAMETER_NAMES } from '../state/parameter-names.ts';
import { readParameters, writeUrl } from '../state/url.ts';
import type { Bounds, Language } from '../state/view-state.ts';
import { FirstSight } from './first-sight.ts';
import { firstState } from './first-state.ts';
import './first-parts.ts';
import { type Livable, LiveMaps } from './live-maps.ts';
import { sharedRest } from './load-rest.ts';
import { type DrawnStory, sharedSketch } from './load-sketch.ts';
import type { MapApp } from './map-app.ts';
import { untilQuiet, untilShown, untilTyped } from './moments.ts';
import { fillWithParts, type PageParts, say } from './page-parts.ts';
import { reflectAttributes } from './reflect-attributes.ts';
import { adopt } from './styles/adopt.ts';
import { layoutStyleSheets } from './styles/layout-style-sheets.ts';

/** All maps of a document share the contexts that it may have. */
const liveMaps = new LiveMaps();

/** How near to the window a map is made, CSS pixels. */
const NEAR = '200px';

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
 * wrong keeps its default and is told once on the console. A program's changes emit no event but
 * `time-change`.
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
 * @attribute bounds `west,south,east,north`: what is shown at first.
 * @attribute lang `en` or `ar`; without it the language of the page around, then the reader's.
 * @attribute theme `auto` (default), `light` or `dark`.
 * @attribute controls `full` (default), `compact` (the slider alone) or `none`.
 * @attribute layers what is drawn: some of `zones,fronts,districts,towns,incidents,casualties,roads`, or `none`.
 * @attribute autoplay time moves as soon as the map is seen, unless less motion is asked for.
 * @attribute speed of playback: 0.5, 1, 2 or 4.
 * @attribute chapter id of the chapter of the story that is told.
 * @attribute src address of another bundle than the one that comes with the element.
 * @event ready the map's facts are there; `detail.start`, `detail.end`: the story, ISO 8601.
 * @event time-change another instant is shown: `detail.time`, ISO 8601 with offset.
 * @event select the reader opened or closed a place's card: `detail.place`, an id or null.
 * @event play time begins to move by itself.
 * @event pause it stops.
 * @event error the facts could not be read, or the map not drawn: `detail.message`.
 * @cssproperty --cm-rem size that all type follows; `16px` where the page's own root is not the reader's.
 */
export class ControlMapElement extends HTMLElement implements Livable {
  static readonly observedAttributes: readonly string[] = [...PARAMETER_NAMES, 'src'];

  /** Address of the folder in which the full page and the data page lie. Set before the first map. */
  static site = new URL('./', document.baseURI).href;

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
  /** Counts starts; what an earlier one brings is thrown away. */
  #run = 0;
  #near = false;
  #mayLive = true;
  /** Touched, or at rest in sight for long enough. */
  #wanted = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #live = false;
  #played = false;
  readonly #seen = new IntersectionObserver(
    (entries) => {
      this.#near = entries.at(-1)?.isIntersecting ?? false;
      this.#mayRest();
      this.#share();
      this.#autoplay();
    },
    { rootMargin: NEAR, threshold: [0, 0.25, 0.5, 0.75, 1] },
  );

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adopt(root, layoutStyleSheets);
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
    void this.#start();
    this.#seen.observe(this);
  }

  /** @ignore */
  disconnectedCallback(): void {
    this.#run++;
    this.#seen.disconnect();
    this.#near = false;
    clearTimeout(this.#resting);
    liveMaps.set(this, false);
    this.#app?.destroy();
    this.#app = null;
    this.#first?.destroy();
    this.#first = null;
  }

  /** @ignore */
  attributeChangedCallback(name: string, former: string | null, text: string | null): void {
    if (former === text || !this.isConnected) return;
    if (OF_THE_STORY.has(name)) {
      this.disconnectedCallback();
      this.connectedCallback();
    } else this.#take(name, text);
  }

  /** What is shown now, as a query string that a map of the same version reads back; empty before that. */
  get view(): string {
    return this.#first ? writeUrl(this.#first.store.state, this.#first.story) : '';
  }

  /** What the story is called, in the language that the map speaks now; empty before the first sight. */
  get storyTitle(): string {
    return this.#first?.story.title[this.language] ?? '';
  }

  /** The language that the map speaks now: the reader may choose another one than `lang`. */
  get language(): Language {
    return this.#first?.store.state.lang ?? this.#language;
  }

  /** Begins to move time. No effect before the first sight. */
  play(): void {
    this.#first?.asProgram(() => this.#first?.wish('play'));
  }

  /** Stops moving time. */
  pause(): void {
    this.#first?.asProgram(() => this.#first?.wish('pause'));
  }

  /** Shows another instant. A wrong one is told on the console. @param time ISO 8601 with offset */
  seek(time: string): void {
    this.#take('time', time);
  }

  /** Opens a place's card; null closes it. An unknown place is told on the console. */
  select(place: string | null): void {
    this.#take('place', place);
  }

  /** Speaks another language. */
  speak(language: Language): void {
    this.#take('lang', language);
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

  async #start(): Promise<void> {
    const run = ++this.#run;
    const language = this.#language;
    if (!this.#first) {
      this.#parts.frame.lang = language;
      this.#parts.frame.dir = language === 'ar' ? 'rtl' : 'ltr';
    }
    if (!this.wholePage) this.#parts.frame.style.setProperty('--cm-rem', '16px');
    if (!this.#first) say(this.#parts, firstWordsOf(language).page.loading);
    const isCurrent = () => run === this.#run;
    const src = this.getAttribute('src');
    try {
      if (src === null && !this.#first) await this.#sketch(isCurrent, language);
      if (isCurrent()) await this.#rest(isCurrent, language, src ?? bundleUrl);
    } catch (error) {
      if (!isCurrent()) return;
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
  async #sketch(isCurrent: () => boolean, language: Language): Promise<void> {
    try {
      const drawn = await sharedSketch(sketchUrl);
      if (!isCurrent()) return;
      this.#begin(drawn, language);
    } catch (error) {
      console.warn(error);
      return;
    }
    // Each would only slow down what the reader waits for more.
    await untilShown();
    await untilTyped();
    await untilQuiet();
  }

  #begin({ story: whole, geometry }: DrawnStory, language: Language): void {
    const { state, story } = firstState(whole, (name) => this.getAttribute(name), language, warn);
    const level = this.wholePage ? 1 : 2;
    this.#first = new FirstSight(this.#parts, { story, geometry }, state, level);
    this.#report(this.#first);
    this.#autoplay();
  }

  /** All that comes after it: the facts, and every control. */
  async #rest(isCurrent: () => boolean, language: Language, url: string): Promise<void> {
    const rest = await sharedRest(url);
    if (!isCurrent()) return;
    if (!this.#first) this.#begin(rest.drawn(), language);
    const first = this.#first as FirstSight | null;
    if (!first) return;
    this.#app = rest.start(this.#parts, first, {
      wholePage: this.wholePage,
      site: ControlMapElement.site,
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

  /** Tells the page around what changes. */
  #report({ store, story }: FirstSight): void {
    const time = (at: number) => isoOf(Math.floor(at / 1000) * 1000, story.utcOffsetMinutes);
    store.subscribe((state, former, byProgram) => {
      if (state.at !== former.at) this.#tell('time-change', { time: time(state.at) });
      if (state.place !== former.place && !byProgram) {
        this.#tell('select', { place: state.place });
      }
      if (state.playing !== former.playing) this.#tell(state.playing ? 'play' : 'pause');
    });
  }

  /** Brings one parameter that was set later to the map; null gives it its default. */
  #take(name: string, text: string | null): void {
    const first = this.#first;
    if (!first) return;
    const { store } = first;
    const asks = readParameters((asked) => (asked === name ? text : null), first.story, warn);
    store.asProgram(() => {
      if (asks.at !== undefined) first.wish('seek', { at: asks.at, final: true });
      else if (name === 'chapter' && (asks.chapter || text === null)) {
        const chapter = asks.chapter ?? null;
        if (this.#app) first.wish('chapter', { chapter });
        else store.set(first.atChapter(chapter));
      } else if (name === 'place' && (asks.place || text === null)) {
        const place = asks.place ?? null;
        if (this.#app) first.wish('place-choose', { place });
        else store.set({ place });
      } else if (name === 'lang' && text === null) store.set({ lang: this.#language });
      else store.set(asks);
    });
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

// `lang` is every element's own.
reflectAttributes(
  ControlMapElement.prototype,
  ControlMapElement.observedAttributes.filter((name) => name !== 'lang'),
  ['autoplay'],
);

declare global {
  interface HTMLElementTagNameMap {
    'control-map': ControlMapElement;
  }
}
