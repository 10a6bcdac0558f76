import * as turf from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';

/** Ground of any kind: one polygon or several. Positions are [lng, lat] in degrees. */
export type Area = Polygon | MultiPolygon;

/** A line of any kind: one stroke or several. Positions are [lng, lat] in degrees. */
export type Path = LineString | MultiLineString;

/** Five decimals, about one metre: the finest grid the outlines live on. */
export const roundPosition = ([lng = 0, lat = 0]: Position): Position => [
  Math.round(lng * 1e5) / 1e5,
  Math.round(lat * 1e5) / 1e5,
];

/** The polygons of an area as lists of rings; a polygon's first ring is its outer one. */
export const polygonsOf = (area: Area): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** The strokes of a path as lists of positions. */
export const strokesOf = (path: Path): Position[][] =>
  path.type === 'LineString' ? [path.coordinates] : path.coordinates;

/** An area from its polygons: a `Polygon` if there is one, else a `MultiPolygon`. */
export function areaOf(polygons: Position[][][]): Area {
  const [only] = polygons;
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** A path from its strokes: a `LineString` if there is one, else a `MultiLineString`. */
export function pathOf(strokes: Position[][]): Path {
  const [only] = strokes;
  return strokes.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: strokes };
}

/** The area on the five-decimal grid, without positions that fall on the one before. */
export function roundArea(area: Area): Area {
  const rings = polygonsOf(area).map((polygon) =>
    polygon.map(tidyRing).filter((ring) => ring.length >= 4),
  );
  return areaOf(rings.filter((polygon) => polygon.length > 0));
}

/** All ground that lies in any of the areas. */
export const unite = (areas: Area[]): Area =>
  areas.length === 1 && areas[0] ? areas[0] : combine(turf.union, areas);

/** The ground that lies in both. Throws if they do not meet. */
export const overlap = (one: Area, other: Area): Area => combine(turf.intersect, [one, other]);

/** The ground of `area` that lies in none of `others`. Throws if nothing is left. */
export const subtract = (area: Area, others: Area[]): Area =>
  others.length === 0 ? area : combine(turf.difference, [area, ...others]);

/** The area without its polygons (or holes) under `leastKm2`: crumbs that rounding leaves along shared borders. */
export function dropCrumbs(area: Area, leastKm2: number): Area {
  const isLarge = (ring: Position[]): boolean => turf.area(turf.polygon([ring])) >= leastKm2 * 1e6;
  return areaOf(
    polygonsOf(area)
      .filter(([outer]) => outer !== undefined && isLarge(outer))
      .map(([outer = [], ...holes]) => [outer, ...holes.filter(isLarge)]),
  );
}

type Operation = (features: FeatureCollection<Area>) => Feature<Area> | null;

function combine(operation: Operation, areas: Area[]): Area {
  const result = operation(turf.featureCollection(areas.map((area) => turf.feature(area))));
  if (!result) {
    throw new Error(
      `The ${operation.name} of ${areas.length} areas is empty; expected some ground.`,
    );
  }
  return roundArea(result.geometry);
}

/** Drops positions that repeat the one before, and spikes: positions visited only to turn straight back. */
function tidyRing(ring: Position[]): Position[] {
  const open = ring.slice(0, -1).map(roundPosition);
  const distinct = open.filter((position, i) => !isSame(position, open.at(i - 1)));
  const kept = distinct.filter(
    (_, i) => !isSame(distinct.at(i - 1), distinct[(i + 1) % distinct.length]),
  );
  const [first] = kept;
  if (kept.length < 3 || !first) return [];
  const closed = [...kept, first];
  return kept.length === open.length ? closed : tidyRing(closed);
}

const isSame = (one?: Position, other?: Position): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
