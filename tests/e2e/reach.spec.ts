import type { Page } from '@playwright/test';
import { openMap, openStillMap } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

// Who has no pointer, or speaks to the computer: what can be reached, in how many steps, by which name.

/** At most so many stops of Tab lead through all that is on the page at once, … */
const STOPS = 30;

/** … and half as many more with the card of a place of which much is reported: its links are sources. */
const STOPS_WITH_CARD = 45;

/** What has the focus, within shadow roots: enough to tell it from others. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    const path: string[] = [];
    while (element) {
      const siblings = [...(element.getRootNode() as Document).querySelectorAll(element.localName)];
      path.push(`${element.localName}${siblings.indexOf(element)}`);
      element = element.shadowRoot?.activeElement ?? null;
    }
    return path.join(' ');
  });
}

/** Every stop of Tab, from the top of the page to its end. */
async function stopsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const stops: string[] = [];
  for (let i = 0; i < 4 * STOPS; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === 'body0' || stop === 'html0' || stops.includes(stop)) break;
    stops.push(stop);
  }
  return stops;
}

for (const [name, address, key, width] of [
  ['the page', {}, null, 1280],
  ['the page on a phone', { lang: 'ar' }, null, 360],
  ['a card', { place: 'hama', time: '2024-12-05T16:00:00+03:00' }, null, 1280],
  ['the events', { time: '2024-12-05T16:00:00+03:00' }, 'e', 1280],
  ['the layers', { time: '2024-12-05T16:00:00+03:00' }, 'l', 1280],
  ['a chapter', { chapter: 'fall-of-hama' }, null, 1280],
] as const) {
  const most = 'place' in address ? STOPS_WITH_CARD : STOPS;
  test(`all of ${name} is reached by Tab within ${most} stops`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStillMap(page, address);
    if (key) {
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
    }
    const stops = await stopsOf(page);
    expect(stops.length, stops.join('\n')).toBeGreaterThan(8);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(most);
  });
}

for (const lang of ['en', 'ar'] as const) {
  test(`what is written on a control is in its name (${lang})`, async ({ page }) => {
    await openMap(page, { lang, place: 'hama', time: '2024-12-05T16:00:00+03:00' });
    await page.keyboard.press('e');
    await page.waitForTimeout(500);
    const controls = page
      .getByRole('button')
      .or(page.getByRole('link'))
      .or(page.locator('summary'));
    const wrong: string[] = [];
    let checked = 0;
    for (const control of await controls.filter({ visible: true }).all()) {
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen is a label
      const seen = (await control.innerText()).replace(/\s+/gu, ' ').trim();
      if (!/[\p{L}\p{N}]/u.test(seen)) continue;
      checked++;
      // A <summary> has no role that the snapshot knows.
      const given = await control.evaluate((one) => one.matches('summary[aria-label]'));
      const snapshot = given
        ? ((await control.getAttribute('aria-label')) ?? '')
        : await control.ariaSnapshot();
      if (snapshot === '' && (await control.evaluate((one) => one.localName)) === 'summary')
        continue;
      const plain = (text: string) => text.replace(/[\s"'\\:\-–·]+/gu, ' ').toLowerCase();
      const first = seen.split('\n')[0] as string;
      if (!plain(snapshot).includes(plain(first).trim())) wrong.push(`${seen} | ${snapshot}`);
    }
    expect(checked).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });
}
