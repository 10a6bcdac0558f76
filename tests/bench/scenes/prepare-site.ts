import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Bundle } from '../../../src/data/bundle.ts';
import { frontBundle } from './front-bundle.ts';
import { CONTENDERS, type ContenderName, type SceneData, type SceneName } from './scene.ts';
import { syntheticBundle } from './synthetic-bundle.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Where the built pages and the scenes' data of `npm run bench` lie. */
export const SITE = join(ROOT, '.cache', 'bench', 'site');

const SEED = 20241126;

/** Builds the contenders' page into a folder, as the product is built. */
export async function buildSite(site: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, '..', 'page'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: site,
      emptyOutDir: true,
      target: 'es2022',
      manifest: 'manifest.json',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
}

/** Puts the bundles of scenes beside the built pages. */
export function writeScenes(scenes: readonly SceneName[], site: string): void {
  mkdirSync(join(site, 'scenes'), { recursive: true });
  for (const { bundle, data } of scenes) {
    const file = join(site, bundle);
    if (data.story === 'real') copyFileSync(join(ROOT, 'geodata', 'bundle', 'syria.json'), file);
    else writeFileSync(file, JSON.stringify(invented(data)));
  }
}

function invented(data: Exclude<SceneData, { story: 'real' }>): Bundle {
  return data.story === 'cells' ? syntheticBundle(data.count, SEED) : frontBundle(data.days, SEED);
}

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  /** Files that it refers to by address, such as MapLibre's worker. */
  readonly assets?: readonly string[];
}

/**
 * Bytes of script, gzipped, that a contender needs: its own module and all that it imports, MapLibre's
 * worker with it. The page's own measuring code is in it for all alike (a few kB).
 */
export function scriptBytes(): Record<ContenderName, number> {
  const manifest: Record<string, ManifestChunk> = JSON.parse(
    readFileSync(join(SITE, 'manifest.json'), 'utf8'),
  );
  const bytes = (name: ContenderName): number => {
    const files = new Set<string>();
    const add = (key: string) => {
      const chunk = manifest[key];
      if (!chunk || files.has(chunk.file)) return;
      files.add(chunk.file);
      for (const asset of chunk.assets ?? []) if (asset.endsWith('.js')) files.add(asset);
      for (const imported of chunk.imports ?? []) add(imported);
    };
    add(`contenders/${name}.ts`);
    return [...files].reduce((sum, file) => sum + gzipSync(readSite(file)).length, 0);
  };
  return Object.fromEntries(CONTENDERS.map((name) => [name, bytes(name)])) as Record<
    ContenderName,
    number
  >;
}

const readSite = (file: string) => readFileSync(join(SITE, file));

/** The part of a bundle that colours the ground: shapes and histories, without words. */
export function groundOf({ topology, places, actors, start, end }: Bundle): unknown {
  const { cells } = topology.objects;
  return {
    start,
    end,
    actors: actors.map(({ id }) => id),
    histories: places.map(({ intervals }) => intervals),
    topology: { ...topology, objects: { cells } },
  };
}
