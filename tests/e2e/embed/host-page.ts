import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from '../support/strict-test.ts';

/** Where the map's site is, and somebody else's site. Two ports are two origins. */
export const SITE = 'http://127.0.0.1:4417/';
export const HOST = 'http://127.0.0.1:4418';

/** Opens a page of the other site with this body. @param csp its Content-Security-Policy */
export async function openHostPage(page: Page, html: string, csp?: string): Promise<void> {
  const query = new URLSearchParams({ html: `<!doctype html><meta charset="utf-8">${html}` });
  if (csp) query.set('csp', csp);
  await page.goto(`${HOST}/page?${query}`, { waitUntil: 'domcontentloaded' });
}

export const frameSnippet = (query = 'lang=en', more = '') =>
  `<iframe title="map" src="${SITE}embed.html?${query}" style="width:100%;height:680px;border:0" ${more}></iframe>`;

export const scriptTag = `<script async src="${SITE}embed.js"></script>`;
export const elementTag = `<script type="module" src="${SITE}control-map.js"></script>`;

/** The first slider of a map, in a frame or in the page. */
export function sliderIn(where: Page | FrameLocator | Locator): Locator {
  return where.locator('control-map-timeline').getByRole('slider').first();
}

/**
 * Reaches for a map, as a reader who is about to use it, and waits until it is drawn by WebGL. Embedded
 * maps may wait for that. Where no live map is needed, `holdMapsStill` and `isDrawnStill` are far quicker.
 */
export async function wakeMap(where: Page | FrameLocator | Locator): Promise<void> {
  // By force: a card or the hint may lie over its middle, and is part of it all the same.
  await where.locator('.stage').first().hover({ force: true, timeout: 60_000 });
  await expect(where.locator('canvas.maplibregl-canvas').first()).toBeVisible({ timeout: 60_000 });
  await expect(where.locator('.still-map').first()).toBeHidden({ timeout: 60_000 });
}

/** Collects what maps tell the page, from now on. */
export async function listen(page: Page): Promise<() => Promise<Record<string, unknown>[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  return () =>
    page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
}
