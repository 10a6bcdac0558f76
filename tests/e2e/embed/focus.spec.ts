import { holdMapsStill, isDrawnStill } from '../support/still-map.ts';
import { expect, test } from '../support/strict-test.ts';
import { elementTag, HOST, openHostPage, sliderIn } from './host-page.ts';

// The focus is the reader's: a page's script that opens something leaves it where it is.

test.use({ otherOrigins: [HOST] });

test('a place, a chapter and a comparison that a script opens take no focus; Esc elsewhere closes nothing', async ({
  page,
}) => {
  await holdMapsStill(page.context());
  await page.setViewportSize({ width: 1200, height: 900 });
  await openHostPage(
    page,
    `${elementTag}<input id="field"><control-map lang="en" style="display:block;height:800px"></control-map>`,
  );
  await isDrawnStill(page);
  await page.locator('#field').focus();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const set = async (name: string, value: string) => {
    await page
      .locator('control-map')
      .evaluate((map, [name, value]) => map.setAttribute(name, value), [name, value] as const);
    await page.waitForTimeout(200);
    expect(await focused(), name).toBe('field');
  };
  await set('chapter', 'fall-of-hama');
  await set('compare', '2024-12-08');
  await set('place', 'hama');
  const card = page.locator('control-map-place-card');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  await expect(card).toBeVisible();
  expect(await focused()).toBe('field');
  await sliderIn(page).focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the wheel over a focused slider at its end scrolls the article', async ({ page }) => {
  await holdMapsStill(page.context());
  await page.setViewportSize({ width: 800, height: 700 });
  await openHostPage(
    page,
    `${elementTag}<control-map lang="en" time="2024-12-05"></control-map><div style="height:3000px"></div>`,
  );
  await isDrawnStill(page);
  const slider = sliderIn(page);
  await slider.hover();
  await slider.focus();
  await page.mouse.wheel(0, 120);
  await expect(slider).toHaveAttribute('aria-valuetext', /5 December.*01:00/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await slider.press('End');
  await page.waitForTimeout(400);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
