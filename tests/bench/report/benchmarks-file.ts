import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmarks } from '../results.ts';
import { reportOf } from './write-report.ts';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs');
const FILE = join(DOCS, 'benchmarks.json');

/** The numbers that are committed; null when nothing was measured yet. */
export function readBenchmarks(): Benchmarks | null {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
}

/** Writes `docs/benchmarks.json` and, from it, `docs/benchmarks.md`. */
export function writeBenchmarks(benchmarks: Benchmarks): void {
  mkdirSync(DOCS, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(benchmarks, null, 1)}\n`);
  writeFileSync(join(DOCS, 'benchmarks.md'), reportOf(benchmarks));
}
