import type { Machine } from './machine.ts';

/**
 * Flags for a quiet browser that speaks to nobody but the page's own server, and draws WebGL in
 * software, so that every computer gives the same picture. Without `--use-angle=swiftshader`,
 * rasterising counts as main-thread time.
 */
const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
];

/**
 * Draws what is no WebGL as a computer without a GPU does for its readers, not through the software GL
 * that WebGL gets here: a page of shapes costs a fraction of the time, and is as soon on the screen as
 * for them. Whoever compares WebGL maps (benchmark, golden pictures) goes without.
 */
export const RASTER_WITHOUT_GPU = '--disable-gpu-rasterization';

/** How Playwright starts the browser; it adds `--no-sandbox` itself when `chromiumSandbox` is false. */
export interface LaunchOptions {
  readonly args: string[];
  readonly chromiumSandbox: boolean;
}

/** Launch options for this computer: sandboxed wherever that is possible. */
export function launchOptions(machine: Machine): LaunchOptions {
  return { args: [...FLAGS], chromiumSandbox: canSandbox(machine) };
}

/**
 * Chromium's sandbox refuses to run as root on Linux, and needs user namespaces, which containers
 * and newer Ubuntu releases refuse to ordinary programs.
 */
function canSandbox(machine: Machine): boolean {
  if (machine.platform !== 'linux') return true;
  if (machine.isRoot) return false;
  return machine.ask('unshare', ['--user', '--map-root-user', 'true']) !== null;
}
