import type { ControlEvents } from '../controls/events.ts';
import type { Story } from '../model/story.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Tour } from '../timeline/tour.ts';
import { onWish } from './first-wishes.ts';
import type { MapHandle } from './open-map.ts';
import type { PageParts } from './page-parts.ts';

/** What a wish may need. */
export interface WishMakers {
  readonly parts: PageParts;
  readonly story: Story;
  readonly store: Store;
  readonly tour: Tour;
  /** Stops time, whether it moves by itself or as a tour. */
  readonly pause: () => void;
  /** State that shows a chapter; null leaves the story. */
  readonly atChapter: (id: string | null) => Partial<ViewState>;
  /** Null until the map is there, and where there is none. */
  readonly map: () => MapHandle | null;
  /** Says where two maps meet, 0 left to 1 right. */
  readonly divide: (fraction: number) => void;
  /** Told when the reader has come to rest on an instant. */
  readonly settled: () => void;
  readonly print: () => void;
}

/**
 * Does what the controls report: with `followFirstWishes`, which comes first and knows of time, the one
 * place where a wish becomes state.
 *
 * @param signal ends it.
 */
export function followWishes(target: EventTarget, wishes: WishMakers, signal: AbortSignal): void {
  const { parts, story, store, tour, pause, map } = wishes;
  const on = <Name extends keyof ControlEvents>(
    name: Name,
    handle: (detail: ControlEvents[Name]) => void,
  ) => onWish(target, name, handle, signal);
  const showChapter = (id: string | null) => {
    pause();
    store.set(wishes.atChapter(id));
    wishes.settled();
  };
  const setTouring = (touring: boolean) => {
    pause();
    if (!touring) return;
    store.set({ touring: true, place: null, panel: null });
    // Who heard of it may have stopped it.
    if (store.state.touring) tour.play(store.state.chapter, store.state.at);
  };
  on('seek', ({ final }) => {
    parts.hint.done();
    if (final) wishes.settled();
  });
  on('play', () => parts.hint.done());

  on('story', ({ telling }) => {
    parts.hint.done();
    if (telling) showChapter(story.chapters[0]?.id ?? null);
    else showChapter(null);
    if (telling) setTouring(true);
  });
  on('chapter', ({ chapter }) => showChapter(chapter));
  on('touring', ({ touring }) => setTouring(touring));

  on('place-choose', ({ place }) => {
    store.set({ place });
    parts.hint.done();
    if (place !== null) map()?.flyTo(place);
  });
  on('go', ({ at, place }) => {
    pause();
    store.set({ at, chapter: null });
    wishes.settled();
    if (place === null) return;
    // On a narrow page the card would lie over the list that the reader walks through.
    if (parts.stage.clientWidth >= 1000) store.set({ place });
    map()?.flyTo(place);
  });
  on('governorate-choose', ({ governorate }) => map()?.showGovernorate(governorate));
  on('panel', ({ panel }) => {
    store.set({ panel });
    parts.hint.done();
    if (panel !== null) parts.legend.open = false;
  });
  on('compare-toggle', () => {
    parts.hint.done();
    store.set({ compare: store.state.compare === null ? story.end - 1 : null });
  });
  on('compare', ({ at }) => store.set({ compare: at }));
  on('divider', ({ fraction }) => wishes.divide(fraction));

  on('find-place', () => void parts.list.open());
  on('table', () => void parts.table.open());
  on('changes', () => void parts.changes.open());
  on('help', ({ page }) => void parts.help.open(page));
  on('print', wishes.print);
  on('embed', () => void parts.embedDialog.open());
  on('language', ({ language }) => store.set({ lang: language }));
  on('theme', ({ theme }) => store.set({ theme }));
  on('layers', ({ layers }) => store.set({ layers }));
  on('grouping', ({ grouping }) => store.set({ grouping }));
  on('zoom-in', () => map()?.zoomIn());
  on('zoom-out', () => map()?.zoomOut());
  on('reset-view', () => map()?.resetView());
}
