import type { Story } from '../model/story.ts';
import { Tour } from '../timeline/tour.ts';
import type { FirstSight } from './first-sight.ts';

/** The tour that leads a reader through a story's chapters by itself: what it does becomes state. */
export function tourOf({ chapters }: Pick<Story, 'chapters'>, first: FirstSight): Tour {
  const { store } = first;
  return new Tour(
    chapters,
    first.clock,
    {
      seek: (at) => store.set({ at }),
      chapter: (chapter) => store.set({ chapter, place: null, camera: null }),
      ended: () => store.set({ touring: false }),
    },
    () => !first.lessMotion,
  );
}
