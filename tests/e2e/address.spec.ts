import type { Page } from '@playwright/test';
import { mapIsPainted, openMap, openStillMap, slider } from './support/map-page.ts';
import { holdMapsStill, isDrawnStill } from './support/still-map.ts';
import { expect, test } from './support/strict-test.ts';

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('the address has time, place, view and language, and restores them exactly', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await openMap(page, { time: '2024-12-05T12:00:00+03:00', place: 'hama', lang: 'ar' });
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url()).toContain('time=2024-12-05T11');
  // The view stands in the address after a move.
  await page.getByRole('button', { name: 'تكبير' }).click();
  await expect.poll(() => query(page, 'view')).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/);
  const address = page.url();
  const value = await slider(page).getAttribute('aria-valuenow');

  const other = await page.context().newPage();
  await other.setViewportSize({ width: 800, height: 600 });
  await other.goto(address);
  await mapIsPainted(other);
  expect(await slider(other).getAttribute('aria-valuenow')).toBe(value);
  await expect(other.getByRole('region', { name: 'حماة' })).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(other.locator('html')).toHaveAttribute('dir', 'rtl');
  await slider(other).focus();
  await other.keyboard.press('ArrowRight');
  await expect.poll(() => other.url()).toContain('time=2024-12-05T12');
  await other.keyboard.press('ArrowLeft');
  await expect.poll(() => other.url()).toBe(address);
});

test.describe('hostile parameters', () => {
  test.use({ expectedMessages: [/time|place|view|lang|theme|speed/] });

  test('fall back to the defaults with one warning each, and inject nothing', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    const evil = '"><img src=x onerror=alert(1)>';
    await holdMapsStill(page.context());
    await page.goto(
      `./?${new URLSearchParams({ time: evil, place: evil, view: evil, theme: evil, speed: evil, lang: 'en' })}`,
      { waitUntil: 'domcontentloaded' },
    );
    await isDrawnStill(page);
    for (const name of ['time', 'place', 'view', 'theme', 'speed']) {
      expect(warnings.filter((warning) => warning.includes(name))).toHaveLength(1);
    }
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /November|December/);
  });

  test('a time outside the story shows its nearest instant and says so', async ({ page }) => {
    await openStillMap(page, { time: '2025-01-01T00:00:00+03:00' });
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /10 December/);
  });
});
