import { drawnLines, type StaticGeometry } from '../chart/static-geometry.ts';
import { fetchJson, sharedByAddress } from '../data/fetch-json.ts';
import { parseSketch } from '../data/sketch.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import { nextTask } from './moments.ts';

/** What the first sight is made of. */
export interface DrawnStory {
  readonly story: StoryOutline;
  readonly geometry: StaticGeometry;
}

/**
 * Fetches a sketch and draws its lines, once for all maps of a document.
 *
 * @throws BundleError as `parseSketch` and `fetchJson` do; the map then waits for its bundle.
 */
export const sharedSketch = sharedByAddress(async (url: string): Promise<DrawnStory> => {
  const { value, file } = await fetchJson(url);
  const { story, lines } = parseSketch(value, file);
  const geometry = drawnLines(lines);
  await nextTask();
  return { story, geometry };
});
