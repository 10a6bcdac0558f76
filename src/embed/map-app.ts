import type { ParsedBundle } from '../data/parse-bundle.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Story } from '../model/story.ts';
import { Address, isAddressed } from '../state/address.ts';
import { isDark } from '../state/defaults.ts';
import { Store } from '../state/store.ts';
import { writeUrl } from '../state/url.ts';
import type { Bounds, ViewState } from '../state/view-state.ts';
import { Playback } from '../timeline/playback.ts';
import { Timeline } from '../timeline/timeline.ts';
import { Tour } from '../timeline/tour.ts';
import { followFocus } from './follow-focus.ts';
import { followKeys } from './follow-keys.ts';
import { followPrinting } from './follow-printing.ts';
import { followWishes } from './follow-wishes.ts';
import { type MapHandle, openMap } from './open-map.ts';
import { type PageParts, say } from './page-parts.ts';
import { preferredHeight } from './preferred-height.ts';
import { paletteFor, showState } from './show-state.ts';
import { StillMap } from './still-map.ts';

/** How a map stands in its surroundings. */
export interface Surroundings {
  /** The map is all of the page: keys are heard everywhere, and the wheel zooms. */
  readonly wholePage: boolean;
  /** Address of the folder in which the full page lies, with its last slash. */
  readonly site: string;
  /** Where reports of errors go: an e-mail address, or empty. */
  readonly reportTo: string;
  /** Told the view as a query string, after each change that a link should show. Never per frame. */
  readonly writeAddress: (query: string) => void;
}

/** Wide and high enough for the whole legend, CSS pixels. */
const ROOM_FOR_LEGEND = { width: 1000, height: 880 } as const;

/** Near enough to read a place’s surroundings. */
const NEAR_ZOOM = 8.5;

/**
 * One map at work: gives every control the state it shows, and does what controls report. Controls
 * and map never meet: they share the store.
 */
export class MapApp {
  readonly store: Store;
  readonly story: Story;
  readonly #parts: PageParts;
  readonly #parsed: ParsedBundle;
  readonly #timeline: Timeline;
  readonly #around: Surroundings;
  readonly #still: StillMap;
  readonly #darkDevice = matchMedia('(prefers-color-scheme: dark)');
  readonly #lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #endings: (() => void)[] = [];
  #map: MapHandle | null = null;
  /** Of the map that is open or opening; null: none is. */
  #opening: AbortController | null = null;
  /** A drag is going on: the sentence is not read out. */
  #dragging = false;
  /** A browser without WebGL 2 was asked once. */
  #mapless = false;

