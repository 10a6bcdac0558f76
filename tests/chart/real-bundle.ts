import { readFileSync } from 'node:fs';
import { type ParsedBundle, parseBundle } from '../../src/data/parse-bundle.ts';

/** The bundle that pages fetch. */
export function realBundle(): ParsedBundle {
  const file = new URL('../../geodata/bundle/syria.json', import.meta.url);
  return parseBundle(JSON.parse(readFileSync(file, 'utf8')), 'syria.json');
}
