import type { GroundLines, UnitLine } from '../data/ground-lines.ts';
import type { ParsedBundle } from '../data/parse-bundle.ts';
import { regionNames } from '../data/region-names.ts';
import { ArcMesh, type GridPoint } from './arc-mesh.ts';
import { clippedLine, clippedRing, type Window } from './clip.ts';
import type { Bounds } from './map-frame.ts';
import { edgeLines, outerEdges } from './ring-edges.ts';
import { UNITS, unitsOf } from './static-geometry.ts';

type Line = UnitLine;

/** How far lines may move, in units: less than a pixel where the map is 1,000 pixels wide. */
const TOLERANCE = 3;

/** The same for what lies around the ground and on it: rivers, roads, the neighbours' far sides. */
const COARSE = 9;

/** How much is drawn around the bounds, as parts of their width: enough for any page's proportions. */
const AROUND = 0.8;

/**
 * A bundle's geography with as few points as a page can show, in a drawing's units. Neighbours still
 * share their lines exactly.
 *
 * @param window what is drawn of neighbours, rivers and roads, in units; without it, enough for every
 *   size of page.
 */
export function groundLines(
  { story, geography }: ParsedBundle,
  window: Window = windowAround(story.bounds),
): GroundLines {
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
  const drawnGovernorates = governorates.map((ring) => mesh.ring(ring));
  const outer = outerEdges(drawnGround.flat());
  const open = (list: readonly Line[]) =>
    list
      .map((line) => new ArcMesh([], [line], COARSE).line(line))
      .flatMap((line) => clippedLine(line, window));
  return {
    cells: new Map(geography.cells.features.map(({ id }, i) => [Number(id), drawnGround[i] ?? []])),
    land: geography.tiles ? drawnGround.flat() : [],
    sharedLines: geography.sharedLines.map(({ left, right }, i) => ({
      left,
      right,
      line: mesh.line(shared[i] ?? []),
    })),
    neighbours: neighbours
      .map((ring) => clippedRing(mesh.ring(ring, COARSE), window))
      .filter((ring) => ring.length > 0),
    governorates: edgeLines(drawnGovernorates, (edge) => !outer.has(edge)),
    outline: edgeLines(drawnGround.flat(), (edge) => outer.has(edge)),
    golan: open(lines(geography.golan)),
    rivers: open(lines(geography.rivers)),
    lakes: rings(geography.lakes)
      .flat()
      .map((ring) => new ArcMesh([ring], [], TOLERANCE).ring(ring)),
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
