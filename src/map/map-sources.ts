import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Geography } from '../data/geography.ts';
import type { Story } from '../model/story.ts';
import { hasDot, tierOf } from './label-tier.ts';
import { outlineOf } from './land-outline.ts';
import { nameProperties, stripHarakat } from './map-text.ts';
import { regionNames } from './region-names.ts';

/** Every source of the style. Ids of `cells` and `towns` are indexes of places, of `arcs` of shared lines. */
export type MapSources = Readonly<
  Record<
    | 'cells'
    | 'arcs'
    | 'towns'
    | 'neighbours'
    | 'governorates'
    | 'outline'
    | 'golan'
    | 'rivers'
    | 'lakes'
    | 'roads'
    | 'names'
    | 'selection',
    GeoJSONSourceSpecification
  >
>;

export type SourceName = keyof MapSources;

/** Nothing yet. */
export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * All data of the map as GeoJSON sources, `[lng, lat]`. It goes in once: time changes feature state
 * only, never data.
 */
export function mapSources(story: Story, geography: Geography): MapSources {
  return {
    cells: source(geography.cells),
    arcs: source(arcsOf(geography)),
    towns: source(townsOf(story)),
    neighbours: source(geography.neighbours),
    governorates: source(geography.governorates),
    outline: source(outlineOf(geography.cells)),
    golan: source(geography.golan),
    rivers: source(plainNames(geography.rivers)),
    lakes: source(plainNames(geography.lakes)),
    roads: source(plainNames(geography.roads)),
    names: source(regionNames(story, geography)),
    selection: source(EMPTY),
  };
}

/**
 * A low tolerance keeps both sides of a shared line on the same pixels, so that cells never gap;
 * beyond zoom 12 tiles are enlarged.
 */
function source(data: GeoJSON.GeoJSON): GeoJSONSourceSpecification {
  return { type: 'geojson', data, tolerance: 0.1, maxzoom: 12, buffer: 64 };
}

function arcsOf({ sharedLines }: Geography): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sharedLines.map(({ coordinates }, id) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'LineString', coordinates: coordinates.map((point) => [...point]) },
    })),
  };
}

function townsOf({ places }: Story): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.map((place, id) => ({
      type: 'Feature',
      id,
      properties: {
        tier: tierOf(place),
        dot: hasDot(place),
        kind: place.kind,
        ...nameProperties(place.name),
      },
      geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
    })),
  };
}

function plainNames(lines: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return {
    ...lines,
    features: lines.features.map((line) => ({
      ...line,
      properties: {
        name: String(line.properties?.name ?? ''),
        name_ar: stripHarakat(String(line.properties?.name_ar ?? line.properties?.name ?? '')),
      },
    })),
  };
}
