import { groundLines } from '../chart/ground-lines.ts';
import { drawnLines } from '../chart/static-geometry.ts';
import type { FetchedJson } from '../data/fetch-json.ts';
import { readBundle } from '../data/load-bundle.ts';
import type { FirstSight } from './first-sight.ts';
import type { DrawnStory } from './load-sketch.ts';
import { MapApp, type Surroundings } from './map-app.ts';
import type { PageParts } from './page-parts.ts';

/** All that comes after the first sight: facts, and every control. One for all maps of a bundle. */
export interface RestOfMap {
  /** What the first sight is made of where there is no sketch: the same from the bundle itself. */
  drawn(): DrawnStory;
  /** Puts a map to work. */
  start(parts: PageParts, first: FirstSight, around: Surroundings): MapApp;
}

/** Reads a fetched bundle. @throws BundleError when it is damaged; the message names the file */
export function restOfMap(bundle: FetchedJson): RestOfMap {
  const whole = readBundle(bundle);
  let drawn: DrawnStory | null = null;
  return {
    drawn: () => {
      drawn ??= { story: whole.story, geometry: drawnLines(groundLines(whole)) };
      return drawn;
    },
    start: (parts, first, around) => new MapApp(parts, whole, first, around),
  };
}
