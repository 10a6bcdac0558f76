import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type Bundle,
  type IntervalTuple,
} from '../../../src/data/bundle.ts';

/** West, south, east, north: the ground of the real story, on which all invented ones play. */
export const BOUNDS: [number, number, number, number] = [35.618, 32.313, 42.377, 37.325];

/** Actors of invented stories, by their index in the bundle: those that the palette knows. */
const ACTORS = [
  ['government', 'government'],
  ['hts', 'opposition'],
  ['sna', 'opposition'],
  ['sor', 'opposition'],
  ['sdf', 'sdf'],
] as const;
export const GOVERNMENT = 0;
export const HTS = 1;
export const SOR = 3;
export const SDF = 4;

/** A cell of an invented story. */
export interface InventedCell {
  /** `[lng, lat]` of the place that owns it. */
  readonly point: readonly [number, number];
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  readonly history: IntervalTuple[];
}

/** What an invented story consists of. */
export interface Invented {
  /** ISO 8601 with offset. */
  readonly start: string;
  readonly end: string;
  readonly cells: readonly InventedCell[];
  /** Steps of the grid that coordinates lie on, along each side of the ground. */
  readonly quantisation: number;
}

/**
 * A story of nothing but ground as a bundle of the product's own format: for every cell a place of no
 * rank. Cells that share an edge exactly share an arc.
 */
export function inventedBundle({ start, end, cells, quantisation }: Invented): Bundle {
  const ground: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: cells.map(({ geometry }, id) => ({ type: 'Feature', id, properties: {}, geometry })),
  };
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    title: both('Invented'),
    start,
    end,
    utcOffsetMinutes: 180,
    timeZone: 'Asia/Damascus',
    bounds: BOUNDS,
    actors: ACTORS.map(([id, side]) => ({ id, side, name: both(id), short: both(id) })),
    sources: [],
    governorates: {},
    places: cells.map(({ point: [lng, lat], history }, index) => ({
      id: `c${index}`,
      kind: 'village',
      name: both(`c${index}`),
      aliases: [],
      lng,
      lat,
      uncertaintyKm: 0,
      coordinateSource: '',
      governorate: '',
      rank: 5,
      held: true,
      reportDistanceKm: 0,
      baseline: { basis: 'stated', sources: [], note: '' },
      intervals: history,
    })),
    reports: [],
    incidents: [],
    casualties: [],
    disputes: [],
    commanders: [],
    milestones: [],
    chapters: [],
    shares: [],
    topology: withoutTerrain(topology({ cells: ground }, quantisation) as Topology),
  };
}

const both = (text: string) => ({ en: text, ar: text });

/** The parser asks for every object; an invented country has no rivers. */
function withoutTerrain(cells: Topology): Topology {
  const none = { type: 'GeometryCollection' as const, geometries: [] };
  const names = ['neighbours', 'governorates', 'golan', 'rivers', 'lakes', 'roads'];
  const objects = Object.fromEntries(names.map((name) => [name, none]));
  return { ...cells, objects: { ...objects, ...cells.objects } };
}
