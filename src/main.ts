import './page.css';
import './controls/headline/headline.ts';
import './controls/legend.ts';
import './controls/place-card/place-card.ts';
import './controls/place-list/place-list.ts';
import './controls/timeline/timeline.ts';
import './controls/toolbar.ts';
import bundleUrl from '../geodata/bundle/syria.json?url';
import type { ControlEvents } from './controls/events.ts';
import type { HeadlineControl } from './controls/headline/headline.ts';
import type { LegendControl } from './controls/legend.ts';
import type { PlaceCardControl } from './controls/place-card/place-card.ts';
import type { PlaceListControl } from './controls/place-list/place-list.ts';
import type { TimelineControl } from './controls/timeline/timeline.ts';
import type { ToolbarControl } from './controls/toolbar.ts';
import { loadBundle } from './data/load-bundle.ts';
import type { ParsedBundle } from './data/parse-bundle.ts';
import { messagesOf } from './i18n/messages.ts';
import type { MapView } from './map/map-view.ts';
import { paletteOf } from './palette/palette-of.ts';
import { Address, isAddressed } from './state/address.ts';
import { defaultState, isDark, preferredLanguage } from './state/defaults.ts';
import { Store } from './state/store.ts';
import { readUrl, writeUrl } from './state/url.ts';
import type { ViewState } from './state/view-state.ts';
import { Playback } from './timeline/playback.ts';
import { Timeline } from './timeline/timeline.ts';

/**
 * The full page: loads the bundle, gives every control the state it shows, and does what controls
 * report. Controls and map never meet: they share the store.
 */

/** Names and licences: the same in every language. */
const ATTRIBUTION =
  'Natural Earth · GeoNames (CC BY 4.0) · OCHA · OurAirports · Control Map (CC BY 4.0)';

/** The element of the page; it stands in index.html. */
function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

const headline = find<HeadlineControl>('control-map-headline');
const pageTools = find<ToolbarControl>('.page-tools');
const mapTools = find<ToolbarControl>('.map-tools');
const legend = find<LegendControl>('control-map-legend');
const card = find<PlaceCardControl>('control-map-place-card');
const list = find<PlaceListControl>('control-map-place-list');
const slider = find<TimelineControl>('control-map-timeline');
const stage = find<HTMLElement>('.stage');
const message = find<HTMLElement>('.message');
const note = find<HTMLElement>('.stage .note');
const darkDevice = matchMedia('(prefers-color-scheme: dark)');

const asked = new URLSearchParams(location.search).get('lang');
const firstLanguage = preferredLanguage([asked ?? '', ...navigator.languages]);
message.textContent = messagesOf(firstLanguage).page.loading;

loadBundle(bundleUrl).then(start, (error: unknown) => {
  const detail = error instanceof Error ? error.message : String(error);
  say(messagesOf(firstLanguage).page.failed(detail));
  console.error(error);
});

