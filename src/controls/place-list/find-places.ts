import type { Place } from '../../model/place.ts';
import { foldText } from '../fold-text.ts';

/**
 * The places whose name or another spelling contains `query`, whatever the case, the marks on
 * letters and the apostrophes; the more important first. All places for an empty query.
 */
export function findPlaces(places: readonly Place[], query: string): Place[] {
  const wanted = folded(query);
  return places
    .filter(({ name, aliases }) =>
      [name.en, name.ar, ...aliases].some((spelling) => folded(spelling).includes(wanted)),
    )
    .sort(
      (a, b) =>
        startsWith(b, wanted) - startsWith(a, wanted) ||
        a.rank - b.rank ||
        a.name.en.localeCompare(b.name.en, 'en'),
    );
}

function startsWith(place: Place, wanted: string): number {
  return [place.name.en, place.name.ar].some((name) => folded(name).startsWith(wanted)) ? 1 : 0;
}

/** Spellings differ in their spaces too: 'Tell Rifaat', 'Tellrifaat'. */
function folded(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
