import { slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

test.use({ expectedMessages: [/WebGL|GPU|webgl/] });

test('without WebGL the map stands still: the slider recolours it, a click opens a card', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('./?lang=en&time=2024-12-05T20:00%2B03:00');
  await expect(page.locator('.message')).toContainText(/WebGL/);
  const map = page.locator('.still-map svg');
  await expect(map).toBeVisible();
  const colours = () =>
    map
      .locator('[data-part="cells"] > *')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('fill')).join());
  const before = await colours();
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /26 November/);
  await expect.poll(colours).not.toBe(before);
  await page.keyboard.press('End');
  // Somewhere in the middle of the country.
  const box = await map.boundingBox();
  await map.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 } });
  await expect(page.locator('control-map-place-card')).toBeVisible();
  await expect(page.locator('control-map-place-card').getByRole('heading').first()).toBeVisible();
});
