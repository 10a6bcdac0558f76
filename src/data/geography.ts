import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LineEnds } from './shared-lines.ts';

/** The line that two cells share. */
export interface SharedLine extends LineEnds {
  readonly coordinates: readonly (readonly [number, number])[];
}

/** All geometry of the map, RFC 7946: `[lng, lat]`, degrees, WGS 84. */
export interface Geography {
  /** One feature a place that owns ground; `id` is the index of the place in the story. */
  readonly cells: GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;
  /** Every line between two cells, once. */
  readonly sharedLines: readonly SharedLine[];
  readonly neighbours: GeoJSON.FeatureCollection;
  readonly governorates: GeoJSON.FeatureCollection;
  /** The line that closes the Golan on the side of Syria's outline, drawn dashed. */
  readonly golan: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
  readonly lakes: GeoJSON.FeatureCollection;
  readonly roads: GeoJSON.FeatureCollection;
}

/** Decodes the topology of a bundle. @throws Error when an object is missing (wrapped by `parseBundle`) */
export function decodeGeography(topology: Topology): Geography {
  const collection = (name: string): GeoJSON.FeatureCollection => {
    const object = topology.objects[name];
    if (!object) throw new Error(`topology.objects.${name} is missing`);
    const decoded = feature(topology, object);
    return decoded.type === 'FeatureCollection'
      ? decoded
      : { type: 'FeatureCollection', features: [decoded] };
  };
  return {
    cells: collection('cells') as Geography['cells'],
    sharedLines: linesBetweenCells(topology),
    neighbours: collection('neighbours'),
    governorates: collection('governorates'),
    golan: collection('golan'),
    rivers: collection('rivers'),
    lakes: collection('lakes'),
    roads: collection('roads'),
  };
}

/** Walks the arcs of all cells: an arc that two cells use is the line between them. */
function linesBetweenCells(topology: Topology): SharedLine[] {
  const cells = topology.objects.cells as GeometryCollection;
  const owners = new Map<number, number[]>();
  for (const geometry of cells.geometries as (Polygon | MultiPolygon)[]) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const arc of polygons.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      const owner = Number(geometry.id);
      const list = owners.get(index);
      if (list) list.push(owner);
      else owners.set(index, [owner]);
    }
  }
  const lines: SharedLine[] = [];
  for (const [arc, [left, right = null]] of owners) {
    if (left === undefined || right === null || left === right) continue;
    const line = feature(topology, { type: 'LineString', arcs: [arc] });
    const coordinates = (line.geometry as GeoJSON.LineString).coordinates as [number, number][];
    lines.push({ left, right, coordinates });
  }
  return lines;
}
