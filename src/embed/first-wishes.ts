import type { ControlEvents } from '../controls/events.ts';
import type { Instant } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { Store } from '../state/store.ts';
import type { Playback } from '../timeline/playback.ts';

/** What a wish of the first sight may need. */
export interface FirstWishMakers {
  readonly story: StoryOutline;
  readonly store: Store;
  readonly playback: Playback;
}

/** Hears one kind of wish. What controls say to each other is no business of the page around. */
export function onWish<Name extends keyof ControlEvents>(
  target: EventTarget,
  name: Name,
  handle: (detail: ControlEvents[Name]) => void,
  signal: AbortSignal,
): void {
  const hear = (event: Event) => {
    event.stopPropagation();
    handle((event as CustomEvent).detail);
  };
  target.addEventListener(name, hear, { signal });
}

/**
 * Does what the slider reports: wishes about time become state. All others wait for `followWishes`.
 *
 * @param signal ends it.
 * @returns stops time, whether it moves by itself or as a tour.
 */
export function followFirstWishes(
  target: EventTarget,
  makers: FirstWishMakers,
  signal: AbortSignal,
): () => void {
  const on = <Name extends keyof ControlEvents>(
    name: Name,
    handle: (detail: ControlEvents[Name]) => void,
  ) => onWish(target, name, handle, signal);
  const { story, store, playback } = makers;
  const pause = () => {
    playback.pause();
    store.set({ playing: false, touring: false });
  };
  on('seek', ({ at, final }) => {
    pause();
    const told = final && store.state.chapter !== null;
    // One change: who hears of it may change more.
    store.set({ at, ...(told && { chapter: chapterAt(story.chapters, at) }) });
  });
  on('play', () => {
    // Before anybody hears of it, who may pause.
    playback.play(store.state.at, store.state.speed);
    store.set({ playing: true, touring: false });
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
  on('reported-only', ({ reportedOnly }) => store.set({ reportedOnly }));
  return pause;
}

/** The chapter that tells of an instant: the last one that has come by then, or the first. */
function chapterAt(chapters: StoryOutline['chapters'], at: Instant): string | null {
  return (chapters.filter((chapter) => chapter.at <= at).at(-1) ?? chapters[0])?.id ?? null;
}
