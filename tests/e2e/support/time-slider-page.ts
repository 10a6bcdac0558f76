import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import type {} from '../../fixtures/time-slider-page/page.ts';
import { expect, test as strict } from './strict-test.ts';

const ROOT = 'tests/fixtures/time-slider-page';

/** Tests of a page that is no part of the site: a map with nothing but the time slider. */
export const test = strict.extend<object, { timeSliderPage: string }>({
  timeSliderPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what it needs from the pattern.
    async ({}, use, { workerIndex }) => {
      const shared = {
        root: ROOT,
        configFile: false,
        logLevel: 'error',
        build: { outDir: resolve(`.cache/time-slider-page-${workerIndex}`), emptyOutDir: true },
      } as const;
      const control = resolve('src/time-slider/time-slider-control.ts');
      await build({
        ...shared,
        resolve: { alias: { 'control-map/time-slider': control } },
      });
      const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ timeSliderPage }, use) => use(timeSliderPage),
});

/** Opens the page and waits until its map is at rest. */
export async function openSliderPage(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('slider')).toBeVisible();
  await mapIsAtRest(page);
}

/** Waits until everything is loaded and drawn. */
export async function mapIsAtRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        window.page.map.once('idle', () => done());
        window.page.map.triggerRepaint();
      }),
  );
}

/** Names of the squares that MapLibre draws. */
export async function squaresShown(page: Page): Promise<string[]> {
  await mapIsAtRest(page);
  return page.evaluate(() => [
    ...new Set(
      window.page.map
        .queryRenderedFeatures({ layers: ['zones'] })
        .map(({ properties }) => String(properties.name)),
    ),
  ]);
}

/** The slider's words. */
export async function timeInWords(page: Page): Promise<string | null> {
  return page.getByRole('slider').getAttribute('aria-valuetext');
}

export { expect };
