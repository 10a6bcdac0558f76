import { openStillMap, slider } from './map-page.ts';
import { MAPLIBRE } from './still-map.ts';
import { expect, test } from './strict-test.ts';

test('a map that is held still asks for MapLibre, does not get it, and works', async ({ page }) => {
  const asked = page.waitForRequest(MAPLIBRE);
  await openStillMap(page, { time: '2024-12-05T15:00:00+03:00' });
  // Fails when the build gives the file another name, and nothing would be held back.
  const request = await asked;
  await slider(page).press('End');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /10 December/);
  expect(await request.existingResponse()).toBeNull();
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
});
