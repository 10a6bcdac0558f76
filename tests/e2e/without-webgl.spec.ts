import { slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

test.use({ expectedMessages: [/WebGL|GPU|webgl/] });

test('without WebGL the page says so, and slider, card and list still work', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('./?lang=en&place=hama&time=2024-12-05T20:00%2B03:00');
  await expect(page.locator('.message')).toContainText(/WebGL/);
  const card = page.getByRole('region', { name: 'Hama' });
  await expect(card).toContainText('HTS-led');
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /26 November/);
});
