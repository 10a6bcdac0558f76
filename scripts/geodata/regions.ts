import { booleanPointInPolygon } from '@turf/turf';
import type { FactPlace } from './facts.ts';
import { landOn } from './land-on.ts';
import { NearestPoint } from './nearest-point.ts';
import { type GlobePoint, type PlanePoint, toGlobe, toPlane } from './plane.ts';
import type { Outlines } from './read-outlines.ts';
import { unwaver, waver } from './waver.ts';

type Polygonal = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** A place that owns ground. */
export interface Site {
  readonly place: string;
  readonly point: PlanePoint;
}

/** Ground that one holder's places divide among themselves. */
export interface Region {
  readonly id: string;
  /** Null: all ground that is in no other region. */
  readonly geometry: Polygonal | null;
  readonly sites: readonly Site[];
  /** Among the sites. */
  readonly nearest: NearestPoint;
}

/** The region of ground that no outline claims: the government's, on the eve. */
export const REST = 'rest';

/**
 * Divides the places that own ground among regions. The first region of the list that contains a
 * point owns it: enclaves, then the city's footprint, then the areas of the eve, then the rest.
 *
 * @throws Error when a region has no place in it: its ground would be nobody's.
 */
export function divideIntoRegions(places: readonly FactPlace[], outlines: Outlines): Region[] {
  const shapes: { id: string; geometry: Polygonal | null }[] = [
    ...outlines.enclaves.map(({ properties, geometry }) => ({
      id: String(properties?.id),
      geometry,
    })),
    ...(outlines.footprint ? [{ id: 'footprint', geometry: outlines.footprint.geometry }] : []),
    ...outlines.areas.map(({ id, geometry }) => ({ id, geometry })),
    { id: REST, geometry: null },
  ];
  const sites = new Map<string, Site[]>(shapes.map(({ id }) => [id, []]));
  for (const place of places) {
    if (!place.ownsGround || place.position === null) continue;
    const region = regionOf(landOn(place.position, outlines), shapes).id;
    sites.get(region)?.push({ place: place.id, point: toPlane(place.position) });
  }
  return shapes.map(({ id, geometry }) => {
    const mine = sites.get(id) ?? [];
    if (mine.length === 0) throw new Error(`the region "${id}" has no place in it`);
    return { id, geometry, sites: mine, nearest: new NearestPoint(mine.map((site) => site.point)) };
  });
}

/** The first of the shapes that contains the point; the one without geometry contains all. */
export function regionOf<T extends { geometry: Polygonal | null }>(
  point: readonly [number, number],
  shapes: readonly T[],
): T {
  const found = shapes.find(
    ({ geometry }) => geometry === null || booleanPointInPolygon([...point], geometry),
  );
  if (!found) throw new Error(`no region contains ${point}`);
  return found;
}

/** The place that owns a point of a region: the nearest one, on the wavered plane. */
export function ownerOf(point: GlobePoint, region: Region): string {
  const home = unwaver(toPlane(point), (p) => region.nearest.distanceTo(p));
  return (region.sites[region.nearest.find(home)] as Site).place;
}

/**
 * The lines halfway between a region's places, wavered, as lists of `[lng, lat]`. They reach a little
 * beyond the region's bounding box. Empty for a region of one place.
 */
export function midlinesOf(
  region: Region,
  bounds: readonly [number, number, number, number],
): GlobePoint[][] {
  if (region.sites.length < 2) return [];
  const corners = [
    toPlane([bounds[0], bounds[1]]),
    toPlane([bounds[0], bounds[3]]),
    toPlane([bounds[2], bounds[1]]),
    toPlane([bounds[2], bounds[3]]),
  ];
  const margin = 15;
  const lines: PlanePoint[][] = [];
  const pen = {
    start: [0, 0] as PlanePoint,
    moveTo(x: number, y: number) {
      this.start = [x, y];
    },
    lineTo(x: number, y: number) {
      lines.push([this.start, [x, y]]);
      this.start = [x, y];
    },
    closePath() {},
    rect() {},
    arc() {},
  };
  region.nearest.delaunay
    .voronoi([
      Math.min(...corners.map(([x]) => x)) - margin,
      Math.min(...corners.map(([, y]) => y)) - margin,
      Math.max(...corners.map(([x]) => x)) + margin,
      Math.max(...corners.map(([, y]) => y)) + margin,
    ])
    .render(pen as never);
  return lines.map(([from, to]) =>
    divide(from as PlanePoint, to as PlanePoint).map((point) =>
      toGlobe(waver(point, region.nearest.distanceTo(point))),
    ),
  );
}

/** Points along a straight line, ends included, close enough to show the waver. */
function divide(from: PlanePoint, to: PlanePoint): PlanePoint[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(1, Math.min(200, Math.round(length / 1.5)), length > 0.4 ? 4 : 1);
  return Array.from({ length: steps + 1 }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / steps,
    from[1] + ((to[1] - from[1]) * i) / steps,
  ]);
}
