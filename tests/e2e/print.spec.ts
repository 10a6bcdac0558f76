import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { elementTag, HOST, openHostPage, SITE } from './embed/host-page.ts';
import { holdMapsStill, isDrawnStill } from './support/still-map.ts';
import { expect, test } from './support/strict-test.ts';

// Printed as a browser prints: `page.pdf()` tells the page before and after.

test.use({ otherOrigins: [HOST] });

/** Pages that the browser prints. With `PRINTS` in the environment they are kept in that folder to be looked at. */
async function pagesOf(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  if (process.env.PRINTS) writeFileSync(`${process.env.PRINTS}/${name}.pdf`, pdf);
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** What stands in the page while it is printed. */
async function whilePrinting<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const seen = await look();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  return seen;
}

const article = (style: string) =>
  `<h1>An article</h1><p>Before</p>${elementTag}<control-map lang="en" time="2024-12-05T16:00+03:00" style="${style}"></control-map><p id="after">After</p>`;

for (const style of ['height:680px', 'height:300px;max-height:300px', 'block-size:40vh']) {
  test(`an element with ${style} does not overprint the article`, async ({ page }) => {
    await holdMapsStill(page.context());
    await openHostPage(page, article(style));
    await isDrawnStill(page);
    const [sheet, after] = await whilePrinting(page, () =>
      Promise.all([
        page.locator('control-map-print-sheet').boundingBox(),
        page.locator('#after').boundingBox(),
      ]),
    );
    expect(sheet?.height).toBeGreaterThan(600);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((after?.y ?? 0) + 1);
    const height = () => page.locator('control-map').evaluate((map) => map.clientHeight);
    expect(await height()).toBe(style.includes('680') ? 680 : style.includes('300') ? 300 : 320);
    if (style.includes('680')) expect(await pagesOf(page, 'article')).toBeLessThanOrEqual(3);
  });
}

test('before the facts are there, what is seen is printed', async ({ page }) => {
  await page.route(/rest-of-map-[^/]*\.js$/, () => {});
  await openHostPage(page, article('height:680px'));
  await expect(page.locator('.still-map svg')).toBeVisible();
  await whilePrinting(page, async () => {
    await expect(page.locator('.still-map svg')).toBeVisible();
    await expect(page.locator('#after')).not.toHaveCSS('position', 'absolute');
  });
  expect(await pagesOf(page, 'first-sight')).toBeLessThanOrEqual(2);
});

test('a map that is not live prints its still map in light colours, and an address to type', async ({
  page,
}) => {
  await holdMapsStill(page.context());
  const query = 'time=2024-12-05T16:00%2B03:00&lang=en&theme=dark';
  await page.goto(`./?${query}`, { waitUntil: 'domcontentloaded' });
  await isDrawnStill(page);
  const sheet = page.locator('control-map-print-sheet');
  const words = await whilePrinting(page, async () => {
    const drawing = sheet.locator('svg');
    await expect(drawing).toBeVisible();
    // Paper is light, whatever the page is.
    expect(await drawing.evaluate((svg) => svg.outerHTML)).toContain('#55798f');
    return (await sheet.locator('article').textContent()) ?? '';
  });
  expect(words).toContain('Thursday 5 December, 16:00');
  expect(words).not.toMatch(/%[0-9A-F]{2}/i);
  expect(words).toContain('T16:00+03:00');
  expect(await pagesOf(page, 'page')).toBeLessThanOrEqual(2);
  // The address as it is printed leads to the view.
  const printed = /https?:\S+\?time=\S+/.exec(words)?.[0] ?? '';
  await page.goto(printed, { waitUntil: 'domcontentloaded' });
  await isDrawnStill(page);
  await expect(page.locator('control-map-timeline').getByRole('slider').first()).toHaveAttribute(
    'aria-valuetext',
    /5 December.*16:00|16:00.*5 December/,
  );
});

for (const lang of ['en', 'ar']) {
  test(`the data page prints a summary, ${lang}`, async ({ page }) => {
    await page.goto(`./data.html?lang=${lang}`);
    await expect(page.locator('.message')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#table .on-paper')).toContainText('reports.csv');
    await expect(page.locator('#downloads .on-paper')).toContainText(`${SITE}data/`);
    await expect(page.locator('#coverage')).toBeVisible();
    await expect(page.locator('control-map-data-table')).toBeHidden();
    await page.emulateMedia({ media: null });
    expect(await pagesOf(page, `data-${lang}`)).toBeLessThanOrEqual(4);
  });
}

test('rows that a reader chose are printed', async ({ page }) => {
  await page.goto('./data.html?lang=en&q=salamiyah');
  await expect(page.locator('.message')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('control-map-data-table tbody tr').first()).toBeVisible();
  await expect(page.locator('#table .on-paper')).toBeHidden();
  await page.emulateMedia({ media: null });
  expect(await pagesOf(page, 'data-chosen')).toBeLessThanOrEqual(6);
});
