import { expect, test } from '../support/strict-test.ts';
import { HOST, openHostPage, SITE } from './host-page.ts';

// Pages that are passed on, and what is left of a snippet where scripts are taken away.

test.use({ otherOrigins: [HOST] });

test('a share page leads into the map, with its own view or the one in its address', async ({
  page,
}) => {
  const arrive = async (address: string) => {
    await page.goto(SITE + address, { waitUntil: 'commit' });
    await page.waitForURL((url) => url.pathname === '/', { waitUntil: 'commit' });
    return new URL(page.url()).searchParams;
  };
  const day = await arrive('at/2024-12-05-ar.html');
  expect(day.get('time')).toBe('2024-12-05T20:00+03:00');
  expect(day.get('lang')).toBe('ar');
  const view = await arrive('at/2024-12-05.html?time=2024-12-05T17:30%2B03:00&place=hama');
  expect(view.get('time')).toBe('2024-12-05T17:30+03:00');
  expect(view.get('place')).toBe('hama');
  expect(view.get('lang')).toBe('en');
});

test('without scripts a share page shows its picture, words and a link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${SITE}at/chapter-eve-ar.html`);
  await expect(page.locator('h1')).toHaveText(/\p{Script=Arabic}/u);
  await expect(page.locator('#map')).toHaveAttribute('href', /chapter=eve&lang=ar$/);
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 800);
  await context.close();
});

const picture = `<a href="${SITE}"><img src="${SITE}card.png" alt="map" style="display:block;width:100%;height:auto"></a>`;
const scriptWay = (script: string, noscript: (inside: string) => string) =>
  `<p id="above">Above</p><div style="width:640px"><div class="control-map" data-lang="en" style="display:grid">${noscript(picture)}${script}</div></div><p>Below</p>`;
const tag = `<script async src="${SITE}embed.js" style="display:block;height:680px;grid-area:1/1"></script>`;
const noscript = (inside: string) => `<noscript style="grid-area:1/1">${inside}</noscript>`;

test('the script’s map: room is kept before it comes, and no hole where it is stripped', async ({
  page,
}) => {
  const height = () =>
    page.locator('.control-map').evaluate((element) => element.getBoundingClientRect().height);
  // A script that makes no map keeps its room, one that came fills it.
  await openHostPage(page, scriptWay(tag.replace('embed.js', 'share.js'), noscript));
  expect(await height()).toBe(680);
  await openHostPage(page, scriptWay(tag, noscript));
  await expect(page.locator('.control-map > iframe')).toBeAttached();
  expect(await height()).toBe(680);
  // A system that strips the script, and one that strips noscript's tags too.
  await openHostPage(page, scriptWay('', noscript));
  expect(await height()).toBe(0);
  await openHostPage(
    page,
    scriptWay('', (inside) => inside),
  );
  await expect(page.locator('img')).toHaveJSProperty('complete', true);
  expect(await height()).toBeCloseTo((640 * 630) / 1200, 0);
});
