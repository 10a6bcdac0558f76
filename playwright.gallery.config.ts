import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { launchOptions } from './scripts/browser/launch-options.ts';
import { thisMachine } from './scripts/browser/machine.ts';

// `npm run goldens`: the main scenes against the pictures that are kept of them, on the built site.
// `npm run goldens -- --update-snapshots` keeps new ones: look at every one of them.

export default defineConfig({
  ...base,
  testDir: 'tests/gallery',
  testMatch: 'golden.spec.ts',
  snapshotPathTemplate: 'tests/gallery/goldens/{arg}{ext}',
  reporter: [['list']],
  use: {
    ...base.use,
    // As when the pictures were taken: the tests' own flag draws letters in another way.
    launchOptions: { ...base.use?.launchOptions, ...launchOptions(thisMachine) },
  },
  expect: {
    ...base.expect,
    // Another release of the browser draws letters a little differently; a missing layer, a wrong
    // colour or a panel out of place changes far more.
    toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.15 },
  },
});
