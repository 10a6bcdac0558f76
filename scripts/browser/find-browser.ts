import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/** A Chromium that starts on this computer. */
export interface Browser {
  readonly path: string;
  /** Such as `156.0.8078.79`; `unknown` on Windows, where a browser does not print it. */
  readonly version: string;
  /** How it was found, in words for the person who runs the tests. */
  readonly origin: string;
}

/** Names under which Linux distributions and Google install it, in order of preference. */
const PROGRAM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const ADVICE = [
  'No Chromium was found, and none could be installed.',
  'Do one of these, then run the tests again:',
  '  npx playwright install --with-deps chromium    downloads one; asks for rights to add libraries',
  '  apt-get install chromium                       on Debian; or your own system’s package manager',
  '  CHROMIUM_PATH=/path/to/chrome npm test         takes one that you have',
].join('\n');

/**
 * Finds a Chromium, and installs one when there is none: `CHROMIUM_PATH`, the PATH, Playwright's
 * download if it is already there, Playwright's download made now, the package manager where this
 * process may use it. A browser counts only when it starts.
 *
 * @throws Error when `CHROMIUM_PATH` is wrong, or when nothing worked: then it says what to install.
 */
export function findOrInstallBrowser(machine: Machine): Browser {
  const browser =
    findInstalledBrowser(machine) ??
    downloadByPlaywright(machine) ??
    installByPackageManager(machine);
  if (!browser) throw new Error(ADVICE);
  return browser;
}

/**
 * Finds a Chromium that is already here, and installs nothing.
 *
 * @returns null when there is none.
 * @throws Error when `CHROMIUM_PATH` is set and no browser starts from there.
 */
export function findInstalledBrowser(machine: Machine): Browser | null {
  const stated = machine.env.CHROMIUM_PATH;
  if (stated) {
    if (!machine.hasProgram(stated)) {
      throw new Error(`CHROMIUM_PATH is "${stated}", but there is no program there`);
    }
    const browser = browserAt(machine, stated, 'CHROMIUM_PATH');
    if (!browser) throw new Error(`CHROMIUM_PATH is "${stated}", but it does not start`);
    return browser;
  }
  return browserOnPath(machine, 'the PATH') ?? playwrightBrowser(machine, 'Playwright’s download');
}

function downloadByPlaywright(machine: Machine): Browser | null {
  if (!machine.run('npx', ['--no-install', 'playwright', 'install', 'chromium'])) return null;
  return playwrightBrowser(machine, 'Playwright’s download, made now');
}

function installByPackageManager(machine: Machine): Browser | null {
  const allowed = machine.platform === 'linux' && machine.isRoot;
  if (!allowed || machine.ask('apt-get', ['--version']) === null) return null;
  if (!machine.run('apt-get', ['update'])) return null;
  machine.run('apt-get', ['install', '-y', 'chromium']);
  const installed = browserOnPath(machine, 'apt-get install chromium');
  if (installed) return installed;
  // Ubuntu's `chromium` is only a pointer to a snap. There, Playwright's download can be made to
  // start: it lacks nothing but system libraries, and Playwright knows their names.
  if (!machine.hasProgram(machine.playwrightBrowser)) return null;
  machine.run('npx', ['--no-install', 'playwright', 'install-deps', 'chromium']);
  return playwrightBrowser(machine, 'Playwright’s download, with libraries added by apt-get');
}

function browserOnPath(machine: Machine, origin: string): Browser | null {
  const { delimiter, join } = machine.platform === 'win32' ? win32 : posix;
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of PROGRAM_NAMES) {
    for (const folder of folders) {
      const browser = browserAt(machine, join(folder, name), origin);
      if (browser) return browser;
    }
  }
  return null;
}

function playwrightBrowser(machine: Machine, origin: string): Browser | null {
  return browserAt(machine, machine.playwrightBrowser, origin);
}

/** The browser at a path, if there is one and it can state its version: a snap's stub cannot. */
function browserAt(machine: Machine, path: string, origin: string): Browser | null {
  if (!machine.hasProgram(path)) return null;
  // On Windows `--version` opens a window and prints nothing.
  if (machine.platform === 'win32') return { path, version: 'unknown', origin };
  const version = machine.ask(path, ['--version'])?.match(/\d+(?:\.\d+)+/)?.[0];
  return version ? { path, version, origin } : null;
}
