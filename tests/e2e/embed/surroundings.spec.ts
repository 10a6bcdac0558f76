import { holdMapsStill, isDrawnStill } from '../support/still-map.ts';
import { expect, test } from '../support/strict-test.ts';
import { wakeMap } from '../support/wake-map.ts';
import {
  elementTag,
  frameSnippet,
  HOST,
  openHostPage,
  SITE,
  scriptTag,
  sliderIn,
} from './host-page.ts';

// Every hostile surrounding that an article can be.

test.use({ otherOrigins: [HOST] });

test('a sandboxed frame of opaque origin', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await openHostPage(page, frameSnippet('lang=en', 'sandbox="allow-scripts"'));
  const frame = page.frameLocator('iframe');
  await wakeMap(frame);
  await sliderIn(frame).focus();
  await page.keyboard.press('End');
  await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /10 December/);
});

test('a strict policy: a frame needs frame-src only', async ({ page }) => {
  await holdMapsStill(page.context());
  await openHostPage(
    page,
    frameSnippet(),
    `default-src 'none'; frame-src ${SITE}; style-src 'unsafe-inline'`,
  );
  await isDrawnStill(page.frameLocator('iframe'));
});

test('a strict policy: the element needs the documented list, and no unsafe word', async ({
  page,
}) => {
  const policy = [
    "default-src 'none'",
    `script-src ${SITE}`,
    `connect-src ${SITE}`,
    `font-src ${SITE}`,
    'img-src data: blob:',
    `worker-src blob: ${SITE}`,
  ].join('; ');
  await page.setViewportSize({ width: 640, height: 720 });
  await openHostPage(page, `${elementTag}<control-map lang="en"></control-map>`, policy);
  await wakeMap(page);
});

test('a strict policy: the script needs its own address and the frame’s', async ({ page }) => {
  await holdMapsStill(page.context());
  const policy = `default-src 'none'; script-src ${SITE}; frame-src ${SITE}`;
  await openHostPage(page, `<div class="control-map" data-lang="en"></div>${scriptTag}`, policy);
  await isDrawnStill(page.frameLocator('iframe'));
  // Styles set by a script are not inline styles.
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(600);
});

for (const [way, html, framed] of [
  ['frame', `<div id="tab" hidden>${frameSnippet()}</div>`, true],
  [
    'script',
    `<div id="tab" hidden><div class="control-map" data-lang="en"></div></div>${scriptTag}`,
    true,
  ],
  [
    'element',
    `${elementTag}<div id="tab" hidden><control-map lang="en"></control-map></div>`,
    false,
  ],
] as const) {
  test(`a tab that is hidden at first: ${way}`, async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 600 });
    await openHostPage(page, html);
    await page.waitForTimeout(1500);
    const where = framed ? page.frameLocator('iframe') : page;
    await expect(where.locator('canvas.maplibregl-canvas')).toHaveCount(0);
    await page.evaluate(() => {
      (document.querySelector('#tab') as HTMLElement).hidden = false;
    });
    await wakeMap(where);
    // All ground is in sight, not a corner of it.
    const canvas = await where.locator('canvas.maplibregl-canvas').first().boundingBox();
    expect(canvas?.width).toBeGreaterThan(600);
  });
}

