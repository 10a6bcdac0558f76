import type { ControlEvents } from '../controls/events.ts';
import type { Instant } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import type { Store } from '../state/store.ts';
import type { Playback } from '../timeline/playback.ts';
import type { Tour } from '../timeline/tour.ts';
import type { MapHandle } from './open-map.ts';
import type { PageParts } from './page-parts.ts';

/** What a wish may need. */
export interface WishMakers {
  readonly parts: PageParts;
  readonly story: Story;
  readonly store: Store;
  readonly playback: Playback;
  readonly tour: Tour;
  /** Null until the map is there, and where there is none. */
  readonly map: () => MapHandle | null;
  /** Told when a drag of the thumb begins and ends. */
  readonly dragged: (dragging: boolean) => void;
  /** Told when the reader has come to rest on an instant. */
  readonly settled: () => void;
  readonly print: () => void;
}

/** Does what the controls report: the one place where a wish becomes state. */
export function followWishes(target: EventTarget, wishes: WishMakers): void {
  const { parts, story, store, playback, tour, map } = wishes;
  const on = <Name extends keyof ControlEvents>(
    name: Name,
    handle: (detail: ControlEvents[Name]) => void,
  ) => {
    target.addEventListener(name, (event) => {
      // What controls say to each other is no business of the page around.
      event.stopPropagation();
      handle((event as CustomEvent).detail);
    });
  };
  const pause = () => {
    playback.pause();
    tour.stop();
    store.set({ playing: false, touring: false });
  };
  const showChapter = (id: string | null) => {
    pause();
    const chapter = story.chapters.find((known) => known.id === id);
    store.set(
      chapter
        ? { chapter: chapter.id, at: chapter.at, place: null, camera: null }
        : { chapter: null },
    );
    wishes.settled();
  };
  const setTouring = (touring: boolean) => {
    pause();
    if (!touring) return;
    store.set({ touring: true, place: null, panel: null });
    tour.play(store.state.chapter, store.state.at);
  };
  const seekTo = (at: Instant, final: boolean) => {
    wishes.dragged(!final);
    pause();
    store.set({ at });
    parts.hint.done();
    if (!final) return;
    if (store.state.chapter !== null) store.set({ chapter: chapterAt(story.chapters, at) });
    wishes.settled();
  };

  on('seek', ({ at, final }) => seekTo(at, final));
  on('play', () => {
    tour.stop();
    parts.hint.done();
    store.set({ playing: true, touring: false });
    playback.play(store.state.at, store.state.speed);
  });
  on('pause', pause);
  on('speed', ({ speed }) => {
    playback.setSpeed(speed);
    store.set({ speed });
  });
  on('skip-quiet', ({ skipQuiet }) => {
    playback.setSkipQuiet(skipQuiet);
    store.set({ skipQuiet });
  });
  on('measure', ({ measure }) => store.set({ measure }));

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
  on('divider', ({ fraction }) => map()?.setDivider(fraction));

  on('find-place', () => void parts.list.open());
  on('table', () => void parts.table.open());
  on('help', ({ page }) => void parts.help.open(page));
  on('print', wishes.print);
  on('embed', () => void parts.embedDialog.open());
  on('language', ({ language }) => store.set({ lang: language }));
  on('theme', ({ theme }) => store.set({ theme }));
  on('layers', ({ layers }) => store.set({ layers }));
  on('grouping', ({ grouping }) => store.set({ grouping }));
  on('reported-only', ({ reportedOnly }) => store.set({ reportedOnly }));
  on('zoom-in', () => map()?.zoomIn());
  on('zoom-out', () => map()?.zoomOut());
  on('reset-view', () => map()?.resetView());
}

/** The chapter that tells of an instant: the last one that has come by then, or the first. */
function chapterAt(chapters: Story['chapters'], at: Instant): string | null {
  return (chapters.filter((chapter) => chapter.at <= at).at(-1) ?? chapters[0])?.id ?? null;
}
