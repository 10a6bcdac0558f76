import type { LineEnds } from './shared-lines.ts';

/** A point in whole units of a drawing: x eastwards, y southwards. */
export type UnitPoint = readonly [x: number, y: number];
export type UnitLine = readonly UnitPoint[];

/**
 * All lines of the map that stands still, simplified. Units: Web Mercator, the story's bounds are
 * 4,000 wide (`UNITS` in `chart/static-geometry.ts`), whole numbers, (0, 0) is their north-western
 * corner, y grows southwards. Nothing here depends on time, language, palette or size.
 */
export interface GroundLines {
  /** Rings of places that own ground, by the place's index; first point equals last. */
  readonly cells: ReadonlyMap<number, readonly UnitLine[]>;
  /** Rings of all ground, where an archive has the cells; else none. */
  readonly land: readonly UnitLine[];
  /** Lines between the cells of two places, given by their indexes. */
  readonly sharedLines: readonly (LineEnds & { readonly line: UnitLine })[];
  /** Rings. */
  readonly neighbours: readonly UnitLine[];
  readonly lakes: readonly UnitLine[];
  /** Lines. */
  readonly governorates: readonly UnitLine[];
  readonly outline: readonly UnitLine[];
  readonly golan: readonly UnitLine[];
  readonly rivers: readonly UnitLine[];
  readonly roads: readonly UnitLine[];
  /** Names of neighbours and of the sea, where they fit: points of `[lng, lat]`. */
  readonly names: GeoJSON.FeatureCollection;
}
