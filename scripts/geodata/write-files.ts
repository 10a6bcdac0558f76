import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Content by path. */
export type Files = ReadonlyMap<string, string>;

/** Writes files, making folders as needed. */
export function writeFiles(files: Files): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** The paths whose content on disk is missing or another. Empty when all is as it should be. */
export function staleFiles(files: Files): string[] {
  return [...files.keys()].filter((path) => {
    try {
      return readFileSync(path, 'utf8') !== files.get(path);
    } catch {
      return true;
    }
  });
}
