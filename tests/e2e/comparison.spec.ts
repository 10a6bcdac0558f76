import type { Page } from '@playwright/test';
import { openMap, openStillMap, slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

// Two instants compared: what is named is shown, also without WebGL, and inside the frame.

const compare = (page: Page) => page.locator('control-map-compare');
const divider = (page: Page) => compare(page).getByRole('slider');

/** Everything that belongs to the divider, as it stands on the screen. */
const layout = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('control-map')?.shadowRoot;
    const stage = root?.querySelector('.stage')?.getBoundingClientRect();
    const inner = root?.querySelector('control-map-compare')?.shadowRoot;
    const clipped = [...(root?.querySelectorAll<HTMLElement>('.stage > *') ?? [])].find(
      ({ style }) => style.clipPath !== '',
    );
    const clip = /([\d.]+)%\)$/.exec(clipped?.style.clipPath ?? '')?.[1];
    const boxOf = (selector: string) => {
      const element = inner?.querySelector<HTMLElement>(selector);
      if (!element || element.hidden) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    if (!stage || clip === undefined) return null;
    return {
      stage: { left: stage.left, right: stage.right, top: stage.top, bottom: stage.bottom },
      clip: stage.left + (stage.width * Number(clip)) / 100,
      line: boxOf('.divider'),
      parts: ['.handle', '.badge.a', '.badge.b', '.panel'].map(boxOf),
    };
  });

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 700, height: 520 },
  { width: 390, height: 700 },
  { width: 320, height: 480 },
]) {
  test(`handle, clip and dates stay together and inside, ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openStillMap(page, { time: '2024-11-28', compare: '2024-12-08' });
    await expect(divider(page)).toBeVisible();
    const check = async (what: string) => {
      const now = await layout(page);
      if (!now?.line) throw new Error('nothing is compared');
      const { stage, clip, line, parts } = now;
      expect(Math.abs(clip - (line.left + line.right) / 2), `${what}: clip`).toBeLessThan(1.5);
      for (const part of parts) {
        if (!part) continue;
        expect(part.left, what).toBeGreaterThanOrEqual(stage.left - 0.5);
        expect(part.right, what).toBeLessThanOrEqual(stage.right + 0.5);
        expect(part.top, what).toBeGreaterThanOrEqual(stage.top - 0.5);
        expect(part.bottom, what).toBeLessThanOrEqual(stage.bottom + 0.5);
      }
      const [handle, a, b] = parts;
      if (a) expect(a.right, what).toBeLessThanOrEqual(clip);
      if (b) expect(b.left, what).toBeGreaterThanOrEqual(clip);
      for (const badge of [a, b]) {
        if (!badge || !handle) continue;
        const apart =
          badge.right <= handle.left ||
          badge.left >= handle.right ||
          badge.bottom <= handle.top ||
          badge.top >= handle.bottom;
        expect(apart, `${what}: a date under the handle`).toBe(true);
      }
    };
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'PageDown']) {
      await divider(page).press(key);
      await check(key);
    }
    await page.setViewportSize({ width: viewport.width + 60, height: viewport.height + 40 });
    await page.waitForTimeout(300);
    await check('after a resize');
    // Closed and opened again.
    await compare(page).getByRole('button').click();
    await expect(compare(page)).toBeHidden();
    await page.keyboard.press('c');
    await expect(divider(page)).toBeVisible();
    await check('opened again');
  });
}

test('an instant outside of the told part is neither named nor shown', async ({ page }) => {
  await openStillMap(page, {
    start: '2024-11-29',
    end: '2024-12-01',
    time: '2024-11-29',
    compare: '2024-12-08',
  });
  await expect(compare(page).locator('.badge.b')).toContainText(/30 Nov/);
  const other = page.locator('control-map-second-thumb').getByRole('slider');
  await expect(other).toHaveAttribute('aria-valuetext', /30 November/);
});

test.describe('without WebGL', () => {
  test.use({ expectedMessages: [/WebGL|GPU|webgl/] });

  test('two drawings are compared', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto('./?lang=en&time=2024-11-28');
    await expect(page.locator('.message')).toContainText(/WebGL/);
    await page.getByRole('button', { name: 'Compare two instants' }).click();
    const maps = page.locator('.still-map svg');
    await expect(maps).toHaveCount(2);
    const fills = (index: number) =>
      maps
        .nth(index)
        .locator('[data-part="cells"] > *')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('fill')).join());
    expect(await fills(0)).not.toBe(await fills(1));
    await slider(page).press('End');
    await expect.poll(() => fills(0)).toBe(await fills(1));
    await divider(page).press('Escape');
    await expect(maps).toHaveCount(1);
  });
});

test('the reader’s view stays, moved on either side, and is there afterwards', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 600 });
  const view = '36.7578,35.1318,8.5';
  await openMap(page, { view });
  const seen = () =>
    page.evaluate(() => new URL(location.href).searchParams.get('view')?.split(',').map(Number));
  await page.keyboard.press('c');
  await expect(divider(page)).toBeVisible();
  await expect(page.locator('.other-map canvas')).toBeVisible();
  // On the right-hand map, which may be a drawing yet.
  await page.mouse.move(560, 250);
  await page.mouse.down();
  await page.mouse.move(500, 250, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await seen())?.[0]).toBeGreaterThan(36.8);
  const moved = await seen();
  expect(moved?.[2]).toBeCloseTo(8.5, 1);
  await slider(page).press('ArrowRight');
  await page.waitForTimeout(500);
  await divider(page).press('Escape');
  await expect(compare(page)).toBeHidden();
  await page.waitForTimeout(1200);
  expect(await seen()).toEqual(moved);
});
