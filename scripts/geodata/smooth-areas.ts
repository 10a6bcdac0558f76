import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification';
import type { BaselineArea } from './read-outlines.ts';

type Position = GeoJSON.Position;

/**
 * Rounds the corners of hand-drawn areas by two passes of Chaikin's corner cutting. It works on the
 * lines that areas share, once each, so neighbours still meet; ends of lines stay where they are.
 *
 * @param fixed shapes whose lines keep every point, because other things fit against them: the land
 *   border, the Golan.
 */
export function smoothAreas(
  areas: readonly BaselineArea[],
  fixed: readonly GeoJSON.Geometry[],
): BaselineArea[] {
  const shared = topology({
    areas: collectionOf(areas.map(({ geometry }) => geometry)),
    fixed: collectionOf(fixed),
  });
  const kept = new Set(arcsOf(shared.objects.fixed as GeometryCollection));
  shared.arcs = shared.arcs.map((arc, i) =>
    kept.has(i) ? arc : cutCorners(cutCorners(arc as Position[])),
  ) as never;
  const smooth = feature(shared, shared.objects.areas as GeometryCollection);
  return areas.map((area, i) => ({
    ...area,
    geometry: smooth.features[i]?.geometry as BaselineArea['geometry'],
  }));
}

function collectionOf(geometries: readonly GeoJSON.Geometry[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

/** Indexes of all arcs of a collection of polygons, whichever way they are walked. */
function arcsOf({ geometries }: GeometryCollection): number[] {
  return (geometries as (Polygon | MultiPolygon)[])
    .flatMap(({ arcs }) => arcs.flat(2))
    .map((arc) => (arc < 0 ? ~arc : arc));
}

/** One pass: each corner becomes two points, a quarter before and a quarter after it. */
function cutCorners(line: readonly Position[]): Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  const cut: Position[] = [first];
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax = 0, ay = 0] = line[i] as Position;
    const [bx = 0, by = 0] = line[i + 1] as Position;
    if (i > 0) cut.push([ax + (bx - ax) / 4, ay + (by - ay) / 4]);
    if (i + 2 < line.length) cut.push([bx - (bx - ax) / 4, by - (by - ay) / 4]);
  }
  cut.push(last);
  return cut;
}
