import { area, bbox, rewind } from '@turf/turf';
import { feature, mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Face } from './partition-ground.ts';

/** Points that change an arc by less than this area (square degrees, about 0.002 km²) are dropped. */
const LEAST_TRIANGLE = 2e-7;

/** A line that two places share, or that a place shares with the land border. */
interface Border {
  /** Index of an arc. */
  readonly arc: number;
  readonly left: string;
  /** Null: the land border. */
  readonly right: string | null;
}

type GroundFace = Polygon & { readonly properties: Omit<Face, 'polygon'> };

/** The ground, divided once. Every outline of the layers is put together from its arcs. */
export class Ground {
  readonly #topology: Topology;
  readonly #faces: readonly GroundFace[];
  readonly #facesByPlace = new Map<string, GroundFace[]>();
  readonly #areas: readonly number[];
  readonly #borders: readonly Border[];
  /** Ids of the places that own ground. */
  readonly places: ReadonlySet<string>;

  constructor(faces: readonly Face[]) {
    const whole = topology({
      faces: <GeoJSON.FeatureCollection>{
        type: 'FeatureCollection',
        features: faces.map(({ polygon, ...properties }) => ({
          type: 'Feature',
          properties,
          geometry: polygon,
        })),
      },
    });
    this.#topology = simplify(presimplify(whole as never), LEAST_TRIANGLE) as never;
    const collection = this.#topology.objects.faces as GeometryCollection;
    this.#faces = collection.geometries as never;
    this.#areas = this.#faces.map((face) => area(feature(this.#topology, face)) / 1e6);
    for (const face of this.#faces) {
      const { place } = face.properties;
      const mine = this.#facesByPlace.get(place);
      if (mine) mine.push(face);
      else this.#facesByPlace.set(place, [face]);
    }
    this.places = new Set(this.#facesByPlace.keys());
    this.#borders = this.#findBorders();
  }

  /** Square kilometres of all ground. */
  get areaKm2(): number {
    return this.#areas.reduce((sum, km2) => sum + km2, 0);
  }

  /** West, south, east, north of all ground, in degrees. */
  get bounds(): [number, number, number, number] {
    return bbox(feature(this.#topology, this.#topology.objects.faces as never)) as never;
  }

  /** Square kilometres by governorate and place: `areas.get(governorate)?.get(place)`. */
  areasByGovernorate(): Map<string, Map<string, number>> {
    const areas = new Map<string, Map<string, number>>();
    this.#faces.forEach(({ properties: { governorate, place } }, i) => {
      const places = areas.get(governorate) ?? new Map<string, number>();
      places.set(place, (places.get(place) ?? 0) + (this.#areas[i] as number));
      areas.set(governorate, places);
    });
    return areas;
  }

  /** The outline of all faces that pass, `[lng, lat]`, right-hand rule; null when none does. */
  outlineOf(
    test: (face: Omit<Face, 'polygon'>) => boolean,
  ): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
    return this.#merged(this.#faces.filter(({ properties }) => test(properties)));
  }

  /** The outline of one place's ground, as `outlineOf`; null when it owns none. */
  outlineOfPlace(place: string): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
    return this.#merged(this.#facesByPlace.get(place) ?? []);
  }

  /**
   * The lines between places that have no party in common, by pair of their first parties `a|b` in order of
   * their ids.
   *
   * @param partiesOf who holds a place: one, or several where nobody says which
   */
  frontsBetween(partiesOf: (place: string) => readonly string[]): Map<string, number[]> {
    const fronts = new Map<string, number[]>();
    for (const { arc, left, right } of this.#borders) {
      if (right === null) continue;
      const [mine, theirs] = [partiesOf(left), partiesOf(right)];
      if (mine.some((party) => theirs.includes(party))) continue;
      const key = [mine[0], theirs[0]].sort().join('|');
      const arcs = fronts.get(key);
      if (arcs) arcs.push(arc);
      else fronts.set(key, [arc]);
    }
    return fronts;
  }

  /** The places on both sides of these arcs. */
  placesAlong(arcs: readonly number[]): Set<string> {
    const wanted = new Set(arcs);
    const along = this.#borders.filter(({ arc }) => wanted.has(arc));
    return new Set(along.flatMap(({ left, right }) => (right === null ? [left] : [left, right])));
  }

  /** Arcs, stitched into as few lines as possible. */
  lineOf(arcs: readonly number[]): GeoJSON.MultiLineString {
    return mesh(this.#topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
  }

  #merged(faces: readonly GroundFace[]): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
    if (faces.length === 0) return null;
    const merged = mergeArcs(this.#topology, [...faces]) as MultiPolygon;
    const { geometry } = feature(this.#topology, merged);
    return rewind(polygonIfSingle(geometry)) as GeoJSON.Polygon | GeoJSON.MultiPolygon;
  }

  #findBorders(): Border[] {
    const users = new Map<number, string[]>();
    for (const face of this.#faces) {
      for (const arc of face.arcs.flat()) {
        const index = arc < 0 ? ~arc : arc;
        users.set(index, [...(users.get(index) ?? []), face.properties.place]);
      }
    }
    return [...users].flatMap(([arc, [left, right = null]]) =>
      left === undefined || left === right ? [] : [{ arc, left, right }],
    );
  }
}

function polygonIfSingle(geometry: GeoJSON.MultiPolygon): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  const [only, ...others] = geometry.coordinates;
  return only && others.length === 0 ? { type: 'Polygon', coordinates: only } : geometry;
}
