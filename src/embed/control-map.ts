import bundleUrl from '../../geodata/bundle/syria.json?url';
import { sharedBundle } from '../data/load-bundle.ts';
import type { ParsedBundle } from '../data/parse-bundle.ts';
import { messagesOf } from '../i18n/messages.ts';
import { isoOf } from '../model/instant.ts';
import { preferredLanguage } from '../state/defaults.ts';
import { PARAMETER_NAMES } from '../state/parameter-names.ts';
import { readParameters, writeUrl } from '../state/url.ts';
import type { Bounds, Language } from '../state/view-state.ts';
import { firstState } from './first-state.ts';
import { type Livable, LiveMaps } from './live-maps.ts';
import { MapApp } from './map-app.ts';
import './parts.ts';
import { fillWithParts, type PageParts, say } from './page-parts.ts';
import { reflectAttributes } from './reflect-attributes.ts';
import { adopt } from './styles/adopt.ts';
import { layoutStyleSheets } from './styles/layout-style-sheets.ts';

/** All maps of a document share the contexts that it may have. */
const liveMaps = new LiveMaps();

/** How near to the window a map is made, CSS pixels. */
const NEAR = '200px';

/** Parameters that decide which story is told: another one begins anew. */
const OF_THE_STORY: ReadonlySet<string> = new Set(['start', 'end', 'src']);

/**
 * The map, its slider and its controls, as one element for any page. Attributes have the names and
 * the values of the address's parameters (`state/parameters.ts`); properties reflect them. What is
 * wrong keeps its default and is told once on the console. A program's changes emit no event but
 * `time-change`.
 *
 * It is as wide as its place and 600 px high unless the page's CSS says otherwise. The wheel and one
 * finger scroll the page. Its map is made when the element is near the window and let go when it is
 * far, and no more than six are alive in a document.
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
 * @attribute layers what is drawn: some of `zones,fronts,districts,towns,incidents,roads`, or `none`.
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
  #app: MapApp | null = null;
  /** Counts starts; what an earlier one brings is thrown away. */
  #run = 0;
  #near = false;
  #mayLive = true;
  #live = false;
  #played = false;
  /** A page's script changes something: it knows, and is not told. */
  #byProgram = false;
  readonly #seen = new IntersectionObserver(
    (entries) => {
      this.#near = entries.at(-1)?.isIntersecting ?? false;
      if (this.isConnected) liveMaps.set(this, this.#near && this.#mayLive);
      this.#autoplay();
    },
    { rootMargin: NEAR, threshold: [0, 0.25, 0.5, 0.75, 1] },
  );

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adopt(root, layoutStyleSheets);
    this.#parts = fillWithParts(root);
    // A reader who uses a map that rests (seven are in sight) gets it.
    for (const name of ['pointerdown', 'focusin']) {
      this.addEventListener(name, () => liveMaps.set(this, this.#near && this.#mayLive));
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
    liveMaps.set(this, false);
    this.#app?.destroy();
    this.#app = null;
  }

  /** @ignore */
  attributeChangedCallback(name: string, former: string | null, text: string | null): void {
    if (former === text || !this.isConnected) return;
    if (OF_THE_STORY.has(name)) {
      this.disconnectedCallback();
      this.connectedCallback();
    } else this.#take(name, text);
  }

  /** What is shown now, as a query string that a map of the same version reads back. */
  get view(): string {
    return this.#app ? writeUrl(this.#app.store.state, this.#app.story) : '';
  }

  /** What the story is called, in the language that the map speaks now; empty before `ready`. */
  get storyTitle(): string {
    return this.#app?.story.title[this.language] ?? '';
  }

  /** The language that the map speaks now: the reader may choose another one than `lang`. */
  get language(): Language {
    return this.#app?.store.state.lang ?? this.#language;
  }

  /** Begins to move time. No effect before `ready`. */
  play(): void {
    this.#app?.wish('play');
  }

  /** Stops moving time. */
  pause(): void {
    this.#app?.wish('pause');
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
    liveMaps.set(this, this.#near && mayLive);
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
    this.#parts.frame.lang = language;
    this.#parts.frame.dir = language === 'ar' ? 'rtl' : 'ltr';
    if (!this.wholePage) this.#parts.frame.style.setProperty('--cm-rem', '16px');
    const { page } = messagesOf(language);
    say(this.#parts, page.loading);
    let whole: ParsedBundle;
    try {
      whole = await sharedBundle(this.getAttribute('src') ?? bundleUrl);
    } catch (error) {
      if (run !== this.#run) return;
      const detail = error instanceof Error ? error.message : String(error);
      say(this.#parts, page.failed(detail));
      console.error(error);
      this.#tell('error', { message: detail });
      return;
    }
    if (run !== this.#run) return;
    const { state, parsed } = firstState(whole, (name) => this.getAttribute(name), language, warn);
    this.#app = new MapApp(this.#parts, parsed, state, {
      wholePage: this.wholePage,
      site: ControlMapElement.site,
      reportTo: this.reportTo,
      writeAddress: (query) => this.writeAddress(query),
    });
    this.#report(this.#app);
    this.#app.setLive(this.#live);
    const { start, end, utcOffsetMinutes } = parsed.story;
    const iso = (at: number) => isoOf(at, utcOffsetMinutes);
    this.#tell('ready', { start: iso(start), end: iso(end) });
    this.#autoplay();
  }

  /** Tells the page around what changes. */
  #report({ store, story }: MapApp): void {
    const time = (at: number) => isoOf(Math.floor(at / 1000) * 1000, story.utcOffsetMinutes);
    store.subscribe((state, former) => {
      if (state.at !== former.at) this.#tell('time-change', { time: time(state.at) });
      if (state.place !== former.place && !this.#byProgram) {
        this.#tell('select', { place: state.place });
      }
      if (state.playing !== former.playing) this.#tell(state.playing ? 'play' : 'pause');
    });
  }

  /** Brings one parameter that was set later to the map; null gives it its default. */
  #take(name: string, text: string | null): void {
    const app = this.#app;
    if (!app) return;
    const asks = readParameters((asked) => (asked === name ? text : null), app.story, warn);
    this.#byProgram = true;
    if (asks.at !== undefined) app.wish('seek', { at: asks.at, final: true });
    else if (name === 'chapter' && (asks.chapter || text === null)) {
      app.wish('chapter', { chapter: asks.chapter ?? null });
    } else if (name === 'place' && (asks.place || text === null)) {
      app.wish('place-choose', { place: asks.place ?? null });
    } else if (name === 'lang' && text === null) app.store.set({ lang: this.#language });
    else app.store.set(asks);
    this.#byProgram = false;
  }

  #autoplay(): void {
    const app = this.#app;
    if (!app || this.#played || !this.#near || !app.store.state.autoplay || app.still) return;
    this.#played = true;
    app.wish('play');
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
