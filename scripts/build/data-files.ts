import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { casualtiesCsv } from '../../src/controls/data-table/casualty-csv.ts';
import { commandersCsv } from '../../src/controls/data-table/commander-csv.ts';
import type { ListedFile } from '../../src/controls/data-table/download-list.ts';
import { incidentsCsv, reportsCsv } from '../../src/controls/data-table/fact-csv.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import type { SiteFile } from './site-pictures.ts';

const BUNDLE = 'geodata/bundle/syria.json';
const LAYERS = [
  'zones.geojson',
  'frontlines.geojson',
  'districts.geojson',
  'towns.geojson',
  'incidents.geojson',
  'casualties.geojson',
  'timeline.json',
] as const;

/**
 * The data under addresses that stay: `data/zones.geojson`, `data/reports.csv` ..., and `data/files.json`,
 * which lists them with their sizes. A server that packs a file does not say how large it is.
 *
 * @throws BundleError when the bundle is damaged
 */
export function dataFilesOf(root: string): SiteFile[] {
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const { story } = parseBundle(JSON.parse(text(BUNDLE)), BUNDLE);
  const files = [
    ...LAYERS.map((name) => {
      const source = text(join('geodata/layers', name));
      const { features } = JSON.parse(source) as { features?: readonly unknown[] };
      return { name, source, rows: features?.length ?? null };
    }),
    { name: 'reports.csv', source: reportsCsv(story), rows: story.reports.length },
    { name: 'incidents.csv', source: incidentsCsv(story), rows: story.incidents.length },
    { name: 'casualties.csv', source: casualtiesCsv(story), rows: story.casualties.length },
    { name: 'commanders.csv', source: commandersCsv(story), rows: story.commanders.length },
  ];
  const list: ListedFile[] = files.map(({ name, source, rows }) => ({
    name,
    bytes: Buffer.byteLength(source),
    rows,
  }));
  return [
    ...files.map(({ name, source }) => ({ fileName: `data/${name}`, source })),
    { fileName: 'data/files.json', source: `${JSON.stringify(list, null, 2)}\n` },
  ];
}

/** Writes them into the built site; while pages are being developed, answers with them. */
export function dataFiles(): Plugin {
  let root = process.cwd();
  return {
    name: 'data-files',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const file of dataFilesOf(root)) this.emitFile({ type: 'asset', ...file });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site');
        const file = pathname.startsWith('/data/')
          ? dataFilesOf(root).find(({ fileName }) => `/${fileName}` === pathname)
          : undefined;
        if (!file) return next();
        response.end(file.source);
      });
    },
  };
}
