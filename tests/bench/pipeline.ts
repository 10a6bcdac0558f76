import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PipelineResult } from './results.ts';

/** How many times the real facts the pipeline is tried with, and how long one try may take. */
const TIMES = [1, 10, 100];
const PATIENCE_MS = 600_000;

/**
 * Time and peak memory of the geodata pipeline on 1, 10 and 100 times the data, each in a process of
 * its own. A try that fails, or takes more than ten minutes, is left out, and said.
 */
export function measurePipeline(log: (line: string) => void): PipelineResult[] {
  return TIMES.flatMap((times) => {
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['--no-install', 'tsx', join(import.meta.dirname, 'pipeline-once.ts'), String(times)],
      { encoding: 'utf8', timeout: PATIENCE_MS, shell: process.platform === 'win32' },
    );
    if (status !== 0) {
      log(
        `  ${times} x: ${status === null ? 'not done in time' : stderr.trim().split('\n').at(-1)}`,
      );
      return [];
    }
    const result: PipelineResult = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    log(`  ${times} x: ${result.seconds.toFixed(1)} s, ${result.peakMegabytes.toFixed(0)} MB`);
    return [result];
  });
}
