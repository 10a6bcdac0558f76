import type { GroundLines, UnitLine } from '../data/ground-lines.ts';
import type { LineEnds } from '../data/shared-lines.ts';
import type { Window } from './clip.ts';
import { type Bounds, type MapFrame, mercatorOf } from './map-frame.ts';
import { pathOf } from './svg-text.ts';

type Line = UnitLine;

/** The lines of the map without WebGL as SVG path data, in the units of `GroundLines`. */
export interface StaticGeometry {
  /** Ground of places by their index; places without ground are absent. */
  readonly cells: ReadonlyMap<number, string>;
  /** All ground at once, where an archive has the cells: it is drawn bare. Else empty. */
  readonly land: string;
  /** Lines between the cells of two places, given by their indexes; some are empty. */
  readonly sharedLines: readonly (LineEnds & { readonly d: string })[];
  readonly neighbours: string;
  readonly governorates: string;
  readonly outline: string;
  readonly golan: string;
  readonly rivers: string;
  readonly lakes: string;
  readonly roads: string;
  /** Names of neighbours and of the sea, where they fit: points of `[lng, lat]`. */
  readonly names: GeoJSON.FeatureCollection;
}

/** Width of the story's bounds: a unit is some 150 m in Syria, a quarter of a pixel on a wide page. */
export const UNITS = 4_000;

/** From degrees to a drawing's units, not rounded. */
export function unitsOf(bounds: Bounds): (lng: number, lat: number) => readonly [number, number] {
  const [west, , east, north] = bounds;
  const [left, top] = mercatorOf(west, north);
  const scale = UNITS / (mercatorOf(east, north)[0] - left);
  return (lng, lat) => {
    const [x, y] = mercatorOf(lng, lat);
    return [(x - left) * scale, (y - top) * scale];
  };
}

/** Where a frame puts the drawing: pixels of its corner, and pixels a unit. */
export function placement(
  frame: MapFrame,
  bounds: Bounds,
): { x: number; y: number; scale: number } {
  const [west, , east, north] = bounds;
  const [x, y] = frame.project(west, north);
  return { x, y, scale: (frame.project(east, north)[0] - x) / UNITS };
}

/** What a frame shows, in units, and a little more for the widths of lines. */
export function windowOf(frame: MapFrame, bounds: Bounds): Window {
  const { x, y, scale } = placement(frame, bounds);
  const slack = 4;
  return {
    left: Math.floor((-slack - x) / scale),
    top: Math.floor((-slack - y) / scale),
    right: Math.ceil((frame.width + slack - x) / scale),
    bottom: Math.ceil((frame.height + slack - y) / scale),
  };
}

/** Lines as path data. */
export function drawnLines(lines: GroundLines): StaticGeometry {
  const closed = (list: readonly Line[]) => list.map((r) => pathOf(r.slice(0, -1), true)).join('');
  const open = (list: readonly Line[]) => list.map((line) => pathOf(line, false)).join('');
  return {
    cells: new Map([...lines.cells].map(([place, rings]) => [place, closed(rings)])),
    land: closed(lines.land),
    sharedLines: lines.sharedLines.map(({ left, right, line }) => ({
      left,
      right,
      d: pathOf(line, false),
    })),
    neighbours: closed(lines.neighbours),
    governorates: open(lines.governorates),
    outline: open(lines.outline),
    golan: open(lines.golan),
    rivers: open(lines.rivers),
    lakes: closed(lines.lakes),
    roads: open(lines.roads),
    names: lines.names,
  };
}
