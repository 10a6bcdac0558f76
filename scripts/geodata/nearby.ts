import type { GroundPlace } from './ground-place.ts';

interface Entry {
  readonly place: GroundPlace;
  readonly index: number;
}

/** Squares narrower than this would be many, and empty. */
const LEAST_WIDTH_KM = 1;

/**
 * Finds the places of one area of the eve within a distance. They lie in squares as wide as that
 * distance: only a place's own square and the eight around it are looked at.
 */
export class Nearby {
  readonly #widthKm: number;
  readonly #squares = new Map<string, Entry[]>();

  constructor(
    places: readonly GroundPlace[],
    private readonly withinKm: number,
  ) {
    this.#widthKm = Math.max(withinKm, LEAST_WIDTH_KM);
    for (const [index, place] of places.entries()) {
      const key = this.#squareOf(place, 0, 0);
      const square = this.#squares.get(key);
      if (square) square.push({ place, index });
      else this.#squares.set(key, [{ place, index }]);
    }
  }

  /**
   * Those of the same area as `to` and no further than the distance, the nearest first; equally near
   * ones in the order in which they were given. `to` is among them if it was given.
   */
  sameArea(to: GroundPlace): GroundPlace[] {
    const found: (Entry & { km: number })[] = [];
    for (const east of [-1, 0, 1]) {
      for (const south of [-1, 0, 1]) {
        for (const { place, index } of this.#squares.get(this.#squareOf(to, east, south)) ?? []) {
          const km = Math.hypot(to.x - place.x, to.y - place.y);
          if (km <= this.withinKm) found.push({ place, index, km });
        }
      }
    }
    return found.sort((a, b) => a.km - b.km || a.index - b.index).map(({ place }) => place);
  }

  #squareOf({ x, y, area }: GroundPlace, east: number, south: number): string {
    const column = Math.floor(x / this.#widthKm) + east;
    const row = Math.floor(y / this.#widthKm) + south;
    return `${area} ${column} ${row}`;
  }
}
