import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What the search for a browser asks of the computer; a test gives its own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether this process may do everything (uid 0). Always false on Windows. */
  readonly isRoot: boolean;
  /** Where Playwright's own Chromium lies once it is downloaded. */
  readonly playwrightBrowser: string;
  /** Whether a program lies at this path. */
  hasProgram(path: string): boolean;
  /** Runs a command quietly. What it wrote to stdout, or null when it failed or is not there. */
  ask(command: string, args: readonly string[]): string | null;
  /** Runs a command and shows what it writes. Whether it succeeded. */
  run(command: string, args: readonly string[]): boolean;
}

/** How long a browser may take to state its version. */
const ASK_TIMEOUT_MS = 30_000;

/** The computer that this process runs on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  playwrightBrowser: chromium.executablePath(),
  hasProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  ask(command, args) {
    const { status, stdout } = spawnSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: ASK_TIMEOUT_MS,
    });
    return status === 0 ? stdout : null;
  },
  run(command, args) {
    const shell = process.platform === 'win32';
    return (
      spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0
    );
  },
};
