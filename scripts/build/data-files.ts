import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { casualtiesCsv } from '../../src/controls/data-table/casualty-csv.ts';
import { commandersCsv } from '../../src/controls/data-table/commander-csv.ts';
import type { ListedFile } from '../../src/controls/data-table/download-list.ts';
import { incidentsCsv, reportsCsv } from '../../src/controls/data-table/fact-csv.ts';
import { readBundle } from './read-bundle.ts';
import type { SiteFile } from './site-pictures.ts';

/** Names of the files of `data/`, in the order in which pages list them. */
export const DATA_FILES = [
  'zones.geojson',
  'frontlines.geojson',
  'districts.geojson',
  'towns.geojson',
  'incidents.geojson',
  'casualties.geojson',
  'timeline.json',
  'reports.csv',
  'incidents.csv',
  'casualties.csv',
  'commanders.csv',
] as const;
export type DataFileName = (typeof DATA_FILES)[number];

/**
 * The data under addresses that stay: `data/zones.geojson`, `data/reports.csv` ..., and `data/files.json`,
 * which lists them with their sizes. A server that packs a file does not say how large it is.
 *
 * @throws BundleError when the bundle is damaged
 */
export function dataFilesOf(root: string): SiteFile[] {
  const { story } = readBundle(root);
  const tables: Readonly<Record<string, { source: string; rows: number }>> = {
    'reports.csv': { source: reportsCsv(story), rows: story.reports.length },
    'incidents.csv': { source: incidentsCsv(story), rows: story.incidents.length },
    'casualties.csv': { source: casualtiesCsv(story), rows: story.casualties.length },
    'commanders.csv': { source: commandersCsv(story), rows: story.commanders.length },
  };
  const files = DATA_FILES.map((name) => ({ name, ...(tables[name] ?? layerOf(root, name)) }));
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

function layerOf(root: string, name: string): { source: string; rows: number | null } {
  const source = readFileSync(join(root, 'geodata/layers', name), 'utf8');
  const { features } = JSON.parse(source) as { features?: readonly unknown[] };
  return { source, rows: features?.length ?? null };
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