function start(parsed: ParsedBundle): void {
  const { story } = parsed;
  const store = new Store({
    ...defaultState(story, firstLanguage),
    ...readUrl(location.search, story, (warning) => console.warn(warning)),
  });
  const address = new Address(story, (query) => history.replaceState(null, '', query));
  const playback = new Playback(
    story,
    { now: () => performance.now(), nextFrame: (callback) => requestAnimationFrame(callback) },
    (at) => store.set({ at }),
    () => store.set({ playing: false }),
  );
  let map: MapView | null = null;
  /** A drag is going on: the sentence is not read out. */
  let dragging = false;

  const dark = () => isDark(store.state.theme, darkDevice.matches);
  const show = (state: ViewState) => {
    const palette = paletteOf(dark() ? 'dark' : 'light');
    const { at, lang: language, place, playing, speed, theme } = state;
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    document.documentElement.dataset.theme = dark() ? 'dark' : 'light';
    document.title = story.title[language];
    note.textContent = messagesOf(language).legend.illustration;
    const common = { story, language };
    Object.assign(headline, common, { at, quiet: playing || dragging });
    Object.assign(pageTools, common, { theme });
    Object.assign(mapTools, common);
    Object.assign(legend, common, { palette, reportedOnly: state.reportedOnly });
    Object.assign(card, common, { palette, at, place });
    card.hidden = place === null;
    Object.assign(list, common, { palette, at });
    Object.assign(slider, common, { palette, at, playing, speed });
    map?.setDark(dark());
    const { page } = messagesOf(language);
    map?.setLabels(page.mapLabel, page.attribution);
    if (mapTools.mapless) say(`${page.noMap} ${page.noMapDetail}`);
  };
  const pause = () => {
    playback.pause();
    store.set({ playing: false });
  };
  /** The ground is shown beside what floats on the map; before the map hears of the change. */
  const keepMapClear = () => map?.setPadding(covered());
  const on = <Name extends keyof ControlEvents>(
    name: Name,
    handle: (detail: ControlEvents[Name]) => void,
  ) => {
    document.addEventListener(name, (event) => handle((event as CustomEvent).detail));
  };

  on('seek', ({ at, final }) => {
    dragging = !final;
    pause();
    store.set({ at });
    headline.quiet = dragging;
    if (final) address.writeSoon(store.state);
  });
  on('play', () => {
    store.set({ playing: true });
    playback.play(store.state.at, store.state.speed);
  });
  on('pause', pause);
  on('speed', ({ speed }) => {
    playback.setSpeed(speed);
    store.set({ speed });
  });
  on('place-choose', ({ place }) => {
    store.set({ place });
    if (place !== null) map?.flyTo(place);
  });
  on('find-place', () => void list.open());
  on('language', ({ language }) => store.set({ lang: language }));
  on('theme', ({ theme }) => store.set({ theme }));
  on('reported-only', ({ reportedOnly }) => store.set({ reportedOnly }));
  on('zoom-in', () => map?.zoomIn());
  on('zoom-out', () => map?.zoomOut());
  on('reset-view', () => map?.resetView());

  store.subscribe((state, former) => {
    show(state);
    if (isAddressed(state, former)) address.writeSoon(state);
    if (state.place !== former.place || state.lang !== former.lang) keepMapClear();
  });
  darkDevice.addEventListener('change', () => show(store.state));
  card.linkOf = () => `${location.origin}${location.pathname}${writeUrl(store.state, story)}`;
  legend.open = matchMedia('(min-width: 1000px) and (min-height: 880px)').matches;
  show(store.state);

  void showMap(parsed, store, dark()).then((view) => {
    map = view;
    new ResizeObserver(keepMapClear).observe(stage);
    view?.setDark(dark());
    mapTools.mapless = view === null;
  });
}

/** The map comes last: its code is the largest, and all else works without it. Null: no WebGL 2. */
async function showMap(parsed: ParsedBundle, store: Store, dark: boolean): Promise<MapView | null> {
  const { page } = messagesOf(store.state.lang);
  try {
    const [{ MapView }] = await Promise.all([
      import('./map/map-view.ts'),
      import('maplibre-gl/dist/maplibre-gl.css'),
      import('./map/map-chrome.css'),
    ]);
    const container = find<HTMLElement>('.map');
    const view = new MapView({
      container,
      parsed,
      timeline: new Timeline(parsed.story, parsed.story.places),
      store,
      dark,
      attribution: ATTRIBUTION,
      padding: covered(),
      locale: {
        'Map.Title': page.mapLabel,
        'AttributionControl.ToggleAttribution': page.attribution,
      },
      onError: (error) => console.error(error),
    });
    await view.ready;
    if (view.map) {
      message.hidden = true;
      return view;
    }
    view.destroy();
  } catch (error) {
    console.error(error);
  }
  say(`${page.noMap} ${page.noMapDetail}`);
  return null;
}

/** How much of the map's sides is covered by what floats on it: the headline's column, an open card, the tools. */
function covered(): { left: number; right: number; top: number } {
  const whole = stage.getBoundingClientRect();
  const sides = { left: 0, right: 0, top: 0 };
  const floating = (element: Element) => {
    const box = element.getBoundingClientRect();
    const floats = box.width > 0 && box.width < whole.width / 2 && box.top >= whole.top;
    return floats && box.bottom <= whole.bottom ? box : null;
  };
  for (const element of [headline, card]) {
    const box = floating(element);
    if (!box) continue;
    if (box.left + box.right < whole.left + whole.right) {
      sides.left = Math.max(sides.left, box.right - whole.left);
    } else sides.right = Math.max(sides.right, whole.right - box.left);
  }
  const tools = floating(pageTools);
  if (tools) sides.top = tools.bottom - whole.top;
  return sides;
}

function say(words: string): void {
  message.textContent = words;
  message.hidden = false;
}
