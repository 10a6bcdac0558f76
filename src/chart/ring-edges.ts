import type { GridPoint } from './arc-mesh.ts';

type Line = readonly GridPoint[];

/** The edge between two points, whichever way it is walked. */
function edgeOf(a: GridPoint, b: GridPoint): string {
  const [from, to] = [String(a), String(b)];
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

/** The edges that only one of the rings has: the outline of all of them together. */
export function outerEdges(rings: readonly Line[]): ReadonlySet<string> {
  const edges = new Set<string>();
  const seen = new Set<string>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const edge = edgeOf(ring[i - 1] as GridPoint, ring[i] as GridPoint);
      if (seen.has(edge)) edges.delete(edge);
      else edges.add(edge);
      seen.add(edge);
    }
  }
  return edges;
}

/** Walks the rings and keeps the edges that are wanted, each once, as lines as long as can be. */
export function edgeLines(rings: readonly Line[], wanted: (edge: string) => boolean): Line[] {
  const drawn = new Set<string>();
  const lines: GridPoint[][] = [];
  for (const ring of rings) {
    let open = false;
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] as GridPoint, ring[i] as GridPoint];
      const edge = edgeOf(a, b);
      const draw = !drawn.has(edge) && wanted(edge);
      drawn.add(edge);
      if (draw && open) lines.at(-1)?.push(b);
      else if (draw) lines.push([a, b]);
      open = draw;
    }
  }
  return lines;
}