  /** @param parsed its story is the part that `state` tells of. */
  constructor(parts: PageParts, parsed: ParsedBundle, state: ViewState, around: Surroundings) {
    const { story } = parsed;
    this.#parts = parts;
    this.#parsed = parsed;
    this.#around = around;
    this.story = story;
    this.store = new Store(state);
    this.#timeline = new Timeline(story, story.places);
    this.#still = new StillMap(parts, parsed, this.#timeline, this.store, this.#palette());
    this.#connect();
    this.#show();
    parts.message.hidden = true;
    // The parts take their room when they are rendered, which is soon but not yet.
    requestAnimationFrame(() => {
      if (this.#map === null) this.#still.show();
    });
  }

  /** Does what a control would report: the way in for host pages. */
  wish(name: string, detail?: unknown): void {
    this.#parts.whole.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Brings an area into sight. @param bounds west, south, east, north */
  showBounds(bounds: Bounds): void {
    if (this.#map) this.#map.showBounds(bounds);
    else this.store.set({ home: bounds, camera: null });
  }

  /** Brings a place into sight. No effect on an unknown id. */
  showPlace(id: string): void {
    if (this.#map) this.#map.flyTo(id);
    else {
      const place = this.story.places.find((known) => known.id === id);
      if (place) this.store.set({ camera: { lng: place.lng, lat: place.lat, zoom: NEAR_ZOOM } });
    }
  }

  /** Whether the reader asks for less motion. */
  get still(): boolean {
    return this.#lessMotion.matches;
  }

  /** Address of the full page with this view. */
  get link(): string {
    return this.#around.site + writeUrl(this.store.state, this.story);
  }

  /**
   * Opens the map, or frees it and its WebGL context; all else goes on. Without WebGL 2 a map that
   * was asked for stays words.
   */
  setLive(live: boolean): void {
    if (live === (this.#opening !== null) || this.#mapless) return;
    this.#opening?.abort();
    this.#opening = null;
    this.#map?.destroy();
    this.#map = null;
    this.#still.show();
    if (!live) return;
    const opening = new AbortController();
    this.#opening = opening;
    const { store } = this;
    const gestures = !this.#around.wholePage;
    const { signal } = opening;
    void openMap(
      this.#parts,
      this.#parsed,
      this.#timeline,
      store,
      this.#palette(),
      gestures,
      signal,
    ).then((handle) => {
      if (signal.aborted) return;
      this.#map = handle;
      this.#mapless = handle === null;
      if (handle) this.#still.hide();
      handle?.setPalette(this.#palette());
      for (const tools of [this.#parts.mapTools, this.#parts.pageTools]) {
        tools.mapless = handle === null;
      }
      this.#show();
      handle?.keepClear();
    });
  }

  /** Frees everything; the parts stay as they are. */
  destroy(): void {
    this.wish('pause');
    this.setLive(false);
    for (const end of this.#endings) end();
    this.#endings.length = 0;
    this.#still.destroy();
  }

  #palette(): ReturnType<typeof paletteFor> {
    const { state } = this.store;
    return paletteFor(this.story, state, isDark(state.theme, this.#darkDevice.matches));
  }

  #show(): void {
    const { state } = this.store;
    const palette = this.#palette();
    const quiet = state.playing || state.touring || this.#dragging;
    showState(this.#parts, this.story, state, palette, quiet);
    this.#map?.setPalette(palette);
    this.#still.setPalette(palette);
    const { page } = messagesOf(state.lang);
    this.#map?.setLabels(page.mapLabel, page.attribution);
    if (this.#mapless) say(this.#parts, page.noMap, true);
  }

  #connect(): void {
    const { story, store } = this;
    const parts = this.#parts;
    const address = new Address(story, this.#around.writeAddress);
    const { playback, tour } = this.#movers();
    followWishes(parts.whole, {
      parts,
      story,
      store,
      playback,
      tour,
      map: () => this.#map,
      dragged: (now) => {
        this.#dragging = now;
      },
      settled: () => {
        parts.headline.quiet = false;
        address.writeSoon(store.state);
      },
      print: () => window.print(),
    });
    const keys = this.#around.wholePage ? document : parts.whole;
    const show = () => this.#show();
    const resize = new ResizeObserver(() => this.#map?.keepClear());
    resize.observe(parts.stage);
    this.#darkDevice.addEventListener('change', show);
    this.#endings.push(
      // Before the rest: what closes must still be there to be asked whether it has the focus.
      followFocus(store, parts),
      followKeys(keys, store, story, parts),
      followPrinting(
        window,
        parts,
        store,
        story,
        () => this.#map,
        () => this.link,
        show,
      ),
      store.subscribe((state, former) => {
        show();
        if (isAddressed(state, former)) address.writeSoon(state);
        const moved = (['place', 'lang', 'panel', 'chapter'] as const).some(
          (field) => state[field] !== former[field],
        );
        // Before the map hears of the change, so that it flies to where nothing lies over the ground.
        if (moved) this.#map?.keepClear();
      }),
      () => resize.disconnect(),
      () => this.#darkDevice.removeEventListener('change', show),
    );
    parts.help.reportTo = this.#around.reportTo;
    for (const part of [parts.card, parts.story, parts.help, parts.pageTools]) {
      part.linkOf = () => this.link;
    }
    for (const part of [parts.legend, parts.help, parts.pageTools, parts.embedDialog]) {
      part.site = this.#around.site;
    }
    parts.pageTools.wholePage = this.#around.wholePage;
    parts.embedDialog.heightOf = preferredHeight;
    parts.embedDialog.viewOf = () =>
      Object.fromEntries(new URLSearchParams(writeUrl(store.state, story)));
    parts.headline.level = this.#around.wholePage ? 1 : 2;
    const { clientWidth, clientHeight } = parts.frame;
    parts.legend.open =
      clientWidth >= ROOM_FOR_LEGEND.width && clientHeight >= ROOM_FOR_LEGEND.height;
  }

  #movers(): { playback: Playback; tour: Tour } {
    const { story, store } = this;
    const clock = {
      now: () => performance.now(),
      nextFrame: (callback: () => void) => requestAnimationFrame(callback),
    };
    const seek = (at: number) => store.set({ at });
    const playback = new Playback(
      story,
      clock,
      seek,
      () => store.set({ playing: false }),
      this.#timeline.changeInstants,
    );
    const tour = new Tour(
      story.chapters,
      clock,
      {
        seek,
        chapter: (chapter) => store.set({ chapter, place: null, camera: null }),
        ended: () => store.set({ touring: false }),
      },
      () => !this.#lessMotion.matches,
    );
    return { playback, tour };
  }
}
