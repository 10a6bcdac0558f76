import { area } from '@turf/turf';
import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import type { Face } from './partition-ground.ts';

/** Pieces smaller than this that lie apart from the rest of their place's ground are slivers. */
export const LEAST_PIECE_KM2 = 1;

/**
 * Gives slivers to a neighbour: a piece of a place's ground that lies apart from its largest piece and
 * is smaller than `LEAST_PIECE_KM2` goes to the place beside it, in the same region, with the largest
 * piece. A sliver without such a neighbour stays.
 */
export function absorbSlivers(faces: readonly Face[]): Face[] {
  const beside = neighboursOf(faces);
  const pieces = piecesOf(faces, beside);
  const sizes = faces.map(({ polygon }) => area(polygon) / 1e6);
  const sizeOf = new Map<number, number>();
  pieces.forEach((piece, i) => {
    sizeOf.set(piece, (sizeOf.get(piece) ?? 0) + (sizes[i] as number));
  });
  const largest = new Map<string, number>();
  faces.forEach(({ place }, i) => {
    const size = sizeOf.get(pieces[i] as number) as number;
    largest.set(place, Math.max(size, largest.get(place) ?? 0));
  });

  const membersOf = new Map<number, number[]>();
  pieces.forEach((piece, i) => {
    const members = membersOf.get(piece);
    if (members) members.push(i);
    else membersOf.set(piece, [i]);
  });

  const heirs = new Map<number, string>();
  for (const [piece, size] of sizeOf) {
    const members = membersOf.get(piece) as number[];
    const { place, region } = faces[members[0] as number] as Face;
    if (size >= LEAST_PIECE_KM2 || size === largest.get(place)) continue;
    const heir = members
      .flatMap((i) => beside[i] as number[])
      .filter((j) => faces[j]?.region === region && faces[j]?.place !== place)
      .sort(
        (a, b) => (sizeOf.get(pieces[b] as number) ?? 0) - (sizeOf.get(pieces[a] as number) ?? 0),
      )
      .map((j) => faces[j]?.place)[0];
    if (heir !== undefined) heirs.set(piece, heir);
  }
  return faces.map((face, i) => {
    const heir = heirs.get(pieces[i] as number);
    return heir === undefined ? face : { ...face, place: heir };
  });
}

/** For each face the indexes of those that share a line with it. */
function neighboursOf(faces: readonly Face[]): number[][] {
  const shared = topology({
    faces: <GeoJSON.FeatureCollection>{
      type: 'FeatureCollection',
      features: faces.map(({ polygon }) => ({
        type: 'Feature',
        properties: {},
        geometry: polygon,
      })),
    },
  });
  return neighbors((shared.objects.faces as GeometryCollection).geometries as never);
}

/** For each face the number of its piece: faces of one place that hang together. */
function piecesOf(faces: readonly Face[], beside: readonly (readonly number[])[]): number[] {
  const pieces: number[] = faces.map(() => -1);
  for (const start of faces.keys()) {
    if (pieces[start] !== -1) continue;
    const open = [start];
    while (open.length > 0) {
      const i = open.pop() as number;
      if (pieces[i] !== -1) continue;
      pieces[i] = start;
      for (const j of beside[i] ?? []) if (faces[j]?.place === faces[i]?.place) open.push(j);
    }
  }
  return pieces;
}
