import { firstWordsOf } from '../i18n/first-words.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { Palette } from '../palette/palette.ts';
import { isDark } from '../state/defaults.ts';
import { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import { Playback } from '../timeline/playback.ts';
import { SeenClock } from '../timeline/seen-clock.ts';
import { Timeline } from '../timeline/timeline.ts';
import { followFirstWishes } from './first-wishes.ts';
import type { DrawnStory } from './load-sketch.ts';
import { type PageParts, say } from './page-parts.ts';
import { paletteFor, showFirst } from './show-first.ts';
import { StillMap } from './still-map.ts';

/** Wide and high enough for the whole legend, CSS pixels. */
const ROOM_FOR_LEGEND = { width: 1000, height: 880 } as const;

/**
 * One map at first sight: the map that stands still, the headline, what the colours mean, and the
 * slider, which works. It needs little code and a small file, and it stays when the rest comes
 * (`MapApp`): nothing is drawn twice, nothing jumps, and a drag that is going on goes on.
 */
export class FirstSight {
  /** What the parts show: enough for them, also when the whole story is there. */
  readonly story: StoryOutline;
  readonly store: Store;
  readonly timeline: Timeline;
  readonly still: StillMap;
  /** Stands still while nobody sees the map. */
  readonly clock = new SeenClock({
    now: () => performance.now(),
    nextFrame: (callback) => requestAnimationFrame(callback),
  });
  readonly playback: Playback;
  /** Stops time, whether it moves by itself or as a tour. */
  readonly pause: () => void;
  readonly #parts: PageParts;
  readonly #asked: ViewState;
  readonly #darkDevice = matchMedia('(prefers-color-scheme: dark)');
  readonly #lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #ending = new AbortController();

  /** @param drawn its story is the part that `state` tells of. @param level of the title */
  constructor(parts: PageParts, { story, geometry }: DrawnStory, state: ViewState, level: 1 | 2) {
    const { signal } = this.#ending;
    this.#parts = parts;
    this.story = story;
    this.#asked = state;
    this.store = new Store(state);
    this.timeline = new Timeline(story, story.places);
    const drawing = { story, geometry, timeline: this.timeline };
    this.still = new StillMap(parts, drawing, this.store, this.palette);
    this.playback = new Playback(
      story,
      this.clock,
      (at) => this.store.set({ at }),
      () => this.store.set({ playing: false }),
      this.timeline.changeInstants,
    );
    this.pause = followFirstWishes(
      parts.whole,
      {
        story,
        store: this.store,
        playback: this.playback,
      },
      signal,
    );
    const show = () => this.#show();
    const unsubscribe = this.store.subscribe(show);
    signal.addEventListener('abort', unsubscribe);
    this.#darkDevice.addEventListener('change', show, { signal });
    parts.headline.level = level;
    const { clientWidth, clientHeight } = parts.frame;
    parts.legend.open =
      clientWidth >= ROOM_FOR_LEGEND.width && clientHeight >= ROOM_FOR_LEGEND.height;
    show();
    parts.message.hidden = true;
    // The parts take their room when they are rendered, which is soon but not yet.
    requestAnimationFrame(() => {
      if (!signal.aborted && !parts.stillMap.hidden) this.still.show();
    });
  }

  /** Whether another view is shown than the one that was asked for. */
  get hasChanged(): boolean {
    return this.store.state !== this.#asked;
  }

  /** The colours that are shown now. */
  get palette(): Palette {
    const { state } = this.store;
    return paletteFor(this.story, state, isDark(state.theme, this.#darkDevice.matches));
  }

  /** Whether the reader asks for less motion. */
  get lessMotion(): boolean {
    return this.#lessMotion.matches;
  }

  /** State that shows a chapter; null leaves the story. */
  atChapter(id: string | null): Partial<ViewState> {
    const chapter = this.story.chapters.find((known) => known.id === id);
    return chapter
      ? { chapter: chapter.id, at: chapter.at, place: null, camera: null }
      : { chapter: null };
  }

  /** Goes on playing where a state says so. */
  resume(): void {
    const { playing, at, speed, skipQuiet } = this.store.state;
    this.playback.setSkipQuiet(skipQuiet);
    if (playing) this.playback.play(at, speed);
  }

  /** Does what a page's script wants. */
  asProgram(act: () => void): void {
    this.store.asProgram(act);
  }

  /** Does what a control would report: the way in for host pages. */
  wish(name: string, detail?: unknown): void {
    this.#parts.whole.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Puts words in place of the map, or at its foot. */
  say(words: string, aside: boolean): void {
    say(this.#parts, words, aside);
  }

  /** Says that a file could not be had. @param act tries again */
  sayUnreached(act: () => void): void {
    const { unreached, again } = firstWordsOf(this.store.state.lang).page;
    say(this.#parts, unreached, true, { words: again, act });
  }

  /** Frees everything; the parts stay as they are. */
  destroy(): void {
    this.pause();
    this.#ending.abort();
    this.still.destroy();
  }

  #show(): void {
    const { state } = this.store;
    const { palette } = this;
    showFirst(this.#parts, this.story, state, palette);
    this.still.setPalette(palette);
  }
}
