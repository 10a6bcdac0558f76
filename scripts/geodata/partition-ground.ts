import { bbox, booleanPointInPolygon, flattenEach } from '@turf/turf';
import ArrayList from 'jsts/java/util/ArrayList.js';
import InteriorPointArea from 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js';
import PrecisionModel from 'jsts/org/locationtech/jts/geom/PrecisionModel.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import GeometryNoder from 'jsts/org/locationtech/jts/noding/snapround/GeometryNoder.js';
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js';
import type { GlobePoint } from './plane.ts';
import type { Outlines } from './read-outlines.ts';
import { midlinesOf, ownerOf, type Region, regionOf } from './regions.ts';

/** A piece of ground with one owner and one governorate. */
export interface Face {
  /** `[lng, lat]` with 5 decimals. */
  readonly polygon: GeoJSON.Polygon;
  /** Id of the place that owns it. */
  readonly place: string;
  readonly governorate: string;
  /** Id of the region it lies in. */
  readonly region: string;
}

/** Coordinates are whole numbers of 1e-5 degrees (about one metre) while lines are cut. */
const GRID = 1e5;

/** The governorate that the Golan belongs to. */
const GOLAN_GOVERNORATE = 'quneitra';

/**
 * Divides the ground into faces that fit edge to edge.
 *
 * Every line that can separate ground (outline, governorates, areas of the eve, the city's footprint,
 * midlines between places) is cut where it meets another, on a grid of 1e-5 degrees (snap rounding),
 * and the faces between the lines are collected. So there are no gaps and no overlaps by
 * construction: each face then only needs an owner, found by a point inside it.
 */
export function partitionGround(regions: readonly Region[], outlines: Outlines): Face[] {
  const shapes: GeoJSON.Geometry[] = [
    ...outlines.governorates.features.map(({ geometry }) => geometry),
    outlines.golan.geometry,
    ...regions.flatMap(({ geometry }) => (geometry ? [geometry] : [])),
  ];
  const lines = shapes.flatMap(ringsOf);
  const everywhere = bbox({ type: 'GeometryCollection', geometries: shapes });
  for (const region of regions) {
    const bounds = region.geometry ? bbox(region.geometry) : everywhere;
    lines.push(...midlinesOf(region, bounds as [number, number, number, number]));
  }

  const writer = new GeoJSONWriter();
  const faces: Face[] = [];
  for (const polygon of facesBetween(lines).toArray()) {
    const { x, y } = InteriorPointArea.getInteriorPoint(polygon);
    const inside: GlobePoint = [x / GRID, y / GRID];
    const governorate = governorateOf(inside, outlines);
    if (governorate === null) continue;
    const region = regionOf(inside, regions);
    const { coordinates } = writer.write(polygon) as GeoJSON.Polygon;
    faces.push({
      polygon: {
        type: 'Polygon',
        coordinates: coordinates.map((ring) =>
          ring.map(([px = 0, py = 0]) => [px / GRID, py / GRID]),
        ),
      },
      place: ownerOf(inside, region),
      governorate,
      region: region.id,
    });
  }
  return faces;
}

function ringsOf(geometry: GeoJSON.Geometry): GlobePoint[][] {
  const rings: GlobePoint[][] = [];
  flattenEach(geometry as GeoJSON.Polygon, (feature) => {
    rings.push(...((feature.geometry as GeoJSON.Polygon).coordinates as GlobePoint[][]));
  });
  return rings;
}

function facesBetween(lines: readonly GlobePoint[][]): JstsList {
  const precision = new PrecisionModel(1);
  const reader = new GeoJSONReader();
  const list = new ArrayList();
  for (const line of lines) {
    const coordinates = line
      .map(([lng, lat]) => [Math.round(lng * GRID), Math.round(lat * GRID)])
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
    if (coordinates.length > 1) list.add(reader.read({ type: 'LineString', coordinates }));
  }
  const polygonizer = new Polygonizer();
  polygonizer.add(eachOnce(new GeometryNoder(precision).node(list)));
  return polygonizer.getPolygons();
}

/** Drops lines that stand twice, in whichever direction: two outlines shared them. */
function eachOnce(lines: JstsList): JstsList {
  const seen = new Set<string>();
  const once = new ArrayList();
  for (const line of lines.toArray()) {
    const forth = line.getCoordinates().map(({ x, y }) => `${x} ${y}`);
    const back = [...forth].reverse();
    const [key = ''] = [forth.join(), back.join()].sort();
    if (!seen.has(key)) once.add(line);
    seen.add(key);
  }
  return once;
}

function governorateOf(point: GlobePoint, outlines: Outlines): string | null {
  const governorate = outlines.governorates.features.find(({ geometry }) =>
    booleanPointInPolygon(point, geometry),
  );
  if (governorate) return String(governorate.properties?.id);
  return booleanPointInPolygon(point, outlines.golan) ? GOLAN_GOVERNORATE : null;
}
