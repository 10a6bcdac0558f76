export type Polygonal = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Ring = readonly GeoJSON.Position[];

export function isPolygonal(geometry: GeoJSON.Geometry | null): geometry is Polygonal {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/** Polygons as lists of rings, the outer one first. */
export function polygonsOf(geometry: Polygonal): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Twice the signed area in square degrees: positive when the ring runs against the clock. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

/**
 * The directed edges that are left when every edge has met its opposite, as `x,y>x,y` in units of
 * 1e-5 degrees, sorted; an edge that is left twice stands twice.
 *
 * This is an exact test of a partition. The indicator of a valid polygon whose rings follow the
 * right-hand rule is the winding number of its edges, and winding numbers add up: if the edges left
 * over are those of the ground's outline, then every point of the ground lies in exactly one polygon.
 */
export function edgesLeftOver(geometries: readonly Polygonal[]): string[] {
  const left = new Map<string, number>();
  for (const ring of geometries.flatMap(polygonsOf).flat()) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const from = keyOf(ring[i]);
      const to = keyOf(ring[i + 1]);
      const opposite = left.get(`${to}>${from}`) ?? 0;
      if (opposite > 1) left.set(`${to}>${from}`, opposite - 1);
      else if (opposite === 1) left.delete(`${to}>${from}`);
      else left.set(`${from}>${to}`, (left.get(`${from}>${to}`) ?? 0) + 1);
    }
  }
  return [...left].flatMap(([edge, count]) => Array(count).fill(edge)).sort();
}

function keyOf(position: GeoJSON.Position = []): string {
  return position.map((degrees) => Math.round(degrees * 1e5)).join();
}