// Small maps: it is their number that counts.
for (const [way, html] of [
  [
    'element',
    `${elementTag}${'<control-map lang="en" controls="compact" style="height:240px;width:31%;display:inline-block"></control-map>'.repeat(20)}`,
  ],
  [
    'script',
    `${'<div class="control-map" data-lang="en" data-controls="compact" data-height="240" style="display:inline-block;width:31%"></div>'.repeat(20)}${scriptTag}`,
  ],
] as const) {
  test(`twenty on one page, never more than six alive: ${way}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 900, height: 560 });
    await openHostPage(page, html);
    const maps = page.locator(way === 'element' ? 'control-map' : '.control-map > iframe');
    await expect(maps).toHaveCount(20);
    const alive = async () => {
      const counts = await Promise.all(
        page.frames().map((frame) =>
          frame
            .locator('canvas.maplibregl-canvas')
            .count()
            .catch(() => 0),
        ),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    };
    let most = 0;
    // From the first to the last, a reader touches ten of them.
    for (let index = 1; index < 20; index += 2) {
      await maps.nth(index).hover({ force: true });
      for (let i = 0; i < 2; i++) {
        await page.waitForTimeout(150);
        most = Math.max(most, await alive());
      }
    }
    await expect.poll(alive, { timeout: 60_000 }).toBeGreaterThan(0);
    expect(Math.max(most, await alive())).toBeLessThanOrEqual(6);
    // The ones at rest still have their slider.
    const first =
      way === 'element' ? page.locator('control-map').first() : page.frameLocator('iframe').first();
    await expect(sliderIn(first)).toHaveCount(1);
  });
}

test('a phone’s column of 320 px: nothing is cut off sideways', async ({ page }) => {
  await holdMapsStill(page.context());
  await page.setViewportSize({ width: 320, height: 700 });
  await openHostPage(page, `<style>body{margin:0}</style>${frameSnippet()}`);
  const frame = page.frameLocator('iframe');
  await isDrawnStill(frame);
  const widths = await frame
    .locator('.frame')
    .evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(widths).toEqual([320, 320]);
});

test('an article from right to left: the element speaks its language', async ({ page }) => {
  await holdMapsStill(page.context());
  await openHostPage(
    page,
    `<html lang="ar" dir="rtl">${elementTag}<control-map></control-map></html>`,
  );
  await isDrawnStill(page);
  await expect(page.locator('control-map .frame')).toHaveAttribute('dir', 'rtl');
});

test('two languages and two instants at once', async ({ page }) => {
  await holdMapsStill(page.context());
  await openHostPage(
    page,
    `${elementTag}<control-map id="one" lang="en" time="2024-11-30T12:00+03:00" style="height:420px"></control-map><control-map id="two" lang="ar" time="2024-12-08T12:00+03:00" style="height:420px"></control-map>`,
  );
  await isDrawnStill(page.locator('#one'));
  await isDrawnStill(page.locator('#two'));
  await expect(sliderIn(page.locator('#one'))).toHaveAttribute('aria-valuetext', /30 November/);
  await expect(sliderIn(page.locator('#two'))).toHaveAttribute('aria-valuetext', /٨ كانون الأول/);
});

test('the page’s styles stay out, and its small root does not shrink the type', async ({
  page,
}) => {
  await holdMapsStill(page.context());
  await openHostPage(
    page,
    `<style>html{font-size:62.5%}*{color:red !important;letter-spacing:5px !important;text-transform:uppercase}p,h2,button{font-size:40px !important;display:none !important}body{line-height:3;font:italic 30px serif;text-align:right}</style>${elementTag}<control-map lang="en"></control-map>`,
  );
  await isDrawnStill(page);
  const sentence = page.locator('control-map-headline .sentence');
  await expect(sentence).toBeVisible();
  const style = await sentence.evaluate((element) => {
    const { color, fontSize, letterSpacing, fontStyle, textTransform } = getComputedStyle(element);
    return { color, fontSize, letterSpacing, fontStyle, textTransform };
  });
  expect(style).toMatchObject({
    letterSpacing: 'normal',
    fontStyle: 'normal',
    textTransform: 'none',
  });
  expect(Number.parseFloat(style.fontSize)).toBeGreaterThanOrEqual(13);
  expect(style.color).not.toBe('rgb(255, 0, 0)');
});

for (const [way, html] of [
  ['frame', frameSnippet()],
  ['element', `${elementTag}<control-map lang="en"></control-map>`],
] as const) {
  test(`the wheel scrolls the article: ${way}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 720 });
    await openHostPage(page, `${html}<div style="height:3000px"></div>`);
    const where = way === 'frame' ? page.frameLocator('iframe') : page;
    await wakeMap(where);
    const box = await where.locator('canvas.maplibregl-canvas').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 100);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });
}

test('print: a sheet with date, legend and sources stands in the article', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await openHostPage(
    page,
    `<p>Before</p>${elementTag}<control-map lang="en" time="2024-12-05T16:00+03:00"></control-map><p id="after">After</p>`,
  );
  await wakeMap(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('control-map-print-sheet');
  await expect(sheet).toContainText('Thursday 5 December, 16:00');
  await expect(sheet).toContainText('Illustration');
  await expect(sheet.getByRole('img')).toBeVisible();
  await expect(page.locator('.scroller')).toBeHidden();
  // As long as it takes: the article goes on below it.
  const [element, after] = await Promise.all([
    page.locator('control-map').boundingBox(),
    page.locator('#after').boundingBox(),
  ]);
  expect((element?.y ?? 0) + (element?.height ?? 0)).toBeLessThanOrEqual((after?.y ?? 0) + 1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.scroller')).toBeVisible();
});

for (const [way, html] of [
  ['frame', `<iframe src="${SITE}embed.html?lang=en"></iframe>`],
  ['script', `<div class="control-map"></div>${scriptTag}`],
] as const) {
  test(`a system that strips attributes: ${way}`, async ({ page }) => {
    await holdMapsStill(page.context());
    await openHostPage(page, html);
    const frame = page.frameLocator('iframe');
    await isDrawnStill(frame);
    await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /26 November/);
  });
}

