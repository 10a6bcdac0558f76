import type { ParsedBundle } from '../data/parse-bundle.ts';
import { regionNames } from '../data/region-names.ts';
import { ArcMesh, type GridPoint } from './arc-mesh.ts';
import { clippedLine, clippedRing, type Window } from './clip.ts';
import { type Bounds, type MapFrame, mercatorOf } from './map-frame.ts';
import { edgeLines, outerEdges } from './ring-edges.ts';
import { pathOf } from './svg-text.ts';

type Line = readonly GridPoint[];

/**
 * All lines of the map without WebGL as SVG path data. Units: Web Mercator, the story's bounds are
 * `UNITS` wide, whole numbers, (0, 0) is their north-western corner, y grows southwards. Nothing
 * here depends on time, language, palette or size.
 */
export interface StaticGeometry {
  /** Ground of places by their index; places without ground are absent. */
  readonly cells: ReadonlyMap<number, string>;
  /** All ground at once, where an archive has the cells: it is drawn bare. Else empty. */
  readonly land: string;
  /** One a shared line of the geography, in its order. */
  readonly sharedLines: readonly string[];
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

/** Width of the story's bounds: a unit is some 60 m in Syria, a tenth of a pixel on a page. */
export const UNITS = 10_000;

/** How far lines may move: less than half a pixel where the map is 1,000 pixels wide. */
const TOLERANCE = 4;

/** How much is drawn around the bounds, as parts of their width: enough for any page's proportions. */
const AROUND = 0.8;

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

/**
 * Draws a bundle's geography.
 *
 * @param window what is drawn of neighbours, rivers and roads, in units; without it, enough for every
 *   size of page.
 */
export function staticGeometry(
  { story, geography }: ParsedBundle,
  window: Window = windowAround(story.bounds),
): StaticGeometry {
  const units = unitsOf(story.bounds);
  const gridded = (line: readonly (readonly number[])[]): Line => {
    const points: GridPoint[] = [];
    for (const [lng = 0, lat = 0] of line) {
      const [x, y] = units(lng, lat).map((value) => Math.round(value) || 0) as [number, number];
      const former = points.at(-1);
      if (former?.[0] !== x || former[1] !== y) points.push([x, y]);
    }
    return points;
  };
  const rings = (collection: GeoJSON.FeatureCollection) =>
    collection.features.map(({ geometry }) => polygonsOf(geometry).flat().map(gridded));
  const lines = (collection: GeoJSON.FeatureCollection) =>
    collection.features.flatMap(({ geometry }) => linesOf(geometry).map(gridded));

  const ground = rings(geography.ground);
  const governorates = rings(geography.governorates).flat();
  const neighbours = rings(geography.neighbours)
    .flat()
    .filter((ring) => clippedRing(ring, window).length > 0);
  const shared = geography.sharedLines.map(({ coordinates }) => gridded(coordinates));
  const mesh = new ArcMesh([...ground.flat(), ...governorates, ...neighbours], shared, TOLERANCE);

  const drawnGround = ground.map((part) => part.map((ring) => mesh.ring(ring)));
  const closed = (list: readonly Line[]) => list.map((r) => pathOf(r.slice(0, -1), true)).join('');
  const open = (list: readonly Line[]) =>
    list
      .map((line) => new ArcMesh([], [line], TOLERANCE).line(line))
      .flatMap((line) => clippedLine(line, window))
      .map((line) => pathOf(line, false))
      .join('');
  const drawnGovernorates = governorates.map((ring) => mesh.ring(ring));
  const outer = outerEdges(drawnGround.flat());
  const edges = (list: readonly Line[], wanted: (edge: string) => boolean) =>
    edgeLines(list, wanted)
      .map((line) => pathOf(line, false))
      .join('');
  return {
    cells: new Map(
      geography.cells.features.map(({ id }, i) => [Number(id), closed(drawnGround[i] ?? [])]),
    ),
    land: geography.tiles ? closed(drawnGround.flat()) : '',
    sharedLines: shared.map((line) => pathOf(mesh.line(line), false)),
    neighbours: closed(neighbours.map((ring) => clippedRing(mesh.ring(ring), window))),
    governorates: edges(drawnGovernorates, (edge) => !outer.has(edge)),
    outline: edges(drawnGround.flat(), (edge) => outer.has(edge)),
    golan: open(lines(geography.golan)),
    rivers: open(lines(geography.rivers)),
    lakes: closed(
      rings(geography.lakes)
        .flat()
        .map((ring) => new ArcMesh([ring], [], TOLERANCE).ring(ring)),
    ),
    roads: open(lines(geography.roads)),
    names: regionNames(story, geography, ['sea', 'neighbour']),
  };
}

function windowAround(bounds: Bounds): Window {
  const [, south, east] = bounds;
  const height = unitsOf(bounds)(east, south)[1];
  const around = AROUND * UNITS;
  return {
    left: -around,
    top: -around,
    right: UNITS + around,
    bottom: Math.round(height) + around,
  };
}

function polygonsOf(geometry: GeoJSON.Geometry | null): GeoJSON.Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Rings of areas count as lines: the Golan is an area whose outline is drawn. */
function linesOf(geometry: GeoJSON.Geometry | null): GeoJSON.Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  if (geometry?.type === 'MultiLineString') return geometry.coordinates;
  return polygonsOf(geometry).flat();
}
