import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { roundCurve } from './round-curve.ts';
import { type Area, roundArea } from './shapes.ts';

/** What a hand-drawn shape says of itself in `drawn.geojson`. */
export interface DrawnProperties {
  /** The file it helps to make. */
  layer: 'area' | 'golan' | 'river' | 'lake' | 'road' | 'aleppo';
  id: string;
  /** `smooth`: rounded off between the drawn positions; `straight`: as drawn. */
  curve: 'smooth' | 'straight';
  note: string;
  uncertainty_km?: number;
}

/** Everything drawn by hand: positions from facts and general knowledge, never traced from a published map. */
export interface Drawn {
  /** The polygon of that id, rounded off if it asks for it. Throws `drawn.geojson has no polygon <id>`. */
  area(id: string): Area;
  /** The line of that id, rounded off if it asks for it. Throws `drawn.geojson has no line <id>`. */
  line(id: string): Position[];
  /** What the shape says of itself. */
  properties(id: string): DrawnProperties;
}

/** Reads `geodata/outlines/drawn.geojson`. */
export function readDrawn(path: string): Drawn {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<
    Polygon | LineString,
    DrawnProperties
  >;
  const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
  const curveOf = (
    feature: Feature<Polygon | LineString, DrawnProperties>,
    positions: Position[],
  ): Position[] => (feature.properties.curve === 'smooth' ? roundCurve(positions) : positions);
  return {
    area(id) {
      const feature = byId.get(id);
      if (feature?.geometry.type !== 'Polygon')
        throw new Error(`drawn.geojson has no polygon ${id}.`);
      return roundArea({
        type: 'Polygon',
        coordinates: feature.geometry.coordinates.map((ring) => curveOf(feature, ring)),
      });
    },
    line(id) {
      const feature = byId.get(id);
      if (feature?.geometry.type !== 'LineString')
        throw new Error(`drawn.geojson has no line ${id}.`);
      return curveOf(feature, feature.geometry.coordinates);
    },
    properties(id) {
      const feature = byId.get(id);
      if (!feature) throw new Error(`drawn.geojson has no shape ${id}.`);
      return feature.properties;
    },
  };
}
