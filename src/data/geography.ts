import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Bundle } from './bundle.ts';
import type { LineEnds } from './shared-lines.ts';

/** The line that two cells share. */
export interface SharedLine extends LineEnds {
  /** None where an archive has them. */
  readonly coordinates: readonly (readonly [number, number])[];
}

/** An archive of vector tiles that holds the shapes of cells and shared lines. */
export interface CellTiles {
  /** Its address: absolute from `loadBundle`, as the bundle has it from `parseBundle`. */
  readonly archive: string;
  /** What the archive's metadata must hold, or it belongs to another bundle. */
  readonly fingerprint: string;
}

type Areas = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** All geometry of the map, RFC 7946: `[lng, lat]`, degrees, WGS 84. */
export interface Geography {
  /**
   * One feature a place that owns ground; `id` is the index of the place in the story. Empty where
   * `tiles` has them.
   */
  readonly cells: Areas;
  /** Every line between two cells, once. Where `tiles` has the shapes, only who lies beside it. */
  readonly sharedLines: readonly SharedLine[];
  /** Where the shapes of cells and shared lines are instead; null: they are here. */
  readonly tiles: CellTiles | null;
  /** All that the cells cover: the cells themselves, or one shape where `tiles` has them. */
  readonly ground: Areas;
  readonly neighbours: GeoJSON.FeatureCollection;
  readonly governorates: GeoJSON.FeatureCollection;
  /** The line that closes the Golan on the side of Syria's outline, drawn dashed. */
  readonly golan: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
  readonly lakes: GeoJSON.FeatureCollection;
  readonly roads: GeoJSON.FeatureCollection;
}

/**
 * Decodes the topology of a bundle.
 *
 * @param tiles the bundle's archive, when it has one.
 * @throws Error when an object is missing, or cells are in both places (wrapped by `parseBundle`)
 */
export function decodeGeography(topology: Topology, tiles?: Bundle['tiles']): Geography {
  const collection = (name: string): GeoJSON.FeatureCollection => {
    const object = topology.objects[name];
    if (!object) throw new Error(`topology.objects.${name} is missing`);
    const decoded = feature(topology, object);
    return decoded.type === 'FeatureCollection'
      ? decoded
      : { type: 'FeatureCollection', features: [decoded] };
  };
  return {
    ...(tiles ? cellsElsewhere(topology, tiles, collection) : cellsHere(topology, collection)),
    neighbours: collection('neighbours'),
    governorates: collection('governorates'),
    golan: collection('golan'),
    rivers: collection('rivers'),
    lakes: collection('lakes'),
    roads: collection('roads'),
  };
}

type Cells = Pick<Geography, 'cells' | 'sharedLines' | 'tiles' | 'ground'>;

function cellsHere(
  topology: Topology,
  collection: (name: string) => GeoJSON.FeatureCollection,
): Cells {
  const cells = collection('cells') as Areas;
  return { cells, sharedLines: linesBetweenCells(topology), tiles: null, ground: cells };
}

function cellsElsewhere(
  topology: Topology,
  { archive, fingerprint, lines }: NonNullable<Bundle['tiles']>,
  collection: (name: string) => GeoJSON.FeatureCollection,
): Cells {
  if (topology.objects.cells) {
    throw new Error(`topology.objects.cells is there, though tiles.archive has the cells`);
  }
  return {
    cells: { type: 'FeatureCollection', features: [] },
    sharedLines: lines.map(([left, right]) => ({ left, right, coordinates: [] })),
    tiles: { archive, fingerprint },
    ground: collection('ground') as Areas,
  };
}

/** Of every arc of the cells, the one or two cells that it bounds, by their ids; both may be one. */
export function cellsByArc(topology: Topology): ReadonlyMap<number, readonly number[]> {
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
  return owners;
}

/** An arc that two cells use is the line between them. */
function linesBetweenCells(topology: Topology): SharedLine[] {
  const lines: SharedLine[] = [];
  for (const [arc, [left, right = null]] of cellsByArc(topology)) {
    if (left === undefined || right === null || left === right) continue;
    const line = feature(topology, { type: 'LineString', arcs: [arc] });
    const coordinates = (line.geometry as GeoJSON.LineString).coordinates as [number, number][];
    lines.push({ left, right, coordinates });
  }
  return lines;
}
