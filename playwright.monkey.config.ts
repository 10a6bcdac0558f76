import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `npm run monkey`: 2,000 actions and 6,000 sets of parameters drawn by chance, on the built site.

export default defineConfig({
  ...base,
  testDir: 'tests/monkey',
  reporter: [['list']],
});
