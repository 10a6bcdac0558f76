import { expect, test } from '../support/strict-test.ts';
import { wakeMap } from '../support/wake-map.ts';
import { openElementPage, sight } from './element-page.ts';
import { HOST, SITE, sliderIn } from './host-page.ts';

// Browsers take contexts of WebGL away: too many maps, a graphics driver that starts anew, a sleep.

test.use({ otherOrigins: [HOST, new URL(SITE).origin], expectedMessages: [/WebGL|GPU|context/i] });

test('a context that is lost: a map and words, no white box; and the live map once it is back', async ({
  page,
}) => {
  await openElementPage(page, 'time="2024-12-05T12:00:00+03:00"');
  await wakeMap(page);
  await page.evaluate(() => {
    const canvas = window.map.shadowRoot?.querySelector<HTMLCanvasElement>(
      'canvas.maplibregl-canvas',
    );
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { lost });
    lost?.loseContext();
  });
  await expect.poll(async () => (await sight(page)).drawn).toBe(true);
  await expect(page.locator('.message')).toContainText('stands still');
  // The drawing is what is seen and touched, and the slider goes on.
  await expect(page.locator('.stage > .map')).toHaveCSS('opacity', '0');
  const colours = () =>
    page
      .locator('.still-map [data-part="cells"] > *')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('fill')).join());
  const before = await colours();
  await sliderIn(page).focus();
  await page.keyboard.press('End');
  await expect.poll(colours).not.toBe(before);
  await page.evaluate(() =>
    (window as unknown as { lost: { restoreContext(): void } }).lost.restoreContext(),
  );
  await expect(page.locator('.still-map[hidden]')).toBeAttached({ timeout: 60_000 });
  await expect(page.locator('.message')).toBeHidden();
});
