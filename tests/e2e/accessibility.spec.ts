import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { type Address, openMap, openStillMap } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

/** What a test does to the page before it looks. */
interface State {
  readonly name: string;
  readonly address: Address;
  readonly width: number;
  readonly height?: number;
  readonly open?: (page: Page) => Promise<void>;
  /** With MapLibre's map and what it puts on the page: in both themes, and two maps compared. */
  readonly live?: true;
}

const ALEPPO = '2024-11-30T08:00:00+03:00';

/** Presses a button of the page that can be seen, by its name in either language. */
async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).filter({ visible: true }).first().click();
}

const MORE = /^(More|المزيد)$/;
const fromMenu = (name: RegExp) => async (page: Page) => {
  await press(page, MORE);
  await press(page, name);
};

/** A few rows stand for all, which are made alike. */
const openTable = (name: RegExp) => async (page: Page) => {
  await fromMenu(name)(page);
  await page.getByRole('searchbox').fill('تل');
  const rows = page.getByRole('table').getByRole('row');
  await expect.poll(() => rows.count()).toBeLessThan(60);
  expect(await rows.count()).toBeGreaterThan(5);
};

const STATES: readonly State[] = [
  { name: 'wide, light, English', address: { theme: 'light' }, width: 1280, live: true },
  {
    name: 'wide, dark, Arabic, card',
    address: { theme: 'dark', lang: 'ar', place: 'aleppo', time: ALEPPO },
    width: 1280,
    live: true,
  },
  {
    name: 'column, light, card',
    address: { place: 'manbij', time: '2024-12-09T12:00:00+03:00' },
    width: 700,
  },
  { name: 'phone, light, Arabic', address: { lang: 'ar' }, width: 320 },
  {
    name: 'phone, dark, card',
    address: { theme: 'dark', place: 'homs', time: '2024-12-08T12:00:00+03:00' },
    width: 320,
  },
  { name: 'wide, story', address: { chapter: 'fall-of-hama' }, width: 1280 },
  {
    name: 'phone, dark, Arabic, story',
    address: { chapter: 'fall-of-hama', lang: 'ar', theme: 'dark' },
    width: 320,
  },
  {
    name: 'wide, events',
    address: { time: ALEPPO },
    width: 1280,
    open: (page) => press(page, /^Events$/),
  },
  {
    name: 'phone, dark, Arabic, events',
    address: { time: ALEPPO, lang: 'ar', theme: 'dark' },
    width: 320,
    // The wide one has the whole list.
    open: async (page) => {
      await fromMenu(/الأحداث/)(page);
      await page.locator('control-map-feed').getByRole('combobox').first().selectOption('capture');
    },
  },
  {
    name: 'wide, dark, layers, sides',
    address: { time: ALEPPO, theme: 'dark', colours: 'sides', count: 'places' },
    width: 1280,
    open: (page) => press(page, /^Layers$/),
  },
  {
    name: 'column, Arabic, layers',
    address: { time: ALEPPO, lang: 'ar' },
    width: 700,
    open: (page) => press(page, /^الطبقات$/),
  },
  {
    name: 'wide, two instants compared',
    address: { time: ALEPPO, compare: '2024-12-09T12:00:00+03:00' },
    width: 1280,
  },
  {
    name: 'phone, dark, Arabic, two instants compared',
    address: { time: ALEPPO, compare: '2024-12-09T12:00:00+03:00', lang: 'ar', theme: 'dark' },
    width: 320,
    live: true,
  },
  { name: 'menu', address: {}, width: 320, open: (page) => press(page, MORE) },
  {
    name: 'list of places',
    address: {},
    width: 1280,
    open: (page) => press(page, /find a place/i),
  },
  { name: 'table of places', address: {}, width: 1280, open: openTable(/table of all places/i) },
  {
    name: 'phone, dark, Arabic, table of places',
    address: { lang: 'ar', theme: 'dark' },
    width: 320,
    open: openTable(/جدول بكل الأماكن/),
  },
  { name: 'shortcuts', address: {}, width: 1280, open: fromMenu(/keyboard shortcuts/i) },
  {
    name: 'dark, Arabic, about',
    address: { lang: 'ar', theme: 'dark' },
    width: 700,
    open: fromMenu(/عن هذه الخريطة/),
  },
];

for (const { name, address, width, height = 720, open, live } of STATES) {
  test(`axe finds no violation: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await (live ? openMap : openStillMap)(page, address);
    await open?.(page);
    // What opens may fade in: its colours are judged when it stands.
    await page.waitForTimeout(400);
    expect(await axeViolations(page)).toEqual([]);
  });
}

// A page of 1280 x 1024 px at 400 % has this much room.
for (const lang of ['en', 'ar'] as const) {
  test(`at 400 % (${lang}) nothing is cut off sideways and time can be moved`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openStillMap(page, { lang, time: ALEPPO });
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const slider = page.locator('control-map-timeline').getByRole('slider').first();
    await slider.scrollIntoViewIfNeeded();
    const before = await slider.getAttribute('aria-valuetext');
    await slider.focus();
    await page.keyboard.press('PageUp');
    await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
  });
}

test('every target that can be pressed is at least 24 px on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await openMap(page, { time: ALEPPO, place: 'aleppo' });
  const buttons = await page.getByRole('button').filter({ visible: true }).all();
  expect(buttons.length).toBeGreaterThan(6);
  const small: string[] = [];
  for (const button of buttons) {
    const box = await button.boundingBox();
    const name = (await button.getAttribute('aria-label')) ?? (await button.textContent());
    if (box && (box.width < 24 || box.height < 24)) {
      small.push(`${name?.trim()}: ${box.width} x ${box.height}`);
    }
  }
  expect(small).toEqual([]);
});
