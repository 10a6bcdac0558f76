import type { EnginePaths } from '../../scripts/browser/find-engines.ts';
import { launchOptions, RASTER_WITHOUT_GPU } from '../../scripts/browser/launch-options.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import type { Driver } from './driver.ts';
import { puppeteerDriver } from './puppeteer-driver.ts';
import type { EngineName } from './skips.ts';
import { webKitDriver } from './webkit-driver.ts';

/**
 * Starts an engine with one empty page. Firefox and WebKit have a window, as without one they have no
 * WebGL here.
 *
 * @param display of the X server that windows are drawn on, such as `:99`.
 */
export function startEngine(
  engine: EngineName,
  paths: EnginePaths,
  display: string,
): Promise<Driver> {
  switch (engine) {
    case 'chromium': {
      const { args, chromiumSandbox } = launchOptions(thisMachine);
      return puppeteerDriver({
        executablePath: paths.chromium,
        args: [...args, RASTER_WITHOUT_GPU, ...(chromiumSandbox ? [] : ['--no-sandbox'])],
      });
    }
    case 'firefox':
      return puppeteerDriver({
        browser: 'firefox',
        executablePath: paths.firefox,
        headless: false,
        extraPrefsFirefox: { 'webgl.force-enabled': true },
        env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
      });
    case 'webkit':
      return webKitDriver({ driver: paths.webKitDriver, browser: paths.miniBrowser, display });
  }
}
