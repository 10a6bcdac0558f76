import { openMap, openStillMap, slider } from './support/map-page.ts';
import { isDrawnStill } from './support/still-map.ts';
import { expect, test } from './support/strict-test.ts';

const time = (url: string) => new URL(url).searchParams.get('time');

test('the list of events follows the slider and takes a reader to an event', async ({ page }) => {
  await openStillMap(page, { time: '2024-12-05T16:00:00+03:00' });
  await page.getByRole('button', { name: 'Events', exact: true }).click();
  const feed = page.locator('control-map-feed');
  await expect(feed.locator('[aria-current="time"]')).toContainText(/5 December/);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(feed.locator('[aria-current="time"]')).toContainText(/26 November/);
  await feed.getByRole('combobox', { name: 'Kind' }).selectOption('capture');
  await expect(feed.getByRole('status')).toContainText(/\d+ of \d{3} events/);
  await feed.getByRole('button', { name: /^Hama: HTS-led forces took control/ }).click();
  await expect.poll(() => time(page.url())).toBe('2024-12-05T15:00+03:00');
  await expect(page.getByRole('region', { name: 'About Hama', exact: true })).toBeVisible();
  await feed.getByRole('button', { name: 'Close the events' }).click();
  await expect(feed).toBeHidden();
});

test('layers and colours are switched, and stand in the address', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 640 });
  await openMap(page, { time: '2024-12-08T12:00:00+03:00' });
  await page.keyboard.press('l');
  const panel = page.locator('control-map-layers');
  await panel.getByRole('checkbox', { name: 'Roads' }).uncheck();
  await panel.getByRole('radio', { name: 'A colour for each side' }).check();
  await expect.poll(() => page.url()).toMatch(/layers=zones,fronts,towns&.*colours=sides/);
  await expect(panel.getByRole('button', { name: /^Homs: .*%/ })).toBeVisible();
});

test('two instants are compared, and the divider follows the keys', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 640 });
  await openMap(page, {
    time: '2024-11-27T12:00:00+03:00',
    compare: '2024-12-10T12:00:00+03:00',
  });
  const compare = page.locator('control-map-compare');
  await expect(compare.getByRole('status')).toContainText(/\d+ places have another holder/);
  const divider = compare.getByRole('slider');
  await divider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(divider).toHaveAttribute('aria-valuetext', '55% from the left');
  await expect(page.locator('.other-map')).toHaveCSS('clip-path', 'inset(0px 0px 0px 55%)');
  await compare.getByRole('combobox').selectOption({ label: 'After Hama' });
  await expect
    .poll(() => new URL(page.url()).searchParams.get('compare'))
    .toBe('2024-12-05T15:00+03:00');
  await compare.getByRole('button', { name: 'Leave the comparison' }).click();
  await expect(compare).toBeHidden();
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1);
});

test('the table has every place at this instant and leads to its card', async ({ page }) => {
  await openStillMap(page, { time: '2024-12-05T16:00:00+03:00' });
  await page.keyboard.press('t');
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /^Hama حماة/ })).toContainText('HTS');
  await page.getByRole('searchbox').fill('مفقود');
  await expect(table.getByRole('row')).toHaveCount(1);
  await page.getByRole('searchbox').fill('حمص');
  await page
    .locator('control-map-place-table')
    .getByRole('button', { name: 'Homs', exact: true })
    .click();
  await expect(page.getByRole('region', { name: 'About Homs', exact: true })).toBeVisible();
});

test('what is printed is a sheet with map, date, legend and sources', async ({ page }) => {
  await openMap(page, { time: '2024-12-05T16:00:00+03:00', theme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('control-map-print-sheet');
  await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(sheet).toContainText('Thursday 5 December, 16:00');
  await expect(sheet).toContainText('Washington Post');
  await expect(page.locator('.scroller')).toBeHidden();
  const size = await sheet.getByRole('img').evaluate((picture: HTMLImageElement) => ({
    width: picture.naturalWidth,
    bytes: picture.src.length,
  }));
  expect(size.width).toBeGreaterThan(600);
  // A blank picture compresses to next to nothing.
  expect(size.bytes).toBeGreaterThan(30_000);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toBeHidden();
});

test('the hint goes away for good', async ({ page }) => {
  await openStillMap(page);
  const done = page.getByRole('button', { name: 'Got it' });
  await done.click();
  await expect(done).toBeHidden();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await isDrawnStill(page);
  await expect(done).toBeHidden();
});
