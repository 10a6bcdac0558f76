import { openMap } from './support/map-page.ts';
import { pointOf } from './support/map-pixels.ts';
import { expect, test } from './support/strict-test.ts';

// The four cities' positions, as in geodata/facts/places.csv.
const CITIES = [
  { name: 'Aleppo', arabic: 'حلب', lng: 37.16117, lat: 36.20124 },
  { name: 'Hama', arabic: 'حماة', lng: 36.75783, lat: 35.13179 },
  { name: 'Homs', arabic: 'حمص', lng: 36.72339, lat: 34.72682 },
  { name: 'Damascus', arabic: 'دمشق', lng: 36.29128, lat: 33.5102 },
];

test.use({ viewport: { width: 700, height: 800 } });

for (const city of CITIES) {
  test(`a click on ${city.name} opens its card`, async ({ page }) => {
    await openMap(page, {
      view: `${city.lng},${city.lat},8`,
      time: '2024-12-09T12:00:00+03:00',
    });
    const point = await pointOf(page, city);
    await page.mouse.click(point.x, point.y);
    const card = page.getByRole('region', { name: city.name });
    await expect(card.getByRole('heading', { level: 2, name: city.name })).toBeVisible();
    await expect(card.getByRole('heading', { level: 2 })).toContainText(city.arabic);
    await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('place'))
      .toBe(city.name.toLowerCase());
  });
}

test('a link opens in a new tab that cannot reach back', async ({ page }) => {
  await openMap(page, { place: 'hama' });
  const link = page.getByRole('region', { name: 'Hama' }).getByRole('link').first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('a click on the sea closes the card', async ({ page }) => {
  await openMap(page, { place: 'latakia', view: '35.4,35.5,8' });
  const card = page.getByRole('region', { name: 'Latakia' });
  await expect(card).toBeVisible();
  // The west edge of the map is open sea, wherever the card has moved its middle to.
  const map = await page.locator('canvas.maplibregl-canvas').boundingBox();
  if (!map) throw new Error('the page shows no map');
  await page.mouse.click(map.x + 30, map.y + map.height / 2);
  await expect(card).toBeHidden();
});
