import { type Instant, isoOf } from '../model/instant.ts';
import type { FirstSight } from './first-sight.ts';

/**
 * Tells the page around what the reader and playback change. Of what a program changes, which knows of it,
 * time alone is told.
 *
 * @param told also hears each instant that no program has set. @returns a function that ends it.
 */
export function reportChanges(
  first: FirstSight,
  tell: (name: string, detail?: unknown) => void,
  told: (at: Instant) => void,
): () => void {
  const { store, story } = first;
  return store.subscribe((state, former, byProgram) => {
    if (state.at !== former.at) {
      const at = Math.floor(state.at / 1000) * 1000;
      if (!byProgram) told(at);
      tell('time-change', { time: isoOf(at, story.utcOffsetMinutes) });
    }
    if (byProgram) return;
    if (state.place !== former.place) tell('select', { place: state.place });
    if (state.playing !== former.playing) tell(state.playing ? 'play' : 'pause');
  });
}
