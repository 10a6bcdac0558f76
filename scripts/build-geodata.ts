import { join, resolve } from 'node:path';
import { buildWorld } from './geodata/build-world.ts';
import { countCoverage } from './geodata/check-coverage.ts';
import { joinFacts } from './geodata/join-facts.ts';
import { geojsonText, type LayerRow } from './geodata/layer-row.ts';
import { makeBundle } from './geodata/make-bundle.ts';
import { makeCasualties } from './geodata/make-casualties.ts';
import { makeDistricts } from './geodata/make-districts.ts';
import { makeFrontlines } from './geodata/make-frontlines.ts';
import { makeIncidents } from './geodata/make-incidents.ts';
import { makeSketch } from './geodata/make-sketch.ts';
import { makeTimeline } from './geodata/make-timeline.ts';
import { makeTowns } from './geodata/make-towns.ts';
import { makeZones } from './geodata/make-zones.ts';
import { measureDoubt } from './geodata/measure-doubt.ts';
import { measureEnd } from './geodata/measure-end.ts';
import { measureShares } from './geodata/measure-shares.ts';
import { summaryOf } from './geodata/print-summary.ts';
import { FactsError } from './geodata/problem.ts';
import { readFacts } from './geodata/read-facts.ts';
import { readNotice } from './geodata/read-notice.ts';
import { readOutlines } from './geodata/read-outlines.ts';
import type { World } from './geodata/world.ts';
import { staleFiles, writeFiles } from './geodata/write-files.ts';

/**
 * `npm run geodata`: facts and outlines in, layers, the runtime bundle and its sketch out. Deterministic.
 * `npm run geodata -- --check` writes nothing and fails when what is committed is not what the facts
 * give. `npm run geodata -- <folder>` reads and writes another folder of the same shape.
 */
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const root = folder ? resolve(folder) : join(import.meta.dirname, '..', 'geodata');
const started = Date.now();
const step = <T>(name: string, work: () => T): T => {
  const result = work();
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${name}`);
  return result;
};

try {
  const outlines = step('read outlines', () => readOutlines(join(root, 'outlines')));
  const { rows, story } = step('read and check facts', () =>
    readFacts(join(root, 'facts'), outlines),
  );
  const facts = step('join facts', () => joinFacts(rows, story, outlines));
  const world = step('divide the ground, resolve control', () => buildWorld(facts, outlines));
  const shares = step('measure shares', () => measureShares(world));
  const coverage = countCoverage(rows.coverage);
  const notice = readNotice(root);
  const layer = (name: string) => join(root, 'layers', name);
  const geojson = (name: string, words: string, make: (world: World) => LayerRow[]) =>
    [
      layer(`${name}.geojson`),
      step(words, () => geojsonText(make(world), { name, ...notice })),
    ] as const;
  const bundle = step('bundle', () => makeBundle(world, outlines, shares));
  const files = new Map([
    geojson('zones', 'zones', makeZones),
    geojson('frontlines', 'front lines', makeFrontlines),
    geojson('districts', 'districts', makeDistricts),
    geojson('towns', 'towns', makeTowns),
    geojson('incidents', 'incidents', makeIncidents),
    geojson('casualties', 'casualties', makeCasualties),
    [
      layer('timeline.json'),
      step('timeline', () => `${JSON.stringify(makeTimeline(world, shares, notice), null, 1)}\n`),
    ],
    [layer('about.json'), `${JSON.stringify(notice, null, 1)}\n`],
    [layer('coverage.json'), step('coverage', () => `${JSON.stringify(coverage, null, 1)}\n`)],
    [join(root, 'bundle', 'syria.json'), `${JSON.stringify(bundle)}\n`],
    [
      join(root, 'bundle', 'syria-sketch.json'),
      step('sketch', () => `${JSON.stringify(makeSketch(bundle))}\n`),
    ],
  ]);
  if (process.argv.includes('--check')) {
    const stale = staleFiles(files);
    if (stale.length > 0) {
      console.error(`not what the facts give; run "npm run geodata":\n${stale.join('\n')}`);
      process.exitCode = 1;
    }
  } else {
    writeFiles(files);
    console.log(summaryOf(files, coverage, measureDoubt(world), measureEnd(world), root));
  }
} catch (error) {
  if (!(error instanceof FactsError)) throw error;
  console.error(`${error.problems.length} mistakes in geodata/facts:\n${error.message}`);
  process.exitCode = 1;
}
