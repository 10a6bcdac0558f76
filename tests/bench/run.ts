import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { findInstalledBrowser } from '../../scripts/browser/find-browser.ts';
import { launchOptions } from '../../scripts/browser/launch-options.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import { measureScene } from './measure-scene.ts';
import { readBenchmarks, writeBenchmarks } from './report/benchmarks-file.ts';
import { thisComputer } from './report/this-computer.ts';
import type { Benchmarks, SceneResult } from './results.ts';
import { buildSite, SITE, scriptBytes, writeScenes } from './scenes/prepare-site.ts';
import { SCENES } from './scenes/scene.ts';

/**
 * `npm run bench`: measures how fast this map recolours, beside what else one could use and beside a
 * bare repaint, all in one browser. Writes `docs/benchmarks.json` and, from it, `docs/benchmarks.md`.
 * `npm run bench -- syria invented-1000` measures only those scenes and writes nothing.
 */

const PORT = 4423;

const asked = process.argv.slice(2);
const scenes = SCENES.filter(({ name }) => asked.length === 0 || asked.includes(name));
const found = findInstalledBrowser(thisMachine);
if (!found) throw new Error('no Chromium was found; set CHROMIUM_PATH');
const log = (line: string) => console.log(line);

await buildSite(SITE);
writeScenes(scenes, SITE);
const server = await preview({
  configFile: false,
  root: join(SITE, '..'),
  logLevel: 'warn',
  build: { outDir: SITE },
  preview: { port: PORT, strictPort: true, host: '127.0.0.1' },
});
const browser = await chromium.launch({
  executablePath: found.path,
  ...launchOptions(thisMachine),
});
const results: SceneResult[] = [];
try {
  for (const scene of scenes) {
    log(`\n${scene.title}`);
    results.push(await measureScene(browser, `http://127.0.0.1:${PORT}`, scene, log));
  }
} finally {
  await browser.close();
  await server.close();
}

if (asked.length === 0) {
  const benchmarks: Benchmarks = {
    measuredAt: new Date().toISOString().slice(0, 10),
    machine: {
      ...thisComputer(),
      browser: `Chromium ${found.version}, WebGL in software (SwiftShader)`,
    },
    versions: versionsOf(packageJson),
    scriptBytes: scriptBytes(),
    scenes: results,
    pipeline: readBenchmarks()?.pipeline ?? [],
  };
  writeBenchmarks(benchmarks);
}

/** Packages whose versions the numbers are of. */
function versionsOf({ devDependencies }: typeof packageJson): Record<string, string> {
  return {
    'maplibre-gl': devDependencies['maplibre-gl'],
    '@openhistoricalmap/maplibre-gl-dates': devDependencies['@openhistoricalmap/maplibre-gl-dates'],
    leaflet: devDependencies.leaflet,
    'leaflet.timeline': devDependencies['leaflet.timeline'],
    'leaflet-timedimension': devDependencies['leaflet-timedimension'],
    '@deck.gl/core': devDependencies['@deck.gl/core'],
  };
}
