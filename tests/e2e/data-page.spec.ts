import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/strict-test.ts';

const LAYERS = join(import.meta.dirname, '..', '..', 'geodata', 'layers');
const layer = (name: string) => JSON.parse(readFileSync(join(LAYERS, name), 'utf8'));

/** Ids of all reports and incidents in the public layers. */
const reports: string[] = layer('timeline.json').changes.map(({ id }: { id: string }) => id);
const incidents: string[] = layer('incidents.geojson').features.map(
  ({ properties }: { properties: { id: string } }) => properties.id,
);

async function open(page: Page, query = 'lang=en'): Promise<void> {
  await page.goto(`./data.html?${query}`);
  await expect(page.locator('.message')).toBeHidden();
}
/** Rows of the table of facts; the table of coverage is another. */
const rows = (page: Page) => page.locator('control-map-data-table tbody tr');
const ids = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-id') ?? ''));
const header = (page: Page, name: string) =>
  page.locator('control-map-data-table').getByRole('columnheader', { name });

test('the tables: a row for every fact, links to https only, coverage that adds up', async ({
  page,
}) => {
  await open(page);
  await test.step('a row for every report and incident', async () => {
    expect((await ids(page)).sort()).toEqual([...reports, ...incidents].sort());
    await expect(page.getByRole('status').last()).toHaveText(
      `${reports.length + incidents.length} rows of ${reports.length + incidents.length}`,
    );
  });
  await test.step('links leave for https only', async () => {
    const protocols = await page
      .locator('control-map-data-table .sources a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).protocol));
    expect(protocols.length).toBeGreaterThan(300);
    expect(new Set(protocols)).toEqual(new Set(['https:']));
  });
  await test.step('everyone who is named, with places that lead to the map', async () => {
    const people = layer('timeline.json').commanders.map(({ id }: { id: string }) => id);
    const listed = page.locator('.commanders tbody tr');
    expect(people.length).toBeGreaterThan(0);
    expect(
      await listed.evaluateAll((all) => all.map((row) => row.getAttribute('data-id'))),
    ).toEqual(people);
    const place = page.locator('.commanders td a[href*="place="]').first();
    await expect(place).toHaveAttribute('href', /place=aleppo/);
  });
  await test.step('the coverage table adds up', async () => {
    const sentences = layer('coverage.json').reduce(
      (sum: number, entry: { sentences: number }) => sum + entry.sentences,
      0,
    );
    await expect(page.locator('.coverage tfoot td').first()).toHaveText(String(sentences));
  });
});

test('a search in another spelling finds a place, and stands in the address', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('Tel Rifaat');
  await expect(
    rows(page)
      .getByRole('link', { name: /^Tell Rifaat/ })
      .first(),
  ).toBeVisible();
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(30);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Tel Rifaat');
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
  await expect(page.getByRole('searchbox')).toHaveValue('Tel Rifaat');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows(page)).toHaveCount(reports.length + incidents.length);
});

test('Arabic words are found on the English page', async ({ page }) => {
  await open(page, `lang=en&q=${encodeURIComponent('تل رفعت')}`);
  await expect(
    rows(page)
      .getByRole('link', { name: /^Tell Rifaat/ })
      .first(),
  ).toBeVisible();
});

test('filters by kind and by actor', async ({ page }) => {
  await open(page);
  await page.getByLabel('Kind').selectOption('report');
  await expect(rows(page)).toHaveCount(reports.length);
  await page.getByLabel('From or to').selectOption('sdf');
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(0);
  for (const row of await rows(page).all()) {
    await expect(row).toContainText('SDF');
  }
  await expect.poll(() => new URL(page.url()).search).toContain('kind=report&actor=sdf');
});

test('a press on a header sorts, the next turns it round; keys do the same', async ({ page }) => {
  await open(page);
  const place = header(page, 'Place');
  await expect(header(page, 'Time').first()).toHaveAttribute('aria-sort', 'ascending');
  await place.getByRole('button').click();
  await expect(place).toHaveAttribute('aria-sort', 'ascending');
  await expect(header(page, 'Time').first()).not.toHaveAttribute('aria-sort');
  const names = await rows(page).locator('td.place a').allTextContents();
  const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  expect(names.slice(0, 60)).toEqual(names.slice(0, 60).sort(collator.compare));
  await page.keyboard.press('Enter');
  await expect(place).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-place');
});

test('the whole task without a pointer: search, sort, unfold, leave for the map', async ({
  page,
}) => {
  await open(page, 'lang=en&q=abu-kamal-to-sdf-1206');
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.localName} ${element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''}`;
      }),
    );
    if (seen.at(-1)?.startsWith('summary Sources differ')) break;
  }
  const order = ['input', 'select', 'button Time', 'a Abu Kamal: show on the map', 'summary'];
  const found = order.map((start) => seen.findIndex((name) => name.startsWith(start)));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Who held Abu Kamal after government forces left?')).toBeVisible();
  const link = page.getByRole('link', { name: 'Abu Kamal: show on the map' });
  await expect(link).toHaveAttribute('href', /^\.\/\?time=2024-12-06T.*place=abu-kamal.*lang=en/);
});

test('downloads: layers are the files, tables hold every row', async ({ page }) => {
  await open(page);
  const saved = async (name: string) => {
    const link = page.locator('.downloads').getByRole('link', { name, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(name);
    return readFileSync(await download.path(), 'utf8');
  };
  for (const name of ['zones', 'incidents'].map((file) => `${file}.geojson`)) {
    const collection = JSON.parse(await saved(name));
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features).toHaveLength(layer(name).features.length);
  }
  const csv = async (name: string): Promise<{ id: string }[]> =>
    parse(await saved(name), { columns: true, bom: true });
  expect((await csv('reports.csv')).map(({ id }) => id).sort()).toEqual([...reports].sort());
  expect((await csv('incidents.csv')).map(({ id }) => id).sort()).toEqual([...incidents].sort());
  await expect(page.locator('.downloads li').first()).toContainText(/\d+ kB/);
});

test('the Arabic page runs from right to left, in Arabic', async ({ page }) => {
  await open(page, 'lang=ar&q=حلب');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Arabic}/u);
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /q=.*lang=en/);
});

for (const [name, query, width] of [
  ['wide, English, light', 'lang=en&theme=light&q=tell+rifaat', 1280],
  ['wide, Arabic, dark', 'lang=ar&theme=dark&q=tell+rifaat', 1280],
  ['phone, English, dark', 'lang=en&theme=dark&q=tell+rifaat', 320],
  ['phone, Arabic, light', 'lang=ar&theme=light&q=tell+rifaat', 320],
] as const) {
  test(`axe finds no violation, nothing is wider than the screen: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await open(page, query);
    expect(await rows(page).count()).toBeGreaterThan(5);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe('a damaged bundle', () => {
  test.use({ expectedMessages: [/BundleError/] });
  test('gets a clear message', async ({ page }) => {
    await page.route(/syria-.*\.json/, (route) => route.fulfill({ body: '{"format":"control-m' }));
    await page.goto('./data.html?lang=en');
    await expect(page.locator('.message')).toContainText(/syria.*\.json: not JSON, or cut off/);
  });
});
