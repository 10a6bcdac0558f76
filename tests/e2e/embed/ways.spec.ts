import { preferredHeight } from '../../../src/embed/preferred-height.ts';
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

// Every way in which a map gets into somebody's page, from another origin.

test.use({ otherOrigins: [HOST] });

const HAMA = '2024-12-05T15:00+03:00';

test('a plain frame shows the asked instant, and its slider works', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await openHostPage(page, frameSnippet(`lang=en&time=${encodeURIComponent(HAMA)}`));
  const frame = page.frameLocator('iframe');
  await wakeMap(frame);
  await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /5 December/);
  await sliderIn(frame).focus();
  await page.keyboard.press('Home');
  await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /26 November/);
  // The article's address and the frame's stay what they were.
  expect(page.url()).toContain(HOST);
  expect(page.frames()[1]?.url()).toContain('time=2024-12-05');
});

test('a frame tells its height in the words of every system', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const src = `${SITE}embed.html?lang=en&childId=map-7#?secret=Xy12`;
  await openHostPage(page, `<iframe src="${src}" style="width:640px;height:300px"></iframe>`);
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect
    .poll(heard)
    .toEqual(
      expect.arrayContaining([
        { type: 'control-map:resize', version: 1, height: 680 },
        { 'control-map-height': { 'map-7': 680 } },
        { sentinel: 'amp', type: 'embed-size', height: 680 },
        'pymxPYMxmap-7xPYMxheightxPYMx680',
        { message: 'height', value: 680, secret: 'Xy12' },
      ]),
    );
});

test('the script makes one frame, however often it comes, and touches nothing else', async ({
  page,
}) => {
  await holdMapsStill(page.context());
  const body = (scripts: string) =>
    `<html lang="en"><body class="article"><p id="before">Text</p><div class="control-map" data-time="${HAMA}" data-title="Hama"><noscript>link</noscript></div><p>More</p>${scripts}</body></html>`;
  const skeleton = () =>
    page.evaluate(() => {
      const own = document.querySelector('.control-map');
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('.control-map')?.replaceWith('MAP');
      for (const script of copy.querySelectorAll('script')) script.remove();
      return { html: copy.outerHTML, inner: own?.childElementCount ?? 0 };
    });
  await openHostPage(page, body(''));
  const without = await skeleton();
  await openHostPage(page, body(scriptTag + scriptTag + scriptTag));
  const frame = page.frameLocator('.control-map > iframe');
  await isDrawnStill(frame);
  const withMap = await skeleton();
  expect(withMap.html).toBe(without.html);
  expect(withMap.inner).toBe(1);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Hama');
  await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /5 December/);
});

test('the script finds an element that comes late', async ({ page }) => {
  await holdMapsStill(page.context());
  await openHostPage(page, `<main></main>${scriptTag}`);
  await page.waitForFunction(() => '__controlMapLoader' in window);
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.className = 'control-map';
    late.dataset.lang = 'ar';
    document.querySelector('main')?.append(late);
  });
  await isDrawnStill(page.frameLocator('iframe'));
  await expect(page.frameLocator('iframe').locator('.frame')).toHaveAttribute('dir', 'rtl');
});

test('nothing moves once the article has been painted', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openHostPage(
    page,
    `<p>Above</p><div style="max-width:640px"><div class="control-map" data-lang="en" style="min-height:680px"></div></div><p>Below</p>${scriptTag}`,
  );
  await wakeMap(page.frameLocator('iframe'));
  await page.waitForTimeout(500);
  const heights = await page.evaluate(() => document.querySelector('iframe')?.clientHeight);
  expect(heights).toBe(preferredHeight(640));
  const later = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(later).toEqual([]);
  const before = later.length;
  await page.setViewportSize({ width: 700, height: 801 });
  await page.waitForTimeout(300);
  const after = await page.evaluate(
    () => (window as unknown as { shifts: number[] }).shifts.length,
  );
  expect(after).toBe(before);
});

