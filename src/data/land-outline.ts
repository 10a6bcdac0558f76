type Point = readonly number[];
type Cells = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/**
 * The outline of all cells together: every edge that only one cell has, joined into lines.
 * Cells come from one topology, so the corners of two neighbours are equal to the last digit.
 *
 * @returns lines of `[lng, lat]`; none when there are no cells.
 */
export function outlineOf(cells: Cells): GeoJSON.MultiLineString {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const { geometry } of cells.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const from = ring[i - 1] as Point;
        const to = ring[i] as Point;
        const back = `${to}|${from}`;
        // Neighbours run along a shared edge in opposite directions.
        if (!edges.delete(back)) edges.set(`${from}|${to}`, [from, to]);
      }
    }
  }
  return { type: 'MultiLineString', coordinates: joined([...edges.values()]) };
}

/** Joins directed edges end to start. */
function joined(edges: readonly (readonly [Point, Point])[]): GeoJSON.Position[][] {
  const leaving = new Map<string, Point[]>();
  for (const [from, to] of edges) {
    const list = leaving.get(String(from));
    if (list) list.push(to);
    else leaving.set(String(from), [to]);
  }
  const lines: GeoJSON.Position[][] = [];
  for (const [start] of edges) {
    let next = leaving.get(String(start))?.pop();
    if (!next) continue;
    const line: GeoJSON.Position[] = [[...start]];
    while (next) {
      line.push([...next]);
      next = leaving.get(String(next))?.pop();
    }
    lines.push(line);
  }
  return lines;
}
