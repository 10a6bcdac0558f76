import { cameraFrame, fitFrame, type MapFrame, type Padding } from '../chart/map-frame.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import { breathingSpace } from '../state/breathing-space.ts';
import { groundInSight } from '../state/ground-in-sight.ts';
import type { ViewState } from '../state/view-state.ts';

/**
 * What MapLibre's map would show of a state: where the reader moved it, else what the chapter tells of,
 * else what the editor chose, else all ground; and never so far off that the ground is out of sight.
 *
 * @param size CSS pixels. @param covered what other elements cover of it
 * @returns null where there is no room.
 */
export function stillFrame(
  { camera, chapter: id, home }: Pick<ViewState, 'camera' | 'chapter' | 'home'>,
  { chapters, bounds }: Pick<StoryOutline, 'chapters' | 'bounds'>,
  size: { readonly width: number; readonly height: number },
  covered: Padding,
): MapFrame | null {
  const padding = breathingSpace(size.width);
  const chapter = chapters.find((known) => known.id === id);
  try {
    const all = fitFrame(bounds, size, padding, covered);
    const shown = chapter?.bounds ?? home;
    const wanted = camera ?? (shown ? fitFrame(shown, size, padding, covered) : null);
    return wanted ? cameraFrame(groundInSight(bounds, all.zoom, wanted), size, covered) : all;
  } catch {
    return null;
  }
}