test('the element takes attributes and properties, and tells what happens', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await openHostPage(page, `${elementTag}<control-map time="${HAMA}" lang="en"></control-map>`);
  await wakeMap(page);
  await expect(sliderIn(page)).toHaveAttribute('aria-valuetext', /5 December/);
  const told = await page.evaluate(async () => {
    const map = document.querySelector('control-map');
    if (!map) throw new Error('no map');
    const events: [string, unknown][] = [];
    for (const name of ['time-change', 'select', 'play', 'pause']) {
      map.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
    }
    map.time = '2024-11-30T12:00+03:00';
    map.setAttribute('place', 'aleppo');
    map.theme = 'dark';
    map.lang = 'ar';
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { events, time: map.getAttribute('time'), place: map.place, theme: map.theme };
  });
  expect(told.time).toBe('2024-11-30T12:00+03:00');
  expect(told.place).toBe('aleppo');
  expect(told.theme).toBe('dark');
  expect(told.events).toEqual([['time-change', { time: '2024-11-30T12:00:00+03:00' }]]);
  const frame = page.locator('control-map .frame');
  await expect(frame).toHaveAttribute('dir', 'rtl');
  await expect(frame).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('control-map-place-card')).toContainText('حلب');
  // The program took no focus, and Esc means the map only when the focus is there.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await page.keyboard.press('Escape');
  await expect(page.locator('control-map-place-card')).toContainText('حلب');
  // A reader closes the card: that is told.
  await page.evaluate(() => {
    const map = document.querySelector('control-map');
    Object.assign(window, { selected: 'nothing' });
    map?.addEventListener('select', (event) => {
      Object.assign(window, { selected: (event as CustomEvent).detail.place });
    });
  });
  await sliderIn(page).focus();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { selected: unknown }).selected))
    .toBeNull();
});

test('the element can leave the page and come back', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await openHostPage(page, `${elementTag}<main><control-map lang="en"></control-map></main>`);
  await wakeMap(page);
  await page.evaluate(() => {
    const map = document.querySelector('control-map') as HTMLElement;
    map.remove();
    setTimeout(() => document.querySelector('main')?.append(map), 100);
  });
  await page.waitForTimeout(300);
  await wakeMap(page);
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1);
});

test('a host page drives the map, and hears it, through the host library', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await openHostPage(
    page,
    `${frameSnippet()}<script type="module">
      import { connectMap } from "${SITE}host.js";
      window.told = [];
      window.map = connectMap(document.querySelector("iframe"));
      for (const name of ["ready", "time-change", "select", "play", "pause"]) {
        window.map.on(name, (detail) => window.told.push([name, detail]));
      }
      // Before it is ready: kept, and asked then.
      window.map.setTime("${HAMA}");
    </script>`,
  );
  const frame = page.frameLocator('iframe');
  await wakeMap(frame);
  await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /5 December/);
  const ask = (code: string) => page.evaluate(code);
  await ask('map.select("homs")');
  await expect(frame.getByRole('region', { name: 'Homs' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await ask('map.setLang("ar")');
  await expect(frame.locator('.frame')).toHaveAttribute('dir', 'rtl');
  await ask('map.fit({ bounds: [36.2, 34.7, 37.5, 35.6] })');
  await ask('map.play()');
  await expect.poll(() => ask('told.some(([name]) => name === "play")')).toBe(true);
  await ask('map.pause()');
  await expect.poll(() => ask('told.some(([name]) => name === "pause")')).toBe(true);
  expect(await ask('told.find(([name]) => name === "ready")[1].start')).toBe(
    '2024-11-26T00:00:00+03:00',
  );
  expect(await ask('told.some(([name]) => name === "time-change")')).toBe(true);
  expect(await ask('told.some(([name]) => name === "select")')).toBe(false);
});

test('the story that scrolls: paragraphs drive the map', async ({ page }) => {
  await holdMapsStill(page.context());
  await page.goto(`${HOST}/scrollytelling.html`);
  const frame = page.frameLocator('iframe');
  await isDrawnStill(frame);
  await page.locator('.step').nth(2).scrollIntoViewIfNeeded();
  await page
    .locator('.step')
    .nth(2)
    .evaluate((step) => step.scrollIntoView({ block: 'end' }));
  await expect(frame.locator('control-map-headline')).toContainText('Thursday 5 December, 16:00');
  await page
    .locator('.step')
    .nth(3)
    .evaluate((step) => step.scrollIntoView({ block: 'end' }));
  await expect(frame.locator('control-map-headline')).toContainText('Sunday 8 December, 12:00');
});

for (const name of ['plain-iframe', 'script', 'web-component', 'arabic', 'wordpress'] as const) {
  test(`the example opens: ${name}`, async ({ page }) => {
    await holdMapsStill(page.context());
    await page.goto(`${HOST}/${name}.html`);
    const framed = ['plain-iframe', 'script', 'wordpress'].includes(name);
    await isDrawnStill(framed ? page.frameLocator('iframe') : page);
    if (name === 'wordpress') {
      await expect
        .poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight))
        .toBe(680);
    }
    if (name === 'arabic') {
      await expect(page.locator('control-map .frame').first()).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('control-map .frame').nth(1)).toHaveAttribute('dir', 'ltr');
    }
  });
}

for (const name of ['react', 'amp-fallback'] as const) {
  test(`the example opens: ${name}`, async ({ page }) => {
    await page.goto(`${HOST}/${name}.html`);
    await expect(page.locator('pre').first()).toBeVisible();
  });
}
