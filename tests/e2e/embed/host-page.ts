import type { FrameLocator, Locator, Page } from '@playwright/test';

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
