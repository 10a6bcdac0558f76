import type { Page } from '@playwright/test';
import { mapIsPainted, slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

// What a reader sees and can do before the facts and MapLibre's map are there.

const AT = 'time=2024-12-05T15:00%2B03:00';

/** Colour of a place's ground on the map that stands still. */
const groundOf = (page: Page, town: string) =>
  page
    .locator('.still-map [data-part="names"] text', { hasText: new RegExp(`^${town}$`) })
    .evaluate((name) => {
      const place = name.getAttribute('data-place');
      const cell = name
        .closest('svg')
        ?.querySelector(`[data-part="cells"] > [data-place="${place}"]`);
      return cell?.getAttribute('fill') ?? null;
    });

/** Holds what a name matches back until it is let go. */
async function hold(page: Page, file: RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('the map of the asked instant, its words and its slider work before the facts come', async ({
  page,
}) => {
  const letGo = await hold(page, /syria-(?!sketch-).*\.json/);
  await page.goto(`./embed.html?lang=en&${AT}`);
  const headline = page.locator('control-map-headline');
  await expect(headline).toContainText('took control of Hama');
  await expect(page.locator('control-map-legend')).toContainText('HTS-led forces');
  const captured = await groundOf(page, 'Hama');
  expect(captured).toBe(await groundOf(page, 'Aleppo'));
  expect(captured).not.toBe(await groundOf(page, 'Homs'));

  await slider(page).press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /26 November/);
  expect(await groundOf(page, 'Hama')).not.toBe(captured);
  expect(await groundOf(page, 'Hama')).toBe(await groundOf(page, 'Homs'));
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /26 November.*00:00/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const moved = await slider(page).getAttribute('aria-valuenow');

  letGo();
  await expect(
    page.locator('control-map-toolbar.page-tools').getByRole('button').first(),
  ).toBeVisible();
  // What the reader did stays.
  await expect(slider(page)).toHaveAttribute('aria-valuenow', moved ?? '');
});

test('an instant that is chosen before the facts come stands in the address of the page', async ({
  page,
}) => {
  const letGo = await hold(page, /syria-(?!sketch-).*\.json/);
  await page.goto(`./?lang=en&${AT}`);
  await slider(page).press('PageUp');
  letGo();
  await expect(page).toHaveURL(/time=2024-12-06T15:00/);
});

test('a place that is chosen before the facts come has its card when they are there', async ({
  page,
}) => {
  const letGo = await hold(page, /syria-(?!sketch-).*\.json/);
  await page.goto(`./embed.html?lang=en&${AT}`);
  await page.locator('.still-map [data-part="towns"] > *').last().click({ force: true });
  letGo();
  await expect(page.locator('control-map-place-card').getByRole('heading').first()).toBeVisible();
});

test('in an article MapLibre is not fetched until the map is touched', async ({ page }) => {
  // Rest in sight would make it as well: no time passes here.
  await page.clock.install();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`./embed.html?lang=en&${AT}`);
  await expect(page.locator('.still-map svg')).toBeVisible();
  await page.clock.runFor(2000);
  await expect(
    page.locator('control-map-toolbar.page-tools').getByRole('button').first(),
  ).toBeVisible();
  const mapCode = () => fetched.filter((url) => /maplibre|map-view/.test(url));
  expect(mapCode()).toEqual([]);
  await page.clock.resume();
  await page.locator('.stage').hover();
  await mapIsPainted(page);
  expect(mapCode()).not.toEqual([]);
});

test('a map that rests in sight is made without being touched', async ({ page }) => {
  await page.goto(`./embed.html?lang=en&${AT}`);
  await mapIsPainted(page);
});

for (const [width, height, lang] of [
  [700, 680, 'en'],
  [360, 680, 'ar'],
  [1280, 800, 'en'],
] as const) {
  test(`nothing moves when the rest comes: ${width} px, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const letGo = await hold(page, /rest-of-map-.*\.js/);
    await page.goto(`./embed.html?lang=${lang}&${AT}`);
    await expect(page.locator('.still-map svg')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const places = () =>
      page.evaluate(() => {
        const root = document.querySelector('control-map')?.shadowRoot;
        const parts = [
          'control-map-headline',
          'control-map-legend',
          '.stage',
          'control-map-timeline',
        ];
        const boxes = parts.map((part) => root?.querySelector(part)?.getBoundingClientRect());
        const ground = root?.querySelector('[data-part="ground"]')?.getAttribute('transform');
        return JSON.stringify([...boxes, ground]);
      });
    const before = await places();
    letGo();
    await expect(
      page.locator('control-map-toolbar.page-tools').getByRole('button').first(),
    ).toBeVisible();
    expect(await places()).toBe(before);
  });
}
