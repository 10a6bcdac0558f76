import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../../scripts/geodata/facts.ts';
import { joinFacts } from '../../../scripts/geodata/join-facts.ts';
import { readFacts } from '../../../scripts/geodata/read-facts.ts';
import type { Notice } from '../../../scripts/geodata/read-notice.ts';
import { type Outlines, readOutlines } from '../../../scripts/geodata/read-outlines.ts';
import type { Dispute } from '../../../src/model/dispute.ts';
import { instantOf } from '../../../src/model/instant.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Share } from '../../../src/model/share.ts';

/** The folder whose layers are checked: the committed one, unless the environment names a trial. */
export const GEODATA =
  process.env.GEODATA_FOLDER ?? join(import.meta.dirname, '..', '..', '..', 'geodata');

/**
 * Places that own ground by their kind, but whose true position lies outside the ground: its outline
 * is coarser than a town. Each with its reason.
 */
export const OUTSIDE_THE_GROUND: Readonly<Record<string, string>> = {
  kobani: '0.4 km north of the outline',
  'tell-abyad': '0.5 km north of the outline',
  'geonames-172880': 'Arwad, an island, 3 km off the coast that the outline draws',
  'geonames-168519': 'Kessab, 0.6 km outside the outline',
};

export const LAYERS = [
  'zones',
  'frontlines',
  'districts',
  'towns',
  'incidents',
  'casualties',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** A feature of a layer with its times as instants. */
export interface LayerFeature {
  readonly start: number;
  readonly end: number;
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly geometry: GeoJSON.Geometry | null;
}

export interface TimelineFile {
  readonly start: string;
  readonly end: string;
  readonly actors: readonly { id: string }[];
  readonly shares: readonly { at: string; shares: Readonly<Record<string, Share>> }[];
  readonly changes: readonly (Omit<Report, 'earliest' | 'latest'> & {
    earliest: string;
    latest: string;
  })[];
  readonly disputes: readonly Dispute[];
  readonly sources: readonly { id: string }[];
}

const textOf = (name: string) => readFileSync(join(GEODATA, 'layers', name), 'utf8');

export const timeline = (): TimelineFile => JSON.parse(textOf('timeline.json'));

/** What the layers say of themselves. */
export const notice = (): Notice => JSON.parse(textOf('about.json'));

export const collection = (name: LayerName): GeoJSON.FeatureCollection =>
  JSON.parse(textOf(`${name}.geojson`));

export function layer(name: LayerName): LayerFeature[] {
  return collection(name).features.map(({ geometry, properties }) => ({
    start: instantOf(properties?.start),
    end: instantOf(properties?.end),
    properties: properties as LayerFeature['properties'],
    geometry,
  }));
}

/** Bytes of all layers together. */
export function sizeOfLayers(): number {
  const files = [...LAYERS.map((name) => `${name}.geojson`), 'timeline.json'];
  return files.reduce((sum, file) => sum + Buffer.byteLength(textOf(file)), 0);
}

/** The features that exist at an instant. */
export function alive<T extends { start: number; end: number }>(
  features: readonly T[],
  at: number,
): T[] {
  return features.filter(({ start, end }) => start <= at && at < end);
}

/** Every instant at which a feature of these begins, in order. */
export function changeTimes(features: readonly LayerFeature[]): number[] {
  return [...new Set(features.map(({ start }) => start))].sort((a, b) => a - b);
}

export function realOutlines(): Outlines {
  return readOutlines(join(GEODATA, 'outlines'));
}

export function realFacts(outlines: Outlines): Facts {
  const { rows, story } = readFacts(join(GEODATA, 'facts'), outlines);
  return joinFacts(rows, story, outlines);
}
