import type { GeoJSONSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Geography } from '../data/geography.ts';
import { outlineOf } from '../data/land-outline.ts';
import { nameProperties, stripHarakat } from '../data/map-text.ts';
import { regionNames } from '../data/region-names.ts';
import type { Story } from '../model/story.ts';
import { hatchedPlaces } from '../palette/hatch-use.ts';
import { isPoint, tierOf } from '../palette/label-tier.ts';
import { casualtyPoints, countedPlaces } from './casualty-layer.ts';
import { tiledSource } from './cell-tiles.ts';
import { incidentPoints } from './incident-layer.ts';
import { shownLines } from './shown-lines.ts';

type GeoJsonNames = 'hatches' | 'glows' | 'arcs';

/** A story's cells and the lines between them, as GeoJSON, or one source of tiles for all of it. */
type CellSources =
  | ({ readonly cells: GeoJSONSourceSpecification } & Readonly<
      Record<GeoJsonNames, GeoJSONSourceSpecification>
    >)
  | { readonly cells: VectorSourceSpecification; readonly ground: GeoJSONSourceSpecification };

/**
 * Every source of the style. Ids of `cells`, `hatches`, `glows` and `towns` are indexes of places, of
 * `arcs` of shared lines (those that part two actors at some time), of `incidents` of incidents, of
 * `casualties` of places with a count.
 */
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
    | 'casualties'
    | 'advances',
    GeoJSONSourceSpecification
  >
>;

export type SourceName = keyof PlainSources | 'cells' | GeoJsonNames | 'ground';

/** Nothing yet. */
export const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
/**
 * All data of the map as GeoJSON sources, `[lng, lat]`, but cells that are in an archive. It goes in
 * once: time changes feature state only, never data.
 */
export function mapSources(story: Story, geography: Geography): MapSources {
  return {
    ...cellSources(story, geography),
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
    casualties: source(casualtyPoints(countedPlaces(story), story)),
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

/** How far beyond its edges a tile knows the ground, in 512ths of its side. */
export const GROUND_BUFFER = 16;

/**
 * What time repaints. A shape near a tile's edge is in both tiles and is repainted in both; how near
 * only has to be more than half the widest line.
 */
function painted(data: GeoJSON.GeoJSON): GeoJSONSourceSpecification {
  return { ...source(data), buffer: GROUND_BUFFER };
}

/**
 * Fills, hatches and glows are three sources of the same cells: when a feature's state changes, MapLibre
 * evaluates and uploads anew what all layers of its source make of it, also those that look the same
 * as before. Most changes are of a fill alone.
 */
function cellSources(story: Story, geography: Geography): CellSources {
  const { cells, tiles, ground } = geography;
  if (tiles) return { cells: tiledSource(tiles), ground: source(ground) };
  return {
    cells: painted(cells),
    hatches: painted(hatchedCells(story, geography)),
    glows: painted(cells),
    arcs: painted(arcsOf(story, geography)),
  };
}

/** Cells that are hatched at some time. */
function hatchedCells(story: Story, { cells }: Geography): GeoJSON.FeatureCollection {
  const hatched = hatchedPlaces(story);
  return { ...cells, features: cells.features.filter(({ id }) => hatched.has(Number(id))) };
}

function arcsOf(story: Story, { sharedLines }: Geography): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [...shownLines(story, sharedLines)].map((id) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: sharedLines[id]?.coordinates.map((point) => [...point]) ?? [],
      },
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
