import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalText } from '../../src/model/text.ts';

type Polygonal = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** A settlement of the gazetteer. */
export interface Settlement {
  /** `geonames-<id>`. */
  readonly id: string;
  readonly geonames: string;
  readonly name: LocalText;
  readonly kind: 'city' | 'town' | 'village';
  /** Inhabitants; 0 = not known. */
  readonly population: number;
  readonly governorate: string;
  readonly position: readonly [lng: number, lat: number];
}

/** Ground held on the eve by one party. */
export interface BaselineArea {
  readonly id: string;
  readonly controller: string;
  readonly geometry: Polygonal;
}

/** All shapes that people drew or picked, `[lng, lat]`, WGS 84. */
export interface Outlines {
  readonly settlements: readonly Settlement[];
  /** Ground of the eve that is not the government's; the rest of the ground is. */
  readonly areas: readonly BaselineArea[];
  readonly governorates: GeoJSON.FeatureCollection<Polygonal>;
  readonly governorateNames: Readonly<Record<string, LocalText>>;
  readonly golan: GeoJSON.Feature<Polygonal>;
  /** A city's built-up area, which its districts divide, and enclaves drawn by hand (id = a place). */
  readonly footprint: GeoJSON.Feature<Polygonal> | null;
  readonly enclaves: readonly GeoJSON.Feature<Polygonal>[];
  readonly neighbours: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
  readonly lakes: GeoJSON.FeatureCollection;
  readonly roads: GeoJSON.FeatureCollection;
}

/**
 * Reads every file of an outlines folder.
 *
 * @throws Error naming the file that is missing or is not GeoJSON.
 */
export function readOutlines(folder: string): Outlines {
  const read = (name: string): GeoJSON.FeatureCollection => {
    const file = join(folder, name);
    try {
      const value = JSON.parse(readFileSync(file, 'utf8'));
      if (value?.type !== 'FeatureCollection') throw new Error('expected a FeatureCollection');
      return value;
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
  };
  const governorates = read('governorates.geojson') as GeoJSON.FeatureCollection<Polygonal>;
  const ground = read('ground.geojson') as GeoJSON.FeatureCollection<Polygonal>;
  const golan = ground.features.find((feature) => feature.properties?.id === 'golan');
  if (!golan) throw new Error('ground.geojson: there is no feature "golan"');
  const city = read('aleppo.geojson') as GeoJSON.FeatureCollection<Polygonal>;
  return {
    settlements: (
      read('settlements.geojson') as GeoJSON.FeatureCollection<GeoJSON.Point>
    ).features.map(({ geometry, properties }) => ({
      id: properties?.id,
      geonames: String(properties?.geonames),
      name: { en: properties?.name, ar: properties?.name_ar },
      kind: properties?.kind,
      population: properties?.population ?? 0,
      governorate: properties?.governorate,
      position: geometry.coordinates as [number, number],
    })),
    areas: (read('baseline-areas.geojson') as GeoJSON.FeatureCollection<Polygonal>).features.map(
      ({ geometry, properties }) => ({
        id: properties?.id,
        controller: properties?.controller,
        geometry,
      }),
    ),
    governorates,
    governorateNames: Object.fromEntries(
      governorates.features.map(({ properties }) => [
        properties?.id,
        { en: properties?.name, ar: properties?.name_ar },
      ]),
    ),
    golan,
    footprint: city.features.find((feature) => feature.properties?.id === 'footprint') ?? null,
    enclaves: city.features.filter((feature) => feature.properties?.id !== 'footprint'),
    neighbours: read('neighbours.geojson'),
    rivers: read('rivers.geojson'),
    lakes: read('lakes.geojson'),
    roads: read('roads.geojson'),
  };
}
