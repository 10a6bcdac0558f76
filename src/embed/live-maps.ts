/** Something that can be live (costs a WebGL context) or at rest. */
export interface Livable {
  setLive(live: boolean): void;
  /** How far its middle lies from the middle of the window, CSS pixels. */
  distancePx(): number;
}

/** Browsers allow 8 to 16 WebGL contexts a page, and drop the oldest without asking. */
export const MOST_LIVE_MAPS = 6;

/**
 * Decides which of the maps on a page are live: of those in or near sight the ones nearest to the
 * middle of the window, and never more than `most`.
 */
export class LiveMaps {
  readonly #near = new Set<Livable>();
  readonly #live = new Set<Livable>();

  constructor(private readonly most: number = MOST_LIVE_MAPS) {}

  /** A map came near to what is seen, or went. To be told again whenever maps have moved. */
  set(map: Livable, near: boolean): void {
    if (near) this.#near.add(map);
    else this.#near.delete(map);
    this.#choose();
  }

  #choose(): void {
    const chosen = [...this.#near]
      .map((map) => ({ map, distancePx: map.distancePx() }))
      .sort((a, b) => a.distancePx - b.distancePx)
      .slice(0, this.most)
      .map(({ map }) => map);
    // First let go, then take: there is never one too many.
    for (const map of this.#live) {
      if (chosen.includes(map)) continue;
      this.#live.delete(map);
      map.setLive(false);
    }
    for (const map of chosen) {
      if (this.#live.has(map)) continue;
      this.#live.add(map);
      map.setLive(true);
    }
  }
}
