import type { Page } from '@playwright/test';
import { holdMapsStill, isDrawnStill } from '../support/still-map.ts';
import { expect, test } from '../support/strict-test.ts';
import { HOST, openHostPage, SITE, scriptTag, sliderIn } from './host-page.ts';

// What pages do to the script's elements after it ran, or before.

test.use({ otherOrigins: [HOST] });

const holder = (more = '') => `<div class="control-map" data-lang="en" ${more}></div>`;
const inFrame = (page: Page) => page.frameLocator('.control-map > iframe');
const thumbIn = (page: Page) => sliderIn(inFrame(page));

test.beforeEach(async ({ page }) => {
  await holdMapsStill(page.context());
});

test('an element that was saved with its frame gets one that lives', async ({ page }) => {
  const saved = `<iframe src="${SITE}embed.html?lang=en&time=2024-11-26#told" style="width:100%;height:90px"></iframe>`;
  const body = `<div class="control-map" data-control-map="made" data-lang="en" data-time="2024-12-05">${saved}</div>`;
  await openHostPage(page, body + scriptTag);
  await expect(thumbIn(page)).toHaveAttribute('aria-valuetext', /5 December/);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).not.toHaveCSS('height', '90px');
});

test('an element that a framework emptied is filled again', async ({ page }) => {
  await openHostPage(page, holder() + scriptTag);
  await isDrawnStill(inFrame(page));
  await page.locator('.control-map').evaluate((element) => element.replaceChildren());
  await isDrawnStill(inFrame(page));
});

test('another instant is told to the frame; another language makes it begin anew', async ({
  page,
}) => {
  await openHostPage(page, holder('data-time="2024-12-05"') + scriptTag);
  await isDrawnStill(inFrame(page));
  await expect(thumbIn(page)).toHaveAttribute('aria-valuetext', /5 December/);
  const src = await page.locator('iframe').getAttribute('src');
  const set = (name: string, value: string) =>
    page
      .locator('.control-map')
      .evaluate((element, [name, value]) => element.setAttribute(name, value), [
        `data-${name}`,
        value,
      ] as const);
  await set('time', '2024-12-07');
  await expect(thumbIn(page)).toHaveAttribute('aria-valuetext', /7 December/);
  expect(await page.locator('iframe').getAttribute('src')).toBe(src);
  await set('lang', 'ar');
  await expect(inFrame(page).locator('.frame')).toHaveAttribute('dir', 'rtl');
  await expect(thumbIn(page)).toHaveAttribute('aria-valuetext', /٧/);
});

// A frame that is taken away while it loads says so, or not.
test.describe('frames that are gone', () => {
  test.use({ expectedMessages: [/cut off|could not be fetched/] });

  test('are forgotten', async ({ page }) => {
    await page.addInitScript(() => {
      const watched = new Set<Element>();
      Object.assign(window, { watched });
      for (const { prototype } of [IntersectionObserver, ResizeObserver]) {
        const { observe, unobserve } = prototype;
        prototype.observe = function (this: never, element: Element) {
          watched.add(element);
          observe.call(this, element);
        };
        prototype.unobserve = function (this: never, element: Element) {
          watched.delete(element);
          unobserve.call(this, element);
        };
      }
    });
    await openHostPage(page, `<main></main>${scriptTag}`);
    await page.waitForFunction(() => '__controlMapLoader' in window);
    const count = () =>
      page.evaluate(() => (window as unknown as { watched: Set<Element> }).watched.size);
    for (let turn = 0; turn < 3; turn++) {
      await page.locator('main').evaluate((main, html) => {
        main.innerHTML = html;
      }, holder());
      await expect.poll(count).toBe(2);
      await page.locator('main').evaluate((main) => main.replaceChildren());
      await expect.poll(count).toBe(0);
    }
  });
});

test('a page that comes late to a frame hears that it is ready, and drives it', async ({
  page,
}) => {
  await openHostPage(
    page,
    `<iframe title="map" src="${SITE}embed.html?lang=en" style="width:640px;height:680px"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await isDrawnStill(frame);
  await page.evaluate(async (site) => {
    const { connectMap } = await import(`${site}host.js`);
    const map = connectMap(document.querySelector('iframe'));
    map.setTime('2024-12-05');
  }, SITE);
  await expect(sliderIn(frame)).toHaveAttribute('aria-valuetext', /5 December/);
});
