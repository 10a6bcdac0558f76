import { elementTag, frameSnippet, HOST, openHostPage } from './embed/host-page.ts';
import { holdMapsStill, isDrawnStill } from './support/still-map.ts';
import { expect, test } from './support/strict-test.ts';

// Type is fetched for what is read: an English map names the other language in the system's type.

test.use({ otherOrigins: [HOST] });

const frame = (query: string) => frameSnippet(query);
const element = (lang: string) => `${elementTag}<control-map lang="${lang}"></control-map>`;

for (const [way, html, arabic] of [
  ['frame, English', frame('lang=en'), false],
  ['element, English', element('en'), false],
  ['frame, Arabic', frame('lang=ar'), true],
  ['element, Arabic', element('ar'), true],
] as const) {
  test(`Arabic type: ${way}`, async ({ page }) => {
    await holdMapsStill(page.context());
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('.woff2')) fonts.push(request.url());
    });
    await openHostPage(page, html);
    const map = html.includes('<iframe') ? page.frameLocator('iframe') : page;
    await isDrawnStill(map);
    await expect(
      map.locator('.page-tools button[lang]').first(),
      'the word that took it',
    ).toBeAttached();
    await expect.poll(() => fonts.some((url) => /noto-sans-latin-wght/.test(url))).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(fonts.some((url) => /arabic/.test(url))).toBe(arabic);
  });
}
