import { axeViolations } from '../support/axe.ts';
import { openStillMap } from '../support/map-page.ts';
import { isDrawnStill } from '../support/still-map.ts';
import { expect, test } from '../support/strict-test.ts';
import { HOST, openHostPage, SITE, sliderIn } from './host-page.ts';

test.use({ otherOrigins: [HOST] });

for (const lang of ['en', 'ar'] as const) {
  test(`the dialog previews the map and makes a snippet that works elsewhere (${lang})`, async ({
    page,
  }) => {
    await openStillMap(page, {
      lang,
      time: '2024-12-05T15:00+03:00',
      theme: lang === 'ar' ? 'dark' : 'light',
    });
    await page.getByRole('button', { name: /^(More|المزيد)$/ }).click();
    await page.getByRole('button', { name: /^(Embed this map|تضمين هذه الخريطة)$/ }).click();
    const dialog = page.locator('control-map-embed-dialog');
    await isDrawnStill(dialog.frameLocator('iframe'));
    await expect(sliderIn(dialog.frameLocator('iframe'))).toHaveAttribute(
      'aria-valuetext',
      /5 December|٥ كانون/,
    );
    // The preview is the same map as the page behind the dialog, which is inert.
    expect(await axeViolations(page, { without: ['landmark-unique'] })).toEqual([]);

    await dialog.getByRole('combobox').nth(2).selectOption('compact');
    for (const way of ['iframe', 'script', 'element'] as const) {
      await dialog.getByRole('combobox').nth(3).selectOption(way);
      const snippet = await dialog.getByRole('textbox').inputValue();
      expect(snippet).toContain(SITE);
      const other = await page.context().newPage();
      await openHostPage(other, snippet);
      const where = way === 'element' ? other : other.frameLocator('iframe');
      await isDrawnStill(where);
      await expect(where.locator('.frame')).toHaveAttribute('data-controls', 'compact');
      await expect(where.locator('.frame')).toHaveAttribute('lang', lang);
      await expect(sliderIn(where)).toHaveAttribute('aria-valuetext', /5 December|٥ كانون/);
      await other.close();
    }
    await page.keyboard.press('Escape');
    await expect(dialog.locator('dialog')).toBeHidden();
  });
}

test('other sites find the card and the frame', async ({ page, request }) => {
  await page.goto(SITE);
  const link = page.locator('link[type="application/json+oembed"]');
  await expect(link).toHaveCount(1);
  const oembed = await (
    await request.get(new URL((await link.getAttribute('href')) ?? '', SITE).href)
  ).json();
  expect(oembed).toMatchObject({
    type: 'rich',
    version: '1.0',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(oembed.html).toContain('embed.html');
  for (const file of ['card.png', 'card-ar.png', 'map.svg']) {
    expect((await request.get(`${SITE}${file}`)).ok(), file).toBe(true);
  }
  await openHostPage(page, `<img src="${SITE}map.svg" alt="map" width="600">`);
  const size = await page
    .locator('img')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
  expect(size).toBeGreaterThan(300);
});
