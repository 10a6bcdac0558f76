import { clampTo } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import { defaultState } from '../state/defaults.ts';
import { readParameters } from '../state/url.ts';
import type { Language, ViewState } from '../state/view-state.ts';
import { windowOutline } from '../timeline/window-story.ts';

/** What a map starts with. */
export interface FirstState {
  readonly state: ViewState;
  /** The part of the story that is told. */
  readonly story: StoryOutline;
}

/**
 * What parameters ask for. A chapter brings its own instant unless `time` is there; `start` and `end`
 * make the story shorter, and the instants are moved into it. Whatever is wrong is told once, named,
 * and left at its default.
 *
 * @param textOf a parameter's text by its name; null: it is absent.
 * @param kept what a reader sees already, of another part of the story or another story: it stays where
 *   this one has it, and only `start` and `end` are read.
 */
export function firstState(
  whole: StoryOutline,
  textOf: (name: string) => string | null,
  language: Language,
  warn: (message: string) => void,
  kept: ViewState | null = null,
): FirstState {
  const asks = readParameters(
    kept ? (name) => (name === 'start' || name === 'end' ? textOf(name) : null) : textOf,
    whole,
    warn,
  );
  const chapter = whole.chapters.find(({ id }) => id === asks.chapter);
  const start = asks.start ?? whole.start;
  const end = asks.end ?? whole.end;
  const isWindow = start < end;
  if (!isWindow)
    warn('parameters "start" and "end" are ignored: the end does not follow the start');
  const story = isWindow ? windowOutline(whole, start, end) : whole;
  const state = {
    ...defaultState(story, language),
    ...(chapter && { at: chapter.at }),
    ...kept,
    ...(kept && { start: null, end: null }),
    ...asks,
    ...(!isWindow && { start: null, end: null }),
  };
  const { compare } = state;
  const told = story.chapters.some(({ id }) => id === state.chapter);
  const known = story.places.some(({ id }) => id === state.place);
  return {
    state: {
      ...state,
      at: clampTo(story, state.at),
      compare: compare === null ? null : clampTo(story, compare),
      chapter: told ? state.chapter : null,
      place: known ? state.place : null,
    },
    story,
  };
}
