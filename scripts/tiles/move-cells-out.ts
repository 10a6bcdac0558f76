import { createHash } from 'node:crypto';
import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Bundle } from '../../src/data/bundle.ts';
import { cellsByArc } from '../../src/data/geography.ts';
import { usedArcs } from './used-arcs.ts';

/** A bundle without its cells, and what its archive is cut from. */
export interface MovedCells {
  readonly bundle: Bundle;
  /** Objects `cells` (id = index of the place) and `lines` (id = index in `bundle.tiles.lines`). */
  readonly shapes: Topology;
  readonly fingerprint: string;
}

/**
 * Takes the cells, and the lines between them, out of a bundle's topology. All lines between the same
 * two places become one: who holds those two decides how it looks. What is left has the outline of
 * all cells as the object `ground`.
 *
 * @param archive the address that the bundle will name.
 * @throws Error when the bundle has no cells to take.
 */
export function moveCellsOut(bundle: Bundle, archive: string): MovedCells {
  const { topology } = bundle;
  const { cells, ...others } = topology.objects;
  if (cells?.type !== 'GeometryCollection') throw new Error('the bundle has no cells to take out');
  const pairs = arcsByPair(topology);
  const lines: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: pairs.map(({ arcs }, id) => ({ ...stitched(topology, arcs), id })),
  };
  const shapes = usedArcs({ ...topology, objects: { cells, lines } });
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(shapes))
    .digest('hex')
    .slice(0, 16);
  const ground = mergeArcs(topology, cells.geometries as Polygon[]) as GeometryObject;
  return {
    bundle: {
      ...bundle,
      tiles: { archive, fingerprint, lines: pairs.map(({ left, right }) => [left, right]) },
      topology: usedArcs({ ...topology, objects: { ...others, ground } }),
    },
    shapes,
    fingerprint,
  };
}

/** Two places that share a border, `left` being the smaller index, and the arcs of that border. */
interface Pair {
  readonly left: number;
  readonly right: number;
  readonly arcs: readonly number[];
}

/** In the order of `left`, then `right`. */
function arcsByPair(topology: Topology): Pair[] {
  const pairs = new Map<string, { left: number; right: number; arcs: number[] }>();
  for (const [arc, [one, other = null]] of cellsByArc(topology)) {
    if (one === undefined || other === null || one === other) continue;
    const [left, right] = one < other ? [one, other] : [other, one];
    const known = pairs.get(`${left} ${right}`);
    if (known) known.arcs.push(arc);
    else pairs.set(`${left} ${right}`, { left, right, arcs: [arc] });
  }
  return [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right);
}

/** Arcs end to end, as few lines as possible. */
function stitched(topology: Topology, arcs: readonly number[]): MultiLineString {
  const lines: MultiLineString = { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) };
  return meshArcs(topology, lines) as unknown as MultiLineString;
}
