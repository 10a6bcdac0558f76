import type { MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { type Area, areaOf } from './shapes.ts';

/**
 * Unites areas that share their borders position for position. Unlike a geometric union it computes no new position,
 * so the outside of the result still fits its neighbours exactly. Empty input gives an empty multipolygon.
 */
export function dissolveAreas(areas: Area[]): Area {
  const parts: GeoJSON.GeometryCollection = { type: 'GeometryCollection', geometries: areas };
  const topo = topology({ parts });
  const collection = topo.objects.parts as GeometryCollection;
  const arcs = mergeArcs(topo, collection.geometries as (TopoPolygon | TopoMultiPolygon)[]);
  const merged = feature(topo, arcs).geometry as MultiPolygon;
  return areaOf(merged.coordinates);
}
