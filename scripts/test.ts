import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browser/find-browser.ts';
import { findOrInstallNginx, NO_NGINX } from './browser/find-nginx.ts';
import { thisMachine } from './browser/machine.ts';

// `npm test`: every check of this project, in order. A step that fails does not stop the next ones,
// unless they need what it makes. The last line counts test cases: `123 passed, 0 failed`.

/** Test cases of one step. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How one step ended. */
export interface Outcome {
  readonly title: string;
  readonly state: 'ok' | 'failed' | 'not run';
  /** Null for a step that has no test cases, and for one that broke before it could report them. */
  readonly cases: Count | null;
  readonly seconds: number;
}

interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** Where its test runner writes its JSON report, and how to read that. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
  /** Title of a step without whose success this one makes no sense. */
  readonly needs?: string;
  /** Makes ready what it needs; returns what to add to its environment. */
  readonly prepare?: () => Readonly<Record<string, string>>;
}

const REPORTS = '.cache/test';
const bin = (...command: [string, ...string[]]) => ['npx', '--no-install', ...command] as const;

const STEPS: readonly Step[] = [
  { title: 'Types', command: bin('tsc', '--noEmit') },
  { title: 'Lint', command: bin('biome', 'check', '.') },
  {
    title: 'Unit tests',
    command: bin(
      'vitest',
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/vitest.json`,
    ),
    report: { file: `${REPORTS}/vitest.json`, count: countVitest },
  },
  { title: 'Data check', command: ['npm', 'run', '--silent', 'geodata', '--', '--check'] },
  { title: 'Build', command: bin('vite', 'build') },
  {
    title: 'Browser tests',
    command: bin('playwright', 'test', '--forbid-only'),
    report: { file: `${REPORTS}/playwright.json`, count: countPlaywright },
    needs: 'Build',
    prepare() {
      const browser = findOrInstallBrowser(thisMachine);
      console.log(`Chromium ${browser.version}, ${browser.path} (from ${browser.origin})\n`);
      const nginx = findOrInstallNginx(thisMachine);
      if (!nginx) console.log(NO_NGINX);
      return { CHROMIUM_PATH: browser.path, ...(nginx && { NGINX_PATH: nginx }) };
    },
  },
];

/** Reads vitest's JSON report. A test file that could not be loaded counts as one failed case. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Reads Playwright's JSON report. An error outside all tests counts as one failed case. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Adds up all steps. A step that failed without a failed test case of its own, such as the build,
 * counts as one failure, so that `0 failed` is never said of a run that failed.
 */
export function tally(outcomes: readonly Outcome[]): Count {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const { state, cases } of outcomes) {
    passed += cases?.passed ?? 0;
    failed += Math.max(cases?.failed ?? 0, state === 'ok' ? 0 : 1);
    skipped += cases?.skipped ?? 0;
  }
  return { passed, failed, skipped };
}

function runStep(step: Step, former: readonly Outcome[]): Outcome {
  const { title, command, report, needs, prepare } = step;
  const heading = `${former.length + 1}/${STEPS.length} ${title}`;
  console.log(`\n${'='.repeat(72)}\n${heading}: ${command.join(' ')}\n${'='.repeat(72)}`);
  if (needs && former.find((outcome) => outcome.title === needs)?.state !== 'ok') {
    console.log(`Not run: it needs "${needs}", which failed.`);
    return { title, state: 'not run', cases: null, seconds: 0 };
  }
  const began = Date.now();
  let ok = false;
  if (report) rmSync(report.file, { force: true });
  try {
    const env = { ...process.env, ...prepare?.() };
    const shell = process.platform === 'win32';
    const [program, ...args] = command;
    ok = spawnSync(program, args, { stdio: 'inherit', env, shell }).status === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  let cases: Count | null = null;
  if (report) {
    try {
      cases = report.count(JSON.parse(readFileSync(report.file, 'utf8')));
    } catch {
      ok = false;
      console.error(`${title} left no report in ${report.file}: its test cases are not counted.`);
    }
  }
  const state = ok && !cases?.failed ? 'ok' : 'failed';
  return { title, state, cases, seconds: (Date.now() - began) / 1000 };
}

function main(): void {
  mkdirSync(REPORTS, { recursive: true });
  const outcomes: Outcome[] = [];
  for (const step of STEPS) outcomes.push(runStep(step, outcomes));

  console.log(`\n${'='.repeat(72)}\nSummary\n${'='.repeat(72)}`);
  for (const { title, state, cases, seconds } of outcomes) {
    const counted = cases
      ? `${cases.passed} passed, ${cases.failed} failed, ${cases.skipped} skipped`
      : '';
    console.log(
      `${title.padEnd(14)} ${state.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${counted}`.trimEnd(),
    );
  }
  const { passed, failed } = tally(outcomes);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

const startedAs = process.argv[1];
if (startedAs && realpathSync(startedAs) === realpathSync(fileURLToPath(import.meta.url))) main();
