import './page.css';
import './print.css';
import './controls/compare/compare.ts';
import './controls/feed/feed.ts';
import './controls/headline/headline.ts';
import './controls/help/first-visit-hint.ts';
import './controls/help/help.ts';
import './controls/layers-panel/layers-panel.ts';
import './controls/legend.ts';
import './controls/place-card/place-card.ts';
import './controls/place-list/place-list.ts';
import './controls/place-table/place-table.ts';
import './controls/print-sheet.ts';
import './controls/story/story.ts';
import './controls/timeline/timeline.ts';
import './controls/toolbar.ts';
import bundleUrl from '../geodata/bundle/syria.json?url';
import { loadBundle } from './data/load-bundle.ts';
import type { ParsedBundle } from './data/parse-bundle.ts';
import { followKeys } from './embed/follow-keys.ts';
import { followPrinting } from './embed/follow-printing.ts';
import { followWishes } from './embed/follow-wishes.ts';
import { type MapHandle, openMap } from './embed/open-map.ts';
import { pageParts, say } from './embed/page-parts.ts';
import { paletteFor, showState } from './embed/show-state.ts';
import { messagesOf } from './i18n/messages.ts';
import { Address, isAddressed } from './state/address.ts';
import { defaultState, isDark, preferredLanguage } from './state/defaults.ts';
import { Store } from './state/store.ts';
import { readUrl, writeUrl } from './state/url.ts';
import type { ViewState } from './state/view-state.ts';
import { Playback } from './timeline/playback.ts';
import { Timeline } from './timeline/timeline.ts';
import { Tour } from './timeline/tour.ts';

/**
 * The full page: loads the bundle, gives every control the state it shows, and does what controls
 * report. Controls and map never meet: they share the store.
 */

const parts = pageParts(document);
const darkDevice = matchMedia('(prefers-color-scheme: dark)');
const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

const asked = new URLSearchParams(location.search).get('lang');
const firstLanguage = preferredLanguage([asked ?? '', ...navigator.languages]);
parts.message.textContent = messagesOf(firstLanguage).page.loading;

loadBundle(bundleUrl).then(start, (error: unknown) => {
  const detail = error instanceof Error ? error.message : String(error);
  say(parts, messagesOf(firstLanguage).page.failed(detail));
  console.error(error);
});

function start(parsed: ParsedBundle): void {
  const { story } = parsed;
  const timeline = new Timeline(story, story.places);
  const store = new Store(firstState(parsed));
  const address = new Address(story, (query) => history.replaceState(null, '', query));
  const clock = {
    now: () => performance.now(),
    nextFrame: (callback: () => void) => requestAnimationFrame(callback),
  };
  const playback = new Playback(
    story,
    clock,
    (at) => store.set({ at }),
    () => store.set({ playing: false }),
    timeline.changeInstants,
  );
  const tour = new Tour(
    story.chapters,
    clock,
    {
      seek: (at) => store.set({ at }),
      chapter: (chapter) => store.set({ chapter, place: null, camera: null }),
      ended: () => store.set({ touring: false }),
    },
    () => !lessMotion.matches,
  );
  let map: MapHandle | null = null;
  /** A drag is going on: the sentence is not read out. */
  let dragging = false;

  const palette = (state: ViewState) =>
    paletteFor(story, state, isDark(state.theme, darkDevice.matches));
  const show = (state: ViewState) => {
    const colours = palette(state);
    showState(parts, story, state, colours, state.playing || state.touring || dragging);
    map?.setPalette(colours);
    const { page } = messagesOf(state.lang);
    map?.setLabels(page.mapLabel, page.attribution);
    if (parts.mapTools.mapless) say(parts, `${page.noMap} ${page.noMapDetail}`);
  };
  const linkOf = () => `${location.origin}${location.pathname}${writeUrl(store.state, story)}`;

  followWishes(document, {
    parts,
    story,
    store,
    playback,
    tour,
    map: () => map,
    dragged: (now) => {
      dragging = now;
    },
    settled: () => {
      parts.headline.quiet = false;
      address.writeSoon(store.state);
    },
    print: () => window.print(),
  });
  followKeys(document, store, story, parts);
  followPrinting(
    window,
    parts,
    store,
    story,
    () => map,
    linkOf,
    () => show(store.state),
  );

  store.subscribe((state, former) => {
    show(state);
    if (isAddressed(state, former)) address.writeSoon(state);
    const moved = (['place', 'lang', 'panel', 'chapter'] as const).some(
      (field) => state[field] !== former[field],
    );
    // Before the map hears of the change, so that it flies to where nothing lies over the ground.
    if (moved) map?.keepClear();
  });
  darkDevice.addEventListener('change', () => show(store.state));
  const reportTo = document.querySelector<HTMLMetaElement>('meta[name="control-map:report-to"]');
  parts.help.reportTo = reportTo?.content ?? '';
  for (const part of [parts.card, parts.story, parts.help]) part.linkOf = linkOf;
  parts.legend.open = matchMedia('(min-width: 1000px) and (min-height: 880px)').matches;
  show(store.state);

  void openMap(parts, parsed, timeline, store, palette(store.state)).then((handle) => {
    map = handle;
    map?.setPalette(palette(store.state));
    for (const tools of [parts.mapTools, parts.pageTools]) tools.mapless = handle === null;
    new ResizeObserver(() => map?.keepClear()).observe(parts.stage);
  });
}

/** What the address asks for; a chapter brings its own instant unless the address names one. */
function firstState({ story }: ParsedBundle): ViewState {
  const asks = readUrl(location.search, story, (warning) => console.warn(warning));
  const chapter = story.chapters.find(({ id }) => id === asks.chapter);
  return {
    ...defaultState(story, firstLanguage),
    ...(chapter && { at: chapter.at }),
    ...asks,
  };
}
