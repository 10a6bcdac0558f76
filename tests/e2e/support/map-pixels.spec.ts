import type { Page } from '@playwright/test';
import { colourDistance } from './colour.ts';
import { pixelAt, pointOf } from './map-pixels.ts';
import { expect, test } from './strict-test.ts';

// A page with a canvas in place of the map: red west of 37° E, blue east of it.

const WEST = { lng: 36.9, lat: 35 };
const EAST = { lng: 37.1, lat: 35 };

async function open(page: Page, over = ''): Promise<void> {
  const body = `<!doctype html><link rel="icon" href="data:,"><style>body { margin: 0 }</style>
    <canvas class="maplibregl-canvas" width="400" height="300"
      style="position: absolute; left: 50px; top: 20px"></canvas>${over}
    <script>
      const drawing = document.querySelector('canvas').getContext('2d');
      drawing.fillStyle = '#b02020'; drawing.fillRect(0, 0, 200, 300);
      drawing.fillStyle = '#2040b0'; drawing.fillRect(200, 0, 200, 300);
    </script>`;
  await page.route('**/two-halves.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
  await page.goto('/two-halves.html?view=37,35,8');
}

test('pixelAt reads the colour at a place', async ({ page }) => {
  await open(page);
  expect(colourDistance(await pixelAt(page, WEST), '#b02020')).toBeLessThan(2);
  expect(colourDistance(await pixelAt(page, EAST), '#2040b0')).toBeLessThan(2);
});

test('pointOf counts from the viewport’s corner, not the map’s', async ({ page }) => {
  await open(page);
  expect(await pointOf(page, { lng: 37, lat: 35 })).toEqual({ x: 250, y: 170 });
});

test('pixelAt refuses a place off the map', async ({ page }) => {
  await open(page);
  await expect(pixelAt(page, { lng: 40, lat: 35 })).rejects.toThrow('lies off the map');
});

test('pixelAt refuses a place under a panel', async ({ page }) => {
  await open(
    page,
    '<aside style="position: absolute; left: 50px; top: 20px; width: 200px; height: 300px">Legend</aside>',
  );
  await expect(pixelAt(page, WEST)).rejects.toThrow('<aside class=""> lies over the map');
  expect(colourDistance(await pixelAt(page, EAST), '#2040b0')).toBeLessThan(2);
});
