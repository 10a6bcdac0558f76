import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lengthProblemsOf, nameProblemsOf, problemsOf } from './architecture/check-file.ts';
import { IMPORT_RULES, LONG_FILES } from './architecture/rules.ts';
import type { SourceFile } from './architecture/source-file.ts';

const ROOT = join(import.meta.dirname, '..');

/** Paths of all files below a folder, from the project's root, with `/`. */
function pathsBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(ROOT, path)).isFile());
}

const paths = ['src', 'scripts', 'tests'].flatMap(pathsBelow);
const sourceFiles: SourceFile[] = paths
  .filter((path) => /^(src|scripts)\/.*\.[cm]?[jt]sx?$/.test(path))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }));

describe('the house', () => {
  it('is read: the files of src and scripts are found', () => {
    const found = sourceFiles.map((file) => file.path);
    expect(found).toContain('src/model/instant.ts');
    expect(found).toContain('scripts/test.ts');
  });

  it('lets files import only what their folder may import, and has no barrel files', () => {
    expect(sourceFiles.flatMap(problemsOf)).toEqual([]);
  });

  it('names files in kebab-case and for the idea they hold', () => {
    const code = paths.filter((path) => /\.([cm]?[jt]sx?|css|html)$/.test(path));
    expect(code.flatMap(nameProblemsOf)).toEqual([]);
  });

  it('splits files past 300 lines, or gives a reason', () => {
    expect(lengthProblemsOf(sourceFiles, LONG_FILES)).toEqual([]);
  });

  it('has a rule for every folder of src', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(IMPORT_RULES.map(({ folder }) => folder)).toEqual(expect.arrayContaining(folders));
  });
});
