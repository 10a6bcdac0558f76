import { expect, test } from './support/strict-test.ts';

// A browser that runs no script: nothing says which language its reader reads, so both are there.

test.use({ javaScriptEnabled: false });

for (const [page, width] of [
  ['index.html', 1280],
  ['embed.html', 700],
  ['embed.html', 320],
] as const) {
  test(`${page} at ${width} px: a sentence, a still map and a link in each language`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width, height: 680 });
    await tab.goto(`./${page}`);
    await expect(tab.locator('noscript p').first()).toBeInViewport();
    await expect(tab.locator('noscript img').first()).toBeInViewport();
    for (const [lang, words] of [
      ['en', /needs JavaScript/],
      ['ar', /إلى جافاسكربت/],
    ] as const) {
      const part = tab.locator(`noscript [lang=${lang}]`);
      await expect(part.locator('p').first()).toHaveText(words);
      const picture = part.locator('img');
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('naturalWidth', 800);
      await expect(picture).toHaveAttribute('alt', lang === 'en' ? /10 December/ : /١٠ كانون/);
      const box = await picture.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      const link = part.locator('p a');
      await expect(link).toBeVisible();
      const answer = await tab.request.get(
        new URL((await link.getAttribute('href')) ?? '', tab.url()).href,
      );
      expect(answer.ok()).toBe(true);
    }
  });
}

test('from the first day each day can be reached', async ({ page }) => {
  await page.goto('./');
  await page.locator('noscript [lang=ar] p a').click();
  await expect(page.locator('nav a')).toHaveCount(15);
  await page.locator('nav a').last().click();
  await expect(page).toHaveURL(/at\/2024-12-10-ar\.html$/);
  await expect(page.locator('nav [aria-current=page]')).toHaveText(/١٠/);
});

test('the data page: a sentence and links to the files, in each language', async ({ page }) => {
  await page.goto('./data.html');
  for (const lang of ['en', 'ar']) {
    const links = page.locator(`noscript [lang=${lang}] a`);
    await expect(page.locator(`noscript [lang=${lang}] p`)).toBeVisible();
    await expect(links).toHaveCount(11);
    for (const link of await links.all()) {
      const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect((await page.request.get(href)).ok(), href).toBe(true);
    }
  }
});
