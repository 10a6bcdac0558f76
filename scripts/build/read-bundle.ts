import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedBundle, parseBundle } from '../../src/data/parse-bundle.ts';

const BUNDLE = 'geodata/bundle/syria.json';

/** The bundle that the site is built from. @param root of the project. @throws BundleError when it is damaged */
export function readBundle(root: string): ParsedBundle {
  return parseBundle(JSON.parse(readFileSync(join(root, BUNDLE), 'utf8')), BUNDLE);
}
