import type { Contender, Pixel } from './contender.ts';

type Projector = Pick<Contender, 'project'>;

/**
 * The middle of a pixel well inside a geometry, in the contender's projection; null when there is none.
 *
 * @param clearancePx no edge lies nearer than this: what is drawn along edges does not reach the pixel.
 */
export function innerPointOf(
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { project }: Projector,
  clearancePx: number,
): Pixel | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([lng = 0, lat = 0]) => project(lng, lat))),
  );
  const outer = rings.map(([ring = []]) => ring).sort((a, b) => areaOf(b) - areaOf(a))[0];
  const centre = outer && centroidOf(outer);
  if (!centre) return null;
  const pixel: Pixel = [Math.floor(centre[0]) + 0.5, Math.floor(centre[1]) + 0.5];
  const edges = rings.flat();
  return isInside(edges, pixel) && clearance(edges, pixel) >= clearancePx ? pixel : null;
}

function areaOf(ring: readonly Pixel[]): number {
  return (
    Math.abs(ring.reduce((sum, [x, y], i) => sum + cross(x, y, ring[i + 1] ?? ring[0]), 0)) / 2
  );
}

function cross(x: number, y: number, [nextX, nextY]: Pixel = [x, y]): number {
  return x * nextY - nextX * y;
}

function centroidOf(ring: readonly Pixel[]): Pixel | null {
  let twice = 0;
  let sumX = 0;
  let sumY = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const next = ring[i + 1] ?? (ring[0] as Pixel);
    const part = cross(x, y, next);
    twice += part;
    sumX += (x + next[0]) * part;
    sumY += (y + next[1]) * part;
  }
  return twice === 0 ? null : [sumX / (3 * twice), sumY / (3 * twice)];
}

/** Even-odd over all rings, so that holes are outside. */
function isInside(rings: readonly (readonly Pixel[])[], [x, y]: Pixel): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[i + 1] ?? (ring[0] as Pixel);
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

function clearance(rings: readonly (readonly Pixel[])[], [x, y]: Pixel): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[i + 1] ?? (ring[0] as Pixel);
      const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
      const along = Math.min(
        1,
        Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared),
      );
      nearest = Math.min(
        nearest,
        Math.hypot(x1 + along * (x2 - x1) - x, y1 + along * (y2 - y1) - y),
      );
    }
  }
  return nearest;
}
