import type { Page } from '@playwright/test';
import { type Hex, meanColour } from './colour.ts';
import { type LngLat, type Pixel, project, viewOf } from './projection.ts';

/** The element into which MapLibre draws. */
const CANVAS = 'canvas.maplibregl-canvas';

/**
 * The colour in which the page shows a place: the mean of a small square around it, labels and dots
 * included, so choose a place that is free of them. The page's URL must state its view
 * (`?view=lng,lat,zoom`), and the map must be at rest.
 *
 * @param radiusPx half the square's side, CSS pixels.
 * @throws Error when the place lies off the map, or something else lies over it.
 */
export async function pixelAt(page: Page, place: LngLat, radiusPx = 2): Promise<Hex> {
  const { x, y } = await pointOf(page, place);
  const over = await elementOver(page, { x, y });
  if (over) throw new Error(`${over} lies over the map at ${place.lng}, ${place.lat}`);
  const side = 2 * radiusPx + 1;
  const corner = { x: Math.round(x) - radiusPx, y: Math.round(y) - radiusPx };
  return meanColour(await page.screenshot({ clip: { ...corner, width: side, height: side } }));
}

/** Where the page shows a place, in CSS pixels of the viewport: to click it, for example. */
export async function pointOf(page: Page, place: LngLat): Promise<Pixel> {
  const box = await page.locator(CANVAS).first().boundingBox();
  if (!box) throw new Error('the page shows no map');
  const { x, y } = project(place, viewOf(page.url()), box.width, box.height);
  if (x < 0 || y < 0 || x >= box.width || y >= box.height) {
    throw new Error(
      `${place.lng}, ${place.lat} lies off the map: ${x}, ${y} of ${box.width} x ${box.height}`,
    );
  }
  return { x: box.x + x, y: box.y + y };
}

/** What a finger would touch at a point of the viewport instead of the map; null for the map. */
function elementOver(page: Page, point: Pixel): Promise<string | null> {
  return page.evaluate(
    ({ x, y, canvas }) => {
      let element = document.elementFromPoint(x, y);
      while (element?.shadowRoot) {
        const inner = element.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === element) break;
        element = inner;
      }
      if (element?.matches(canvas)) return null;
      return element ? `<${element.localName} class="${element.className}">` : 'nothing';
    },
    { ...point, canvas: CANVAS },
  );
}
