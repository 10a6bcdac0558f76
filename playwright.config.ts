import { defineConfig } from '@playwright/test';
import { findInstalledBrowser } from './scripts/browser/find-browser.ts';
import { launchOptions, RASTER_WITHOUT_GPU } from './scripts/browser/launch-options.ts';
import { thisMachine } from './scripts/browser/machine.ts';

// Browser tests run on the built site (`npm run build` first; `npm test` does all of it).

const browser = findInstalledBrowser(thisMachine);
if (!browser) {
  throw new Error('no Chromium was found: `npm test` gets one, or set CHROMIUM_PATH');
}
// Workers load this file again; they inherit the answer.
process.env.CHROMIUM_PATH = browser.path;

const launch = launchOptions(thisMachine);

const ORIGIN = 'http://127.0.0.1:4417';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Software WebGL on a busy computer is slow; a hanging page still ends.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  use: {
    baseURL: ORIGIN,
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'en-GB',
    // Far from Damascus: a time written in the reader's own zone is then plainly wrong.
    timezoneId: 'America/New_York',
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.path,
      ...launch,
      args: [...launch.args, RASTER_WITHOUT_GPU],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: [
    {
      command: 'npx --no-install vite preview --host 127.0.0.1 --port 4417 --strictPort',
      url: ORIGIN,
      // A server that somebody left running may serve an older build.
      reuseExistingServer: false,
      timeout: 60_000,
    },
    {
      // Somebody else's site, which embeds the map.
      command: `npx --no-install tsx tests/e2e/support/host-server.ts 4418 ${ORIGIN}/`,
      url: 'http://127.0.0.1:4418/plain-iframe.html',
      reuseExistingServer: false,
      timeout: 60_000,
    },
  ],
});
