import { createRequire } from 'node:module';

/** One feature of a layer before it is GeoJSON: its fields, and where it is. */
export interface LayerRow {
  readonly [field: string]: unknown;
  /** Null for what has no place (RFC 7946, section 3.2). */
  readonly geometry: GeoJSON.Geometry | null;
}

/** The `geojson` package. `@types/geojson` describes the format under the same name, not the package. */
const { parse } = createRequire(import.meta.url)('geojson') as {
  parse(rows: readonly LayerRow[], options: { GeoJSON: string }): GeoJSON.FeatureCollection;
};

/**
 * A FeatureCollection with one feature a line, so that versions can be compared line by line.
 *
 * @param about what the collection says of itself; its members stand before the features.
 */
export function geojsonText(
  rows: readonly LayerRow[],
  about: Readonly<Record<string, unknown>> = {},
): string {
  const lines = parse(rows, { GeoJSON: 'geometry' }).features.map((feature) =>
    JSON.stringify(feature),
  );
  const members = Object.entries(about).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`,
  );
  return `{"type":"FeatureCollection",${members.join('')}"features":[\n${lines.join(',\n')}\n]}\n`;
}
