import type { GeoJSONSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Geography } from '../data/geography.ts';
import { outlineOf } from '../data/land-outline.ts';
import { nameProperties, stripHarakat } from '../data/map-text.ts';
import { regionNames } from '../data/region-names.ts';
import type { Story } from '../model/story.ts';
import { isPoint, tierOf } from '../palette/label-tier.ts';
import { tiledSource } from './cell-tiles.ts';
import { incidentPoints } from './incident-layer.ts';

/** A story's cells and the lines between them, as GeoJSON, or one source of tiles for both. */
type CellSources =
  | { readonly cells: GeoJSONSourceSpecification; readonly arcs: GeoJSONSourceSpecification }
  | { readonly cells: VectorSourceSpecification; readonly ground: GeoJSONSourceSpecification };

/** Every source of the style. Ids of `cells` and `towns` are indexes of places, of `arcs` of shared lines, of `incidents` of incidents. */
export type MapSources = CellSources & PlainSources;

type PlainSources = Readonly<
  Record<
    | 'towns'
    | 'neighbours'
    | 'governorates'
    | 'outline'
    | 'golan'
    | 'rivers'
    | 'lakes'
    | 'roads'
    | 'names'
    | 'selection'
    | 'incidents'
    | 'advances',
    GeoJSONSourceSpecification
  >
>;

export type SourceName = keyof PlainSources | 'cells' | 'arcs' | 'ground';

/** Nothing yet. */
export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * All data of the map as GeoJSON sources, `[lng, lat]`, but cells that are in an archive. It goes in
 * once: time changes feature state only, never data.
 */
export function mapSources(story: Story, geography: Geography): MapSources {
  return {
    ...cellSources(geography),
    towns: source(townsOf(story)),
    neighbours: source(geography.neighbours),
    governorates: source(geography.governorates),
    outline: source(outlineOf(geography.ground)),
    golan: source(plainNames(geography.golan)),
    rivers: source(plainNames(geography.rivers)),
    lakes: source(plainNames(geography.lakes)),
    roads: source(plainNames(geography.roads)),
    names: source(regionNames(story, geography)),
    selection: source(EMPTY),
    incidents: source(incidentPoints(story)),
    advances: source(EMPTY),
  };
}

/**
 * Nothing is simplified: the pipeline did that once, in topology. Simplified again ring by ring,
 * corners where three cells meet would gap. Beyond zoom 12 tiles are enlarged.
 */
function source(data: GeoJSON.GeoJSON): GeoJSONSourceSpecification {
  return { type: 'geojson', data, tolerance: 0, maxzoom: 12, buffer: 64 };
}

function cellSources(geography: Geography): CellSources {
  const { cells, tiles, ground } = geography;
  return tiles
    ? { cells: tiledSource(tiles), ground: source(ground) }
    : { cells: source(cells), arcs: source(arcsOf(geography)) };
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
        point: isPoint(place),
        ...nameProperties(place.name),
      },
      geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
    })),
  };
}

/** What fits on a plate: the number of a motorway. */
const ROAD_NUMBER = /^M\d+/;

/** Names as plain text, and for roads the number that their plate shows, or nothing. */
function plainNames(lines: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return {
    ...lines,
    features: lines.features.map((line) => {
      const name = String(line.properties?.name ?? '');
      return {
        ...line,
        properties: {
          name,
          name_ar: stripHarakat(String(line.properties?.name_ar ?? name)),
          number: ROAD_NUMBER.exec(name)?.[0] ?? '',
        },
      };
    }),
  };
}
