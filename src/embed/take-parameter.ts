import { defaultState } from '../state/defaults.ts';
import { PARAMETERS } from '../state/parameters.ts';
import { readParameters } from '../state/url.ts';
import type { Language, ViewState } from '../state/view-state.ts';
import type { FirstSight } from './first-sight.ts';

/**
 * Brings one parameter that was set later to a map. What is wrong is told and changes nothing.
 *
 * @param text null: it was taken away, and has its default again.
 * @param language the default of `lang`.
 * @param whole whether the controls that come after the first sight are there, and hear wishes.
 */
export function takeParameter(
  first: FirstSight,
  name: string,
  text: string | null,
  language: Language,
  whole: boolean,
  warn: (message: string) => void,
): void {
  const { store, story } = first;
  const field = PARAMETERS.find((known) => known.name === name)?.field;
  if (!field) return;
  const asked: Partial<ViewState> =
    text === null
      ? { [field]: defaultState(story, language)[field] }
      : readParameters((other) => (other === name ? text : null), story, warn);
  if (!(field in asked)) return;
  const { at, place = null, chapter = null, speed = 1 } = asked;
  if (at !== undefined) first.wish('seek', { at, final: true });
  else if (name === 'speed') first.wish('speed', { speed });
  else if (name === 'chapter' && whole) first.wish('chapter', { chapter });
  else if (name === 'chapter') store.set(first.atChapter(chapter));
  else if (name === 'place' && whole) first.wish('place-choose', { place });
  // Where a reader had moved the map is left for what is asked for now.
  else if (name === 'bounds') store.set({ ...asked, camera: null });
  else store.set(asked);
}
