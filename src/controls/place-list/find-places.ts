import Fuse from 'fuse.js';
import type { Place } from '../../model/place.ts';
import { foldText } from '../fold-text.ts';

/** A place that fits a search. */
export interface FoundPlace {
  readonly place: Place;
  /** The spelling that fits, when it is neither of the place's names; else null. */
  readonly spelling: string | null;
}

/** One spelling of one place, as it is searched. */
interface Entry {
  readonly place: Place;
  readonly spelling: string;
  readonly folded: string;
}

/** How far a spelling may be from what was typed: 0 the same, 1 anything. */
const THRESHOLD = 0.34;

/**
 * Finds places by any spelling in any script, also by one that nobody uses: 'Allepo', 'Deraa'.
 * Spellings are folded (case, marks, hamzas, apostrophes, spaces) before Fuse.js compares them.
 */
export class PlaceFinder {
  readonly #places: readonly Place[];
  readonly #entries: readonly Entry[];
  readonly #fuse: Fuse<Entry>;

  constructor(places: readonly Place[]) {
    this.#places = [...places].sort(byWeight);
    this.#entries = places.flatMap((place) =>
      [place.name.en, place.name.ar, ...place.aliases].map((spelling) => ({
        place,
        spelling,
        folded: folded(spelling),
      })),
    );
    this.#fuse = new Fuse(this.#entries, {
      keys: ['folded'],
      threshold: THRESHOLD,
      includeScore: true,
      // A name of two words fits by either of them.
      ignoreLocation: true,
      minMatchCharLength: 2,
    });
  }

  /**
   * Spellings that begin with what was typed come first, then those that contain it, then those that
   * are near to it; of equals the more important place. All places for an empty search.
   */
  find(query: string): FoundPlace[] {
    const wanted = folded(query);
    if (wanted === '') return this.#places.map((place) => ({ place, spelling: null }));
    const exact = this.#entries
      .filter((entry) => entry.folded.includes(wanted))
      .map((entry) => ({ entry, closeness: entry.folded.startsWith(wanted) ? 0 : 1 }));
    // One letter is near to everything.
    const near =
      wanted.length < 3
        ? []
        : this.#fuse
            .search(wanted)
            .map(({ item, score = 1 }) => ({ entry: item, closeness: 2 + score }))
            .filter(({ entry }) => similarLength(entry.folded, wanted));
    const found = new Map<Place, { readonly entry: Entry; readonly closeness: number }>();
    for (const hit of [...exact, ...near]) {
      const former = found.get(hit.entry.place);
      if (!former || hit.closeness < former.closeness) found.set(hit.entry.place, hit);
    }
    return [...found.values()]
      .sort((a, b) => a.closeness - b.closeness || byWeight(a.entry.place, b.entry.place))
      .map(({ entry: { place, spelling } }) => ({
        place,
        spelling: spelling === place.name.en || spelling === place.name.ar ? null : spelling,
      }));
  }
}

/** Fuse finds what was typed within a longer name; a near miss of a part is no find. */
function similarLength(spelling: string, wanted: string): boolean {
  return Math.abs(spelling.length - wanted.length) <= Math.max(2, wanted.length * 0.4);
}

function byWeight(a: Place, b: Place): number {
  return a.rank - b.rank || a.name.en.localeCompare(b.name.en, 'en');
}

/** The article before a name, in either script. */
const ARTICLE = /^(ال|(al|ar|as|ash|at|ad|an|az)[-\s])/i;

/** Spellings differ in their spaces, and in whether they carry the article. */
function folded(text: string): string {
  return foldText(text.trim().replace(ARTICLE, '')).replaceAll(' ', '');
}
