import type { Page } from '@playwright/test';
import { holdMapsStill, isDrawnStill } from './still-map.ts';
import { expect } from './strict-test.ts';

/** What a test asks of the address; all else is the page's default. */
export interface Address {
  /** ISO 8601 with offset. */
  readonly time?: string;
  readonly place?: string;
  /** `lng,lat,zoom`. */
  readonly view?: string;
  readonly lang?: 'en' | 'ar';
  readonly theme?: 'light' | 'dark';
  readonly layers?: string;
  readonly only?: 'reported';
  readonly colours?: 'sides';
  readonly count?: 'places';
  readonly compare?: string;
  readonly start?: string;
  readonly end?: string;
  readonly chapter?: string;
}

/** Opens the page at an address and waits until the live map is painted. */
export async function openMap(page: Page, address: Address = {}): Promise<void> {
  await page.goto(urlOf(address));
  await mapIsPainted(page);
}

/**
 * Opens the page at an address with the still map, which stays: for tests that claim nothing of the
 * live one. It opens in a fraction of the time.
 */
export async function openStillMap(page: Page, address: Address = {}): Promise<void> {
  await holdMapsStill(page.context());
  // The page is never loaded as a whole: MapLibre is still to come.
  await page.goto(urlOf(address), { waitUntil: 'domcontentloaded' });
  await isDrawnStill(page);
}

const urlOf = (address: Address) => `./?${new URLSearchParams({ lang: 'en', ...address })}`;

/** Waits until the page has taken the still map away, which it does when the map is painted. */
export async function mapIsPainted(page: Page): Promise<void> {
  // Not merely unseen: before the first sight nothing is seen.
  await expect(page.locator('.still-map[hidden]')).toBeAttached({ timeout: 60_000 });
}

/** The slider; the first one where two instants are compared. */
export function slider(page: Page) {
  return page.locator('control-map-timeline').getByRole('slider').first();
}

/** The story: `[start, end)`, epoch ms. */
const START = Date.parse('2024-11-26T00:00:00+03:00');
const END = Date.parse('2024-12-11T00:00:00+03:00');

/** Drags the thumb to an instant and lets it go there (to the nearest pixel). */
export async function scrubTo(page: Page, iso: string): Promise<void> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider is not on the page');
  const x = box.x + (box.width * (Date.parse(iso) - START)) / (END - START);
  const y = box.y + box.height / 2;
  const now = Number(await slider(page).getAttribute('aria-valuenow'));
  await page.mouse.move(box.x + (box.width * (now - START)) / (END - START), y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}
