import type { Page } from '@playwright/test';
import { mapIsPainted, slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

// A server in trouble, or no network: tried again by itself, then told in plain words with a button.

test.use({ expectedMessages: [/503|Failed to|could not be fetched|answered/] });

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Answers some requests with 503. @param times how many; the returned function ends it */
async function trouble(page: Page, file: RegExp, times = Number.POSITIVE_INFINITY) {
  let rest = times;
  await page.route(file, (route) =>
    rest-- > 0 ? route.fulfill({ status: 503, body: 'busy' }) : route.fallback(),
  );
  return () => {
    rest = 0;
  };
}

for (const [what, file] of [
  ['sketch', /syria-sketch-.*\.json/],
  ['bundle', /syria-(?!sketch-).*\.json/],
  ['map’s code', /\/map-view-[^/]*\.js$/],
  ['worker', /maplibre-gl-worker-[^/]*\.js$/],
] as const) {
  test(`a ${what} that comes with the second try is no trouble`, async ({ page }) => {
    await trouble(page, file, 2);
    await page.goto('./?lang=en&time=2024-12-05');
    await mapIsPainted(page);
    await expect(page.locator('.message')).toBeHidden();
  });
}

test('facts that do not come are told in plain words, and come when they are asked for', async ({
  page,
}) => {
  const end = await trouble(page, /syria-(?!sketch-).*\.json/);
  await page.goto('./?lang=ar&time=2024-12-05');
  await expect(page.locator('.message')).toContainText('تعذّر جلب جزء');
  await slider(page).press('PageDown');
  end();
  await page.getByRole('button', { name: 'المحاولة' }).click();
  await expect(page.locator('.page-tools button').first()).toBeVisible();
  await expect(page.locator('.message')).toBeHidden();
  // What the reader did meanwhile stays.
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /٤/);
});

for (const [what, file] of [
  ['code', /\/maplibre-(?!gl-worker)[^/]*\.js$/],
  ['worker', /maplibre-gl-worker-[^/]*\.js$/],
] as const) {
  test(`MapLibre’s ${what} that does not come is not 'No WebGL'`, async ({ page }) => {
    const end = await trouble(page, file);
    await page.goto('./?lang=en&time=2024-12-05');
    await expect(page.locator('.message')).toContainText('could not be fetched');
    await expect(page.locator('.message')).not.toContainText('WebGL');
    await expect(page.locator('.still-map svg')).toBeVisible();
    end();
    await again(page).click();
    await mapIsPainted(page);
    await expect(page.locator('.message')).toBeHidden();
  });
}
