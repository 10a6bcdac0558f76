import { groundLines } from '../chart/ground-lines.ts';
import { drawnLines } from '../chart/static-geometry.ts';
import type { ParsedBundle } from '../data/parse-bundle.ts';
import type { DrawnStory } from './load-sketch.ts';

/** Drawn once for all maps of a bundle. */
const drawn = new WeakMap<ParsedBundle, DrawnStory>();

/** What the first sight is made of where there is no sketch: the same from the bundle itself. */
export function drawnBundle(parsed: ParsedBundle): DrawnStory {
  const known = drawn.get(parsed);
  if (known) return known;
  const made = { story: parsed.story, geometry: drawnLines(groundLines(parsed)) };
  drawn.set(parsed, made);
  return made;
}
