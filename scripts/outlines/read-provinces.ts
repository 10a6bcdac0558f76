import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { type Area, roundArea } from './shapes.ts';

/** A row of Natural Earth's first-level divisions, 1:10 million. */
export interface Province {
  /** ISO 3166-2, or Natural Earth's own code ending in `~`. */
  iso: string;
  /** Natural Earth's code of the country, three letters. */
  country: string;
  area: Area;
}

/** Reads Natural Earth's provinces of the named countries, on the five-decimal grid, in the file's order. */
export function readProvinces(path: string, countries: readonly string[]): Province[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<
    Area,
    { iso_3166_2: string; adm0_a3: string }
  >;
  return features
    .filter(({ properties }) => countries.includes(properties.adm0_a3))
    .map(({ properties, geometry }) => ({
      iso: properties.iso_3166_2,
      country: properties.adm0_a3,
      area: roundArea(geometry),
    }));
}
