import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Position } from 'geojson';
import { roundPosition } from './shapes.ts';

/** A populated place of GeoNames. */
export interface Settlement {
  id: string;
  geonames: number;
  name: string;
  name_ar: string;
  /** `geonames`: one of its Arabic alternates; `project`: written by this project. */
  name_ar_source: 'geonames' | 'project';
  kind: 'city' | 'town' | 'village';
  /** Inhabitants by GeoNames; null if it gives none. */
  population: number | null;
  governorate: string;
  /** GeoNames' feature code: PPLC, PPLA, PPLA2 and so on. */
  feature: string;
  position: Position;
}

interface SpellingRow {
  geonames: string;
  name: string;
  name_ar: string;
}

const GOVERNORATES: Record<string, string> = {
  '01': 'hasakah',
  '02': 'latakia',
  '03': 'quneitra',
  '04': 'raqqa',
  '05': 'suwayda',
  '06': 'daraa',
  '07': 'deir-ez-zor',
  '08': 'rif-dimashq',
  '09': 'aleppo',
  '10': 'hama',
  '11': 'homs',
  '12': 'idlib',
  '13': 'damascus',
  '14': 'tartus',
};

/**
 * GeoNames' places of Syria in the order of their ids, with this project's spellings from `settlement-names.csv`.
 * Positions are GeoNames' own, also where they fall a little outside the outline.
 *
 * Throws `settlement-names.csv has no row <id>` if GeoNames lists a place that nobody has spelled yet.
 */
export function pickSettlements(citiesPath: string, spellingsPath: string): Settlement[] {
  const spellings: SpellingRow[] = parse(readFileSync(spellingsPath, 'utf8'), { columns: true });
  const byId = new Map(spellings.map((row) => [row.geonames, row]));
  return readFileSync(citiesPath, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => columns[8] === 'SY')
    .map((columns) => settlementOf(columns, byId))
    .sort((one, other) => one.geonames - other.geonames);
}

function settlementOf(columns: string[], spellings: Map<string, SpellingRow>): Settlement {
  const [id = '', , , alternates = '', lat, lng, , feature = ''] = columns;
  const spelling = spellings.get(id);
  if (!spelling) throw new Error(`settlement-names.csv has no row ${id}.`);
  const governorate = GOVERNORATES[columns[10] ?? ''];
  if (!governorate) throw new Error(`GeoNames ${id} lies in no known governorate: ${columns[10]}.`);
  return {
    id: `geonames-${id}`,
    geonames: Number(id),
    name: spelling.name,
    name_ar: spelling.name_ar,
    name_ar_source: alternates.split(',').includes(spelling.name_ar) ? 'geonames' : 'project',
    kind: kindOf(feature),
    population: Number(columns[14]) || null,
    governorate,
    feature,
    position: roundPosition([Number(lng), Number(lat)]),
  };
}

function kindOf(feature: string): Settlement['kind'] {
  if (feature === 'PPLC' || feature === 'PPLA') return 'city';
  return feature === 'PPLA2' || feature === 'PPLA3' ? 'town' : 'village';
}
