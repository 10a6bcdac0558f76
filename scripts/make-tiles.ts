import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Bundle } from '../src/data/bundle.ts';
import { parseBundle } from '../src/data/parse-bundle.ts';
import { tileBundle } from './tiles/tile-bundle.ts';

/**
 * `npm run geodata:tiles -- <bundle.json> <folder>`: writes into the folder the same bundle without
 * its cells, and beside it the archive that has them, `<bundle>.pmtiles`. Deterministic.
 */
const [source, folder] = process.argv.slice(2);
if (!source || !folder) {
  console.error('usage: npm run geodata:tiles -- <bundle.json> <folder>');
  process.exit(1);
}
const file = basename(source);
const archive = `${basename(source, '.json')}.pmtiles`;
const target = resolve(folder, file);
if (target === resolve(source)) {
  console.error(`${target} would replace the bundle that it is made from: name another folder`);
  process.exit(1);
}
const whole: unknown = JSON.parse(readFileSync(source, 'utf8'));
// Says what is wrong with a damaged one.
parseBundle(whole, file);
const { bundle, archiveBytes } = tileBundle(whole as Bundle, archive);
const text = `${JSON.stringify(bundle)}\n`;
mkdirSync(resolve(folder), { recursive: true });
writeFileSync(target, text);
writeFileSync(join(resolve(folder), archive), archiveBytes);
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
console.log(`${target}  ${kilobytes(Buffer.byteLength(text))}`);
console.log(`${join(resolve(folder), archive)}  ${kilobytes(archiveBytes.length)}`);
