import { writeFileSync } from 'node:fs';
import * as turf from '@turf/turf';
import type { Feature, Geometry } from 'geojson';

/**
 * Writes features as RFC 7946 GeoJSON, one feature a line so that a change shows as one changed line.
 * Outer rings run counter-clockwise, holes clockwise; the caller has rounded the positions.
 */
export function writeCollection(path: string, features: Feature[]): void {
  const lines = features.map((feature) => {
    const wound = turf.rewind(feature as Feature<never>, { reverse: false }) as Feature<Geometry>;
    return JSON.stringify({
      type: 'Feature',
      properties: feature.properties,
      geometry: wound.geometry,
    });
  });
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}
