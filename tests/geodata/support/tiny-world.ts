import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readFacts } from '../../../scripts/geodata/read-facts.ts';
import { type Outlines, readOutlines } from '../../../scripts/geodata/read-outlines.ts';

/** The invented country: `facts/`, `outlines/` and `expected/`. */
export const TINY_WORLD = join(import.meta.dirname, '..', '..', 'fixtures', 'tiny-world');

/** A copy of the tiny world that a test may break; it is removed when the test ends. */
export function copyTinyWorld(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-world-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['facts', 'outlines', 'edition.json']) {
    cpSync(join(TINY_WORLD, part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** Rewrites one file of `facts/` in a copy. */
export function rewriteFacts(
  folder: string,
  file: string,
  rewrite: (text: string) => string,
): void {
  const path = join(folder, 'facts', file);
  writeFileSync(path, rewrite(readFileSync(path, 'utf8')));
}

/** Reads and checks the facts of a copy, as the command does. */
export function readFactsOf(folder: string): ReturnType<typeof readFacts> {
  return readFacts(join(folder, 'facts'), outlinesOf(folder));
}

export function outlinesOf(folder: string): Outlines {
  return readOutlines(join(folder, 'outlines'));
}

/** The text of every file of `facts/`, by file name. */
export function factTextsOf(folder: string): Readonly<Record<string, string>> {
  const facts = join(folder, 'facts');
  return Object.fromEntries(
    readdirSync(facts).map((file) => [file, readFileSync(join(facts, file), 'utf8')]),
  );
}
