import { openMap, openStillMap } from './support/map-page.ts';
import { pointOf } from './support/map-pixels.ts';
import { expect, test } from './support/strict-test.ts';

// The four cities' positions, as in geodata/facts/places.csv.
const CITIES = [
  { name: 'Aleppo', arabic: 'حلب', lng: 37.16117, lat: 36.20124 },
  { name: 'Hama', arabic: 'حماة', lng: 36.75783, lat: 35.13179 },
  { name: 'Homs', arabic: 'حمص', lng: 36.72339, lat: 34.72682 },
  { name: 'Damascus', arabic: 'دمشق', lng: 36.29128, lat: 33.5102 },
];

// All four cities in one view, and too narrow for the map to step aside for a card.
test.use({ viewport: { width: 600, height: 1200 } });

test('a click on a city opens its card, a click on the sea closes it', async ({ page }) => {
  await openMap(page, { view: '36.9,34.85,7.2', time: '2024-12-09T12:00:00+03:00' });
  const query = (name: string) => new URL(page.url()).searchParams.get(name);
  for (const city of CITIES) {
    await test.step(city.name, async () => {
      const point = await pointOf(page, city);
      await page.mouse.click(point.x, point.y);
      const card = page.getByRole('region', { name: city.name });
      await expect(card.getByRole('heading', { level: 2, name: city.name })).toBeVisible();
      await expect(card.getByRole('heading', { level: 2 })).toContainText(city.arabic);
      await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
      await expect.poll(() => query('place')).toBe(city.name.toLowerCase());
      if (city === CITIES.at(-1)) return;
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    });
  }
  const card = page.locator('control-map-place-card');
  await expect(card.getByRole('heading', { level: 2 })).toBeVisible();
  // The west edge of the map is open sea.
  const map = await page.locator('canvas.maplibregl-canvas').boundingBox();
  if (!map) throw new Error('the page shows no map');
  await page.mouse.click(map.x + 30, map.y + map.height / 2);
  await expect(card.getByRole('heading', { level: 2 })).toBeHidden();
  await expect.poll(() => query('place')).toBeNull();
});

test('a link opens in a new tab that cannot reach back', async ({ page }) => {
  await openStillMap(page, { place: 'hama' });
  const link = page.getByRole('region', { name: 'Hama' }).getByRole('link').first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);
});