test('without JavaScript a link and a picture stand in', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${HOST}/script.html`);
  await expect(page.getByRole('link', { name: /Map of Syria/ })).toBeVisible();
  await page.goto(`${SITE}embed.html`);
  await expect(page.locator('noscript p').first()).toBeVisible();
  await context.close();
});

test.describe('wrong and hostile parameters', () => {
  test.use({ expectedMessages: [/control-map: parameter/] });

  test('give the default and one warning each that names the parameter', async ({ page }) => {
    await holdMapsStill(page.context());
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    const hostile = {
      time: '<img src=x onerror=alert(1)>',
      place: '__proto__',
      bounds: '1,2,3',
      lang: 'xx',
      theme: 'javascript:alert(1)',
      controls: 'all',
      layers: 'none,zones;drop',
      speed: '1e9',
      chapter: '\'"><script>',
      start: '2024-12-09T00:00+03:00',
      end: '2024-12-01T00:00+03:00',
      view: 'NaN,0,0',
    };
    await openHostPage(page, frameSnippet(new URLSearchParams(hostile).toString()));
    const frame = page.frameLocator('iframe');
    await isDrawnStill(frame);
    await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /26 November/);
    for (const name of [
      'time',
      'place',
      'bounds',
      'lang',
      'theme',
      'controls',
      'speed',
      'chapter',
      'view',
    ]) {
      expect(warnings.filter((text) => text.includes(`"${name}"`)).length, name).toBe(1);
    }
    expect(warnings.filter((text) => text.includes('"start" and "end"')).length).toBe(1);
    expect(await frame.locator('img[src=x]').count()).toBe(0);
  });
});

test('hostile messages change nothing', async ({ page }) => {
  await holdMapsStill(page.context());
  await openHostPage(
    page,
    `${frameSnippet('lang=en&time=2024-12-05T15:00%2B03:00')}<iframe id="evil" srcdoc="evil"></iframe>`,
  );
  const frame = page.frameLocator('iframe').first();
  await isDrawnStill(frame);
  await page.evaluate(() => {
    const target = (document.querySelector('iframe') as HTMLIFrameElement).contentWindow as Window;
    for (const wrong of [
      null,
      'text',
      { type: 'control-map:set-time', version: 1, time: 5 },
      { type: 'control-map:set-time', version: 9, time: '2024-11-26T00:00+03:00' },
      { type: 'control-map:navigate', version: 1, url: 'https://x.example' },
      { type: 'control-map:fit', version: 1, bounds: [9e9, 0, 0, 0] },
      { __proto__: { type: 'control-map:play' } },
    ]) {
      target.postMessage(wrong, '*');
    }
    // From a window that the map is not embedded in.
    const evil = document.createElement('iframe');
    document.body.append(evil);
    evil.srcdoc =
      '<script>parent.frames[0].postMessage({type:"control-map:set-time",version:1,time:"2024-11-26T00:00+03:00"},"*")</scr' +
      'ipt>';
  });
  await page.waitForTimeout(800);
  await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /5 December/);
  expect(page.url()).toContain(HOST);
});

test.describe('no WebGL', () => {
  test.use({ expectedMessages: [/WebGL|GPU|webgl/] });

  test('the frame says so, and slider and card work', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openHostPage(page, frameSnippet('lang=en&place=hama'));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('region', { name: 'Hama' })).toBeVisible();
    await sliderIn(frame).focus();
    await page.keyboard.press('End');
    await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /10 December/);
  });
});

test('the loader is at most 3 KB, and one classic script', async ({ request }) => {
  const { gzipSync } = await import('node:zlib');
  const text = await (await request.get(`${SITE}embed.js`)).text();
  expect(gzipSync(text).length).toBeLessThanOrEqual(3 * 1024);
  expect(text).not.toMatch(/\b(import|export)\b/);
});
