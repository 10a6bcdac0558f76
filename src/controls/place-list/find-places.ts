import type { Place } from '../../model/place.ts';

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

/** Latin and Arabic marks go, and so do the letters that are only drawn. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u0640'’‘ʿʾ`ʻ\-\s]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase();
}
