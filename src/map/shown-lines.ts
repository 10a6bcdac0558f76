import type { SharedLine } from '../data/geography.ts';
import type { Control } from '../model/control.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import { borderOfControls } from '../palette/ground-state.ts';

/**
 * Indexes of the lines that are a front or a seam at some time of the story. The others, between places
 * that always had one holder, are never drawn: the map need not carry them.
 */
export function shownLines(
  { places, actors }: Pick<Story, 'places' | 'actors'>,
  lines: readonly SharedLine[],
): ReadonlySet<number> {
  const sideOf = new Map(actors.map(({ id, side }) => [id, side]));
  const isShown = ({ left, right }: SharedLine): boolean =>
    controlsTogether(places[left] as Place, places[right] as Place).some(
      ([a, b]) => borderOfControls(a, b, sideOf) !== 'none',
    );
  return new Set([...lines.keys()].filter((line) => isShown(lines[line] as SharedLine)));
}

/** The control that two places are under at the same time, in order, one pair for each change of either. */
function controlsTogether(
  { intervals: left }: Pick<Place, 'intervals'>,
  { intervals: right }: Pick<Place, 'intervals'>,
): [Control, Control][] {
  const pairs: [Control, Control][] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [left[i], right[j]];
    if (!a || !b) return pairs;
    pairs.push([a, b]);
    if (a.end <= b.end) i++;
    if (b.end <= a.end) j++;
  }
}
