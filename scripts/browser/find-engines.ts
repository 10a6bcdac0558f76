import { posix } from 'node:path';
import { findOrInstallBrowser } from './find-browser.ts';
import type { Machine } from './machine.ts';

/** Programs of the engines that the journeys run in. */
export interface EnginePaths {
  readonly chromium: string;
  readonly firefox: string;
  readonly webKitDriver: string;
  /** WebKitGTK's own small browser. */
  readonly miniBrowser: string;
  /** An X server without a screen, for windows that nobody sees. */
  readonly xvfb: string;
}

/** Where distributions put WebKitGTK's own browser, newest first. `*` is the computer's kind. */
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((kind) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${kind}/webkit2gtk-${version}/MiniBrowser`),
);

interface Wanted {
  readonly key: Exclude<keyof EnginePaths, 'chromium'>;
  /** Debian's package. */
  readonly from: string;
  /** A variable that names the program. */
  readonly variable: string;
  /** Names on the PATH, or whole paths; the first that is there. */
  readonly names: readonly string[];
}

const WANTED: readonly Wanted[] = [
  {
    key: 'firefox',
    from: 'firefox-esr',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
  },
  {
    key: 'webKitDriver',
    from: 'webkit2gtk-driver',
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
  },
  {
    key: 'miniBrowser',
    from: 'libwebkit2gtk-4.1-0',
    variable: 'MINIBROWSER_PATH',
    names: ['/usr/libexec/webkit2gtk-4.1/MiniBrowser', ...MINI_BROWSERS],
  },
  { key: 'xvfb', from: 'xvfb', variable: 'XVFB_PATH', names: ['Xvfb'] },
];

/**
 * Finds Chromium, Firefox, WebKitGTK and a screen for them, and installs what is missing by apt where
 * this process may do so.
 *
 * @throws Error that lists what is missing and how to get it; or that of `findOrInstallBrowser`
 */
export function findOrInstallEngines(machine: Machine): EnginePaths {
  const chromium = findOrInstallBrowser(machine).path;
  let missing = WANTED.filter((wanted) => find(machine, wanted) === null);
  if (missing.length > 0 && mayInstall(machine) && machine.run('apt-get', ['update'])) {
    const packages = missing.map(({ from }) => from);
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    missing = WANTED.filter((wanted) => find(machine, wanted) === null);
  }
  if (missing.length > 0) throw new Error(advice(missing));
  const found = WANTED.map((wanted) => [wanted.key, find(machine, wanted)]);
  return { chromium, ...Object.fromEntries(found) };
}

function find(machine: Machine, { variable, names }: Wanted): string | null {
  const stated = machine.env[variable];
  if (stated) return machine.hasProgram(stated) ? stated : null;
  const folders = (machine.env.PATH ?? '').split(posix.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) =>
    name.startsWith('/') ? [name] : folders.map((folder) => posix.join(folder, name)),
  );
  return candidates.find((path) => machine.hasProgram(path)) ?? null;
}

function mayInstall(machine: Machine): boolean {
  return (
    machine.platform === 'linux' && machine.isRoot && machine.ask('apt-get', ['--version']) !== null
  );
}

function advice(missing: readonly Wanted[]): string {
  const packages = missing.map(({ from }) => from).join(' ');
  return [
    'The journeys run in Chromium, Firefox and WebKitGTK, on Linux. Not found, and not to be installed:',
    ...missing.map(({ names, variable }) => `  ${names[0]} (or name it in ${variable})`),
    `On Debian: apt-get install ${packages}`,
    'On other systems run them in a container of Debian; all other tests need none of these.',
  ].join('\n');
}
