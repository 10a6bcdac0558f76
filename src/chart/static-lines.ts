/** Widths of the map's lines at one zoom. */
export interface LineWidths {
  readonly neighbours: number;
  /** The edge in its own colour that lets a cell overlap its neighbours. */
  readonly cells: number;
  readonly governorates: number;
  readonly rivers: number;
  readonly lakes: number;
  readonly roadCasings: number;
  readonly roads: number;
  readonly outline: number;
  readonly frontCasings: number;
  readonly fronts: number;
  readonly seams: number;
  readonly golanCasing: number;
  readonly golan: number;
}

/**
 * The widths that MapLibre's map gives the same lines.
 *
 * @param px how many units of the drawing a pixel has.
 */
export function lineWidths(zoom: number, px: number): LineWidths {
  /** Grows from one zoom to another. */
  const grown = (from: number, to: number, at: number, then: number) =>
    (at + (then - at) * Math.min(1, Math.max(0, (zoom - from) / (to - from)))) * px;
  return {
    neighbours: 0.8 * px,
    cells: 0.6 * px,
    governorates: grown(5, 9, 0.5, 0.9),
    rivers: grown(5, 8, 0.8, 1.6),
    lakes: 0.7 * px,
    roadCasings: grown(5, 8, 1.8, 3),
    roads: grown(5, 8, 0.8, 1.5),
    outline: grown(5, 10, 0.9, 1.8),
    frontCasings: grown(5, 10, 3, 6),
    fronts: grown(5, 10, 1.3, 2.6),
    seams: grown(5, 10, 0.6, 1.1),
    golanCasing: grown(5, 10, 3, 6),
    golan: grown(5, 10, 1.3, 2.6),
  };
}
