import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What one visit fetches at one stage, bytes. */
export interface Weight {
  readonly stage: string;
  readonly files: readonly string[];
  readonly gzip: number;
  readonly brotli: number;
}

/** Code and data that a page fetches by itself, by its markup. */
const FETCHED = /<(?:script|link)\b[^>]*\b(?:src|href)="\.\/(assets\/[^"]+|[\w-]+\.js)"/g;

/**
 * Weighs the built site stage by stage: what a page needs until map, chart and slider can be read and
 * used, and what comes after that. Fonts are left out: words stand in the reader's own fonts until
 * they come. Icons and pictures of links are no part of it.
 *
 * @param folder the built site.
 * @throws Error `no file of … was built` when a stage lacks a file
 */
export function weighSite(folder: string): Weight[] {
  const built = readdirSync(join(folder, 'assets'));
  const named = (start: string, end = '.js') => {
    const file = built.find((name) => name.startsWith(`${start}-`) && name.endsWith(end));
    if (!file) throw new Error(`no file of ${start} was built`);
    return `assets/${file}`;
  };
  const sketch = named('syria-sketch', '.json');
  const code = (page: string) => [
    page,
    ...[...textOf(folder, page).matchAll(FETCHED)].map(([, file]) => file as string),
  ];
  const first = (page: string) => code(page).filter((file) => file !== sketch);
  const after = (entry: string, files: readonly string[]) =>
    [...importsOf(folder, entry)].filter((file) => !files.includes(file));
  const embed = first('embed.html');
  const rest = after(named('rest-of-map'), embed);
  const element = [...importsOf(folder, 'control-map.js')];
  const map = [
    ...after(named('map-view'), [...embed, ...rest]),
    ...after(named('map-styles'), [...embed, ...rest]),
    named('maplibre-gl-worker'),
  ];
  return [
    stage(folder, 'embed.html: code of the first sight', embed),
    stage(folder, 'embed.html: all of the first sight', [...embed, sketch]),
    stage(folder, 'index.html: all of the first sight', [...first('index.html'), sketch]),
    stage(folder, 'control-map.js: all of the first sight', [...element, sketch]),
    stage(folder, 'embed.js, the loader', ['embed.js']),
    stage(folder, 'host.js', ['host.js']),
    stage(folder, 'every other control', rest),
    stage(folder, 'the facts', [bundleOf(built)]),
    stage(folder, 'the WebGL map', map),
    stage(folder, 'data.html', first('data.html')),
  ];
}

function bundleOf(built: readonly string[]): string {
  const file = built.find((name) => /^syria-(?!sketch-)[\w-]+\.json$/.test(name));
  if (!file) throw new Error('no file of the bundle was built');
  return `assets/${file}`;
}

/** A script and all that it imports at once, as files of the site. */
function importsOf(folder: string, entry: string, known = new Set<string>()): Set<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  for (const [, path = ''] of textOf(folder, entry).matchAll(/\bfrom\s*"(\.[^"]+\.js)"/g)) {
    importsOf(folder, join(entry, '..', path), known);
  }
  for (const [, path = ''] of textOf(folder, entry).matchAll(/\bimport\s*"(\.[^"]+\.js)"/g)) {
    importsOf(folder, join(entry, '..', path), known);
  }
  return known;
}

function stage(folder: string, name: string, files: readonly string[]): Weight {
  const weigh = (pack: (content: Buffer) => Buffer) =>
    files.reduce((sum, file) => sum + pack(readFileSync(join(folder, file))).length, 0);
  return {
    stage: name,
    files,
    gzip: weigh((content) => gzipSync(content, { level: 9 })),
    brotli: weigh((content) => brotliCompressSync(content)),
  };
}

const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
