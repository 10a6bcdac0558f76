import type { SharedLine } from '../data/geography.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import { borderBetween } from '../palette/ground-state.ts';

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
    holdersTogether(places[left] as Place, places[right] as Place).some(
      ([a, b]) => borderBetween(a, b, sideOf) !== 'none',
    );
  return new Set([...lines.keys()].filter((line) => isShown(lines[line] as SharedLine)));
}

/** The pairs of holders that two places have at the same time, in order, one for each change of either. */
function holdersTogether(
  { intervals: left }: Pick<Place, 'intervals'>,
  { intervals: right }: Pick<Place, 'intervals'>,
): [string, string][] {
  const pairs: [string, string][] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [left[i], right[j]];
    if (!a || !b) return pairs;
    pairs.push([a.controller, b.controller]);
    if (a.end <= b.end) i++;
    if (b.end <= a.end) j++;
  }
}
