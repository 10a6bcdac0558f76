import type { ParsedBundle } from '../data/parse-bundle.ts';
import { messagesOf } from '../i18n/messages.ts';
import { nearestSharePage, sharePath } from '../model/share-page.ts';
import type { Story } from '../model/story.ts';
import { Address, isAddressed } from '../state/address.ts';
import type { Store } from '../state/store.ts';
import { writeUrl } from '../state/url.ts';
import type { Bounds } from '../state/view-state.ts';
import { windowStory } from '../timeline/window-story.ts';
import './parts.ts';
import type { FirstSight } from './first-sight.ts';
import { followFocus } from './follow-focus.ts';
import { followKeys } from './follow-keys.ts';
import { followPrinting } from './follow-printing.ts';
import { followWishes } from './follow-wishes.ts';
import { type MapHandle, openMap } from './open-map.ts';
import { followHistory } from './page-history.ts';
import type { PageParts } from './page-parts.ts';
import { preferredHeight } from './preferred-height.ts';
import { showState } from './show-state.ts';
import { StillComparison } from './still-comparison.ts';
import { tourOf } from './tour-of.ts';

/** How a map stands in its surroundings. */
export interface Surroundings {
  /** The map is all of the page: keys are heard everywhere, and the wheel zooms. */
  readonly wholePage: boolean;
  /** Address of the folder in which the full page lies, with its last slash. */
  readonly site: string;
  /** The story is the site's own: the site has pages that pass it on. */
  readonly shared: boolean;
  /** Where reports of errors go: an e-mail address, or empty. */
  readonly reportTo: string;
  /** Told the view as a query string, after each change that a link should show. Never per frame. */
  readonly writeAddress: (query: string) => void;
}

/** Near enough to read a place’s surroundings. */
const NEAR_ZOOM = 8.5;

/**
 * One map at work, upon its first sight: gives every control that comes after it the state it shows,
 * and does what controls report. Controls and map never meet: they share the store.
 */
export class MapApp {
  readonly store: Store;
  readonly story: Story;
  readonly #first: FirstSight;
  readonly #parts: PageParts;
  readonly #parsed: ParsedBundle;
  readonly #around: Surroundings;
  readonly #ending = new AbortController();
  #map: MapHandle | null = null;
  /** Of the map that is open or opening; null: none is. */
  #opening: AbortController | null = null;
  /** The browser took the map's WebGL context away. */
  #lost = false;
  /** Of two instants, while no map is open. */
  #comparison: StillComparison | null = null;
  /** Where two maps meet, 0 left to 1 right. */
  #fraction = 0.5;
  /** A browser without WebGL 2 was asked once. */
  #mapless = false;

