/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

const STEPS = 24;

/**
 * Where to write the name of an area: of a grid over the part inside `box`, the point deepest
 * inside. Distances count a degree of longitude as narrower, as it is on the ground.
 *
 * @returns `[lng, lat]` and its depth, the distance to the nearest edge or side of the box in degrees
 *   of latitude; null when no point of the grid lies inside.
 */
export function innerPoint(area: Area, box: Box): { at: [number, number]; depth: number } | null {
  const rings = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flat();
  const extent = extentOf(rings);
  const west = Math.max(box[0], extent[0]);
  const south = Math.max(box[1], extent[1]);
  const east = Math.min(box[2], extent[2]);
  const north = Math.min(box[3], extent[3]);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const edges = edgesThatCount(rings, box);
  let best: { at: [number, number]; depth: number } | null = null;
  for (let column = 0; column < STEPS; column++) {
    for (let row = 0; row < STEPS; row++) {
      const lng = west + ((column + 0.5) / STEPS) * (east - west);
      const lat = south + ((row + 0.5) / STEPS) * (north - south);
      const sides = Math.min(
        (lng - box[0]) * narrow,
        (box[2] - lng) * narrow,
        lat - box[1],
        box[3] - lat,
      );
      if (best && sides <= best.depth) continue;
      const depth = Math.min(sides, depthOf(edges, lng, lat, narrow));
      if (depth > 0 && (!best || depth > best.depth)) best = { at: [lng, lat], depth };
    }
  }
  return best;
}

function extentOf(rings: readonly (readonly GeoJSON.Position[])[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of rings.flat()) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** `x1, y1, x2, y2` of an edge. */
type Edge = readonly [number, number, number, number];

/**
 * Without the edges beyond the box's western, southern or northern side: for a point inside, they
 * are further away than that side, and no line from it to the east crosses them.
 */
function edgesThatCount(
  rings: readonly (readonly GeoJSON.Position[])[],
  [west, south, , north]: Box,
): Edge[] {
  const edges: Edge[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i - 1] as GeoJSON.Position;
      const [x2 = 0, y2 = 0] = ring[i] as GeoJSON.Position;
      const beyond =
        (x1 < west && x2 < west) || (y1 < south && y2 < south) || (y1 > north && y2 > north);
      if (!beyond) edges.push([x1, y1, x2, y2]);
    }
  }
  return edges;
}

/** Distance to the nearest edge, negative outside (even-odd rule). */
function depthOf(edges: readonly Edge[], lng: number, lat: number, narrow: number): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [x1, y1, x2, y2] of edges) {
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    const dx = (x2 - x1) * narrow;
    const dy = y2 - y1;
    const px = (lng - x1) * narrow;
    const py = lat - y1;
    const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
  }
  return inside ? nearest : -nearest;
}
