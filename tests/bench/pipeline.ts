import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readBenchmarks, writeBenchmarks } from './report/benchmarks-file.ts';
import { thisComputer } from './report/this-computer.ts';
import type { Benchmarks, PipelineResult } from './results.ts';

/**
 * `npm run bench:pipeline`: time and peak memory of the geodata pipeline on 1, 10 and 100 times the
 * data, each in a process of its own, into `docs/benchmarks.json` and `docs/benchmarks.md` beside what
 * `npm run bench` wrote there. A size that fails or takes more than twenty minutes is left out, and
 * the command fails.
 */
const TIMES = [1, 10, 100];
const PATIENCE_MS = 1_200_000;

const benchmarks = readBenchmarks() ?? unmeasured();
const pipeline = TIMES.flatMap((times): PipelineResult[] => {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'tsx', join(import.meta.dirname, 'pipeline-once.ts'), String(times)],
    { encoding: 'utf8', timeout: PATIENCE_MS, shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    process.exitCode = 1;
    console.error(`${times} x: ${status === null ? 'not done in time' : stderr}`);
    return [];
  }
  const result: PipelineResult = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  console.log(`${times} x: ${result.seconds.toFixed(1)} s, ${result.peakMegabytes.toFixed(0)} MB`);
  return [result];
});
writeBenchmarks({ ...benchmarks, pipeline });

/** No scene is measured yet. */
function unmeasured(): Benchmarks {
  return {
    measuredAt: new Date().toISOString().slice(0, 10),
    machine: thisComputer(),
    versions: {},
    scriptBytes: {},
    scenes: [],
    pipeline: [],
  };
}