  /** @param whole of which `first` tells all or a part. */
  constructor(parts: PageParts, whole: ParsedBundle, first: FirstSight, around: Surroundings) {
    const { start, end } = first.story;
    this.story = windowStory(whole.story, start, end);
    this.store = first.store;
    this.#first = first;
    this.#parts = parts;
    this.#parsed = { ...whole, story: this.story };
    this.#around = around;
    this.#connect();
    first.still.tellAll(this.story);
    this.#show();
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

  /** Address of the full page with this view. */
  get link(): string {
    return this.#around.site + writeUrl(this.store.state, this.story);
  }

  /** Address to pass on: the nearest page with a preview, which leads to this view. */
  get shareLink(): string {
    const { state } = this.store;
    const page = this.#around.shared ? nearestSharePage(this.story, state.at, state.chapter) : null;
    if (!page) return this.link;
    const path = sharePath(page.name, state.lang, 'html');
    return this.#around.site + path + writeUrl(state, this.story);
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
    this.#lost = false;
    this.#first.still.show();
    this.#compareStill();
    if (!live) return;
    const opening = new AbortController();
    this.#opening = opening;
    const { store } = this;
    const gestures = !this.#around.wholePage;
    const { signal } = opening;
    void openMap(
      this.#parts,
      this.#parsed,
      this.#first.timeline,
      store,
      this.#first.palette,
      gestures,
      signal,
      (lost) => {
        if (!signal.aborted && this.#map) this.#stand(lost);
      },
      () => this.#openAnew(),
      () => this.#show(),
    ).then(
      (handle) => {
        if (signal.aborted) return;
        this.#map = handle;
        this.#mapless = handle === null;
        handle?.setDivider(this.#fraction);
        if (handle) this.#first.still.hide();
        handle?.setPalette(this.#first.palette);
        for (const tools of [this.#parts.mapTools, this.#parts.pageTools]) {
          tools.mapless = handle === null;
        }
        this.#show();
        handle?.keepClear();
      },
      (error: Error) => {
        console.error(error);
        if (signal.aborted) return;
        this.#first.sayUnreached(() => this.#openAnew());
        const { host } = this.#parts.map.getRootNode() as ShadowRoot;
        host.dispatchEvent(new CustomEvent('error', { detail: { message: error.message } }));
      },
    );
  }

  /** After trouble, when the reader asks for it. */
  #openAnew(): void {
    if (!this.#opening) return;
    this.setLive(false);
    this.setLive(true);
  }

  /** Frees the map; the parts and the first sight stay as they are. */
  destroy(): void {
    this.#first.pause();
    this.setLive(false);
    this.#ending.abort();
    this.#comparison?.destroy();
  }

  #divide(fraction: number): void {
    this.#fraction = fraction;
    this.#map?.setDivider(fraction);
    this.#comparison?.setDivider(fraction);
  }

  /** Two instants are compared also where the map stands still, and until the second map is drawn. */
  #compareStill(): void {
    const isComparing = this.store.state.compare !== null;
    const wanted = isComparing && (this.#map === null || !this.#map.isCompared());
    if (wanted === (this.#comparison !== null)) return;
    this.#comparison?.destroy();
    this.#comparison = wanted
      ? new StillComparison(this.#parts, this.#first.still, this.store, this.#fraction)
      : null;
  }

  /** Lets what stands still take the map's place while its context is lost; MapLibre may get it back. */
  #stand(lost: boolean): void {
    if (lost === this.#lost) return;
    this.#lost = lost;
    if (lost) this.#first.still.show();
    else {
      this.#first.still.hide();
      this.#parts.message.hidden = true;
    }
    this.#show();
  }

  #show(): void {
    const { state } = this.store;
    const { palette } = this.#first;
    showState(this.#parts, this.story, state, palette);
    this.#map?.setPalette(palette);
    this.#compareStill();
    this.#comparison?.setPalette(palette);
    const { page, live } = messagesOf(state.lang);
    this.#map?.setLabels(page.mapLabel, live.attribution);
    if (this.#mapless) this.#first.say(page.noMap, true);
    if (this.#lost) this.#first.say(live.lost, true);
  }

  #connect(): void {
    const { story, store } = this;
    const parts = this.#parts;
    const address = new Address(story, this.#around.writeAddress);
    const { signal } = this.#ending;
    // What the reader did at first sight.
    if (this.#first.hasChanged) address.writeSoon(store.state);
    const tour = tourOf(story, this.#first);
    followWishes(
      parts.whole,
      {
        parts,
        story,
        store,
        tour,
        pause: this.#first.pause,
        atChapter: (id) => this.#first.atChapter(id),
        map: () => this.#map,
        divide: (fraction) => this.#divide(fraction),
        settled: () => address.writeSoon(store.state),
        print: () => window.print(),
      },
      signal,
    );
    const keys = this.#around.wholePage ? document : parts.whole;
    const show = () => this.#show();
    const resize = new ResizeObserver(() => this.#map?.keepClear());
    resize.observe(parts.stage);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show, { signal });
    const endings = [
      // Before the rest: what closes must still be there to be asked whether it has the focus.
      followFocus(store, parts),
      followKeys(keys, store, story, parts),
      followPrinting(
        window,
        parts,
        store,
        story,
        () => this.#map,
        this.#first.still,
        () => this.link,
        show,
      ),
      store.subscribe((state, former) => {
        show();
        if (former.touring && !state.touring) tour.stop();
        if (isAddressed(state, former)) address.writeSoon(state);
        const moved = (['place', 'lang', 'panel', 'chapter'] as const).some(
          (field) => state[field] !== former[field],
        );
        // Before the map hears of the change, so that it flies to where nothing lies over the ground.
        if (moved) this.#map?.keepClear();
      }),
      () => resize.disconnect(),
      // A host's history is the host's own.
      ...(this.#around.wholePage
        ? [followHistory(store, window, () => address.writeSoon(store.state))]
        : []),
    ];
    for (const end of endings) signal.addEventListener('abort', end);
    parts.help.reportTo = this.#around.reportTo;
    for (const part of [parts.help, parts.pageTools]) part.linkOf = () => this.link;
    for (const part of [parts.card, parts.story]) part.linkOf = () => this.shareLink;
    for (const part of [parts.legend, parts.help, parts.pageTools, parts.embedDialog]) {
      part.site = this.#around.site;
    }
    parts.pageTools.wholePage = this.#around.wholePage;
    parts.embedDialog.heightOf = preferredHeight;
    parts.embedDialog.viewOf = () =>
      Object.fromEntries(new URLSearchParams(writeUrl(store.state, story)));
  }
}
