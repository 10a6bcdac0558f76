import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Instant } from '../model/instant.ts';
import { type DateProperties, ownFilterAt } from './time-filter.ts';

/** What is done with a map's layers: the part of MapLibre's `Map` that a slider needs. */
export type FilteredMap = Pick<MapLibreMap, 'getLayer' | 'getFilter' | 'setFilter'>;

/** A layer's own filter, and the one that stands in its place. */
interface Driven {
  readonly own: FilterSpecification | null;
  readonly set: string;
}

/**
 * The layers of one map that follow the time. Each keeps its own filter beside the one of time, and
 * gets it back in the end. A filter that somebody else sets meanwhile is the layer's own from then on,
 * and so is that of a new layer with a known id: the map may change its style.
 */
export class DrivenLayers {
  readonly #driven = new Map<string, Driven>();

  /** @param ids of layers; one that the map does not have (yet) is passed over. */
  constructor(
    private readonly map: FilteredMap,
    private readonly ids: readonly string[],
    private readonly properties: DateProperties,
  ) {}

  /** Shows an instant. Does nothing to a layer that shows it already. */
  show(at: Instant): void {
    for (const id of this.ids) {
      if (!this.map.getLayer(id)) continue;
      const own = this.#ownFilter(id);
      const filter = ownFilterAt(own, at, this.properties);
      const set = JSON.stringify(filter);
      if (set === this.#current(id)) continue;
      this.#driven.set(id, { own, set });
      // Both parts are valid; to check them again takes longer than all the rest.
      this.map.setFilter(id, filter, { validate: false });
    }
  }

  /** Gives every layer its own filter back. */
  restore(): void {
    for (const [id, { own, set }] of this.#driven) {
      if (this.map.getLayer(id) && this.#current(id) === set) this.map.setFilter(id, own);
    }
    this.#driven.clear();
  }

  /** Ids of layers that the map does not have. */
  get missing(): string[] {
    return this.ids.filter((id) => !this.map.getLayer(id));
  }

  #current(id: string): string {
    return JSON.stringify(this.map.getFilter(id) ?? null);
  }

  #ownFilter(id: string): FilterSpecification | null {
    const known = this.#driven.get(id);
    return known && known.set === this.#current(id) ? known.own : (this.map.getFilter(id) ?? null);
  }
}
