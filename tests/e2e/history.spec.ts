import { slider } from './support/map-page.ts';
import { holdMapsStill, isDrawnStill } from './support/still-map.ts';
import { expect, test } from './support/strict-test.ts';

// The page's address and the browser's history: the pieces are in `tests/embed/page-*.test.ts`.

test('Back closes what the reader opened, the slider makes no step, and the address keeps the rest', async ({
  page,
}) => {
  await holdMapsStill(page.context());
  await page.goto('./?time=2024-12-05&lang=en-GB&utm_source=letter#part', {
    waitUntil: 'domcontentloaded',
  });
  await isDrawnStill(page);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  const has = (text: string) => expect.poll(() => page.url()).toContain(text);
  await slider(page).focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
  await has('time=2024-12-05T12');
  expect(await steps()).toBe(before);
  const panel = page.locator('control-map-feed');
  await page.keyboard.press('e');
  await expect(panel).toBeVisible();
  await page.locator('control-map').evaluate((map) => {
    map.shadowRoot
      ?.querySelector('.control-map')
      ?.dispatchEvent(new CustomEvent('place-choose', { detail: { place: 'hama' } }));
  });
  const card = page.getByRole('region', { name: 'Hama' });
  await expect(card).toBeVisible();
  await has('place=hama');
  await page.goBack();
  await expect(card).toBeHidden();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /5 December/);
  await has('time=2024-12-05T12');
  expect(page.url()).toMatch(/utm_source=letter.*#part$/);
});
