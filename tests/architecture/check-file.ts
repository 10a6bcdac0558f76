import { posix } from 'node:path';
import {
  BARREL_SENTENCE,
  FACTS_SENTENCE,
  IMPORT_RULES,
  KEBAB_SENTENCE,
  LONG_LINES,
  NEVER_MEET,
  NEVER_MEET_SENTENCE,
  NO_FOLDER_SENTENCE,
  PIPELINE_PACKAGES,
  PIPELINE_SENTENCE,
  SCRIPTS_SENTENCE,
  TESTS_SENTENCE,
  VAGUE_NAME_SENTENCE,
  VAGUE_WORDS,
  WEBGL_PACKAGE,
  WEBGL_SENTENCE,
} from './rules.ts';
import { referencesOf, type SourceFile } from './source-file.ts';

/** All that a file of `src` or `scripts` does against the house: one line each, with the rule's sentence. */
export function problemsOf(file: SourceFile): string[] {
  const { imports, texts, onlyReExports } = referencesOf(file);
  const sentences = new Map<string, string>();
  for (const specifier of imports) {
    const sentence = sentenceAgainst(file.path, specifier);
    if (sentence) sentences.set(`imports ${specifier}`, sentence);
  }
  if (file.path.startsWith('src/')) {
    for (const text of texts) {
      const isLink = /^https?:/.test(text);
      if (text.includes('geodata/facts') && !isLink) sentences.set(`names ${text}`, FACTS_SENTENCE);
    }
  }
  if (onlyReExports) sentences.set('only re-exports', BARREL_SENTENCE);
  return [...sentences].map(([what, sentence]) => `${file.path} ${what}: ${sentence}`);
}

/** What is wrong with a path's names. */
export function nameProblemsOf(path: string): string[] {
  const names = path.split('/');
  const problems: string[] = [];
  if (!names.every((name) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))) {
    problems.push(`${path}: ${KEBAB_SENTENCE}`);
  }
  if (names.some((name) => name.split(/[-.]/).some((word) => VAGUE_WORDS.has(word)))) {
    problems.push(`${path}: ${VAGUE_NAME_SENTENCE}`);
  }
  return problems;
}

/** Long files without a reason, and reasons for files that are long no more. */
export function lengthProblemsOf(
  files: readonly SourceFile[],
  reasons: Readonly<Record<string, string>>,
): string[] {
  const long = new Map(
    files
      .map(({ path, code }) => [path, code.trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > LONG_LINES),
  );
  return [
    ...[...long]
      .filter(([path]) => !reasons[path])
      .map(([path, lines]) => `${path} has ${lines} lines: split it, or say why in LONG_FILES.`),
    ...Object.keys(reasons)
      .filter((path) => !long.has(path))
      .map((path) => `${path} is listed in LONG_FILES, but is not long.`),
  ];
}

/** The sentence of the rule that an import breaks, or null. */
function sentenceAgainst(path: string, specifier: string): string | null {
  const from = folderOf(path);
  const rule = IMPORT_RULES.find(({ folder }) => folder === from);
  if (!rule) return NO_FOLDER_SENTENCE;
  const target = resolve(path, specifier);
  return target === null
    ? sentenceAgainstPackage(rule.folder, specifier)
    : sentenceAgainstPath(rule.folder, target);
}

function sentenceAgainstPackage(from: string, name: string): string | null {
  if (from === 'scripts') return null;
  if (from === 'model') return IMPORT_RULES.find(({ folder }) => folder === from)?.sentence ?? null;
  const is = (other: string) =>
    other.endsWith('/') ? name.startsWith(other) : name === other || name.startsWith(`${other}/`);
  if (PIPELINE_PACKAGES.some(is)) return PIPELINE_SENTENCE;
  if (from === 'chart' && is(WEBGL_PACKAGE)) return WEBGL_SENTENCE;
  return null;
}

function sentenceAgainstPath(from: string, target: string): string | null {
  const to = folderOf(target);
  if (to === from) return null;
  if (to === 'tests') return TESTS_SENTENCE;
  if (from !== 'scripts' && to === 'scripts') return SCRIPTS_SENTENCE;
  if (NEVER_MEET.some((pair) => pair.includes(from) && pair.includes(to))) {
    return NEVER_MEET_SENTENCE;
  }
  if (!target.startsWith('src/')) return null;
  const rule = IMPORT_RULES.find(({ folder }) => folder === from);
  return rule && !rule.mayImport.includes(to) ? rule.sentence : null;
}

/** The path that an import leads to, from the project's root; null for a package. */
function resolve(path: string, specifier: string): string | null {
  const plain = specifier.replace(/[?#].*$/, '');
  if (plain.startsWith('.')) return posix.join(posix.dirname(path), plain);
  return plain.startsWith('/') ? plain.slice(1) : null;
}

/**
 * `src/map/x.ts` -> `map`; `src/main.ts` -> `main.ts`; `scripts/a/b.ts` -> `scripts`. A style sheet
 * beside `main.ts` is the page's own.
 */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first !== 'src') return first;
  return second.endsWith('.css') ? 'main.ts' : second;
}
