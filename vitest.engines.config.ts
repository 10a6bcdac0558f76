import { defineConfig } from 'vitest/config';

// The journeys of `tests/engines`, in three engines side by side, on the built site (`npm run build` first).

export default defineConfig({
  test: {
    include: ['tests/engines/*.engine.ts'],
    globalSetup: 'tests/engines/set-up.ts',
    // Each engine has one page, in which one journey follows the other.
    fileParallelism: true,
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
