import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `npm run test:package`: packs the package, installs it in a project of its own, and uses it there.
// It asks npm for what that project needs, as anybody's would.

export default defineConfig({
  ...base,
  testDir: 'tests/package',
  outputDir: 'test-results/package',
  reporter: [['list']],
  workers: 1,
  // The project has a server of its own.
  webServer: [],
});
