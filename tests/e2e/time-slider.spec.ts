import { axeViolations } from './support/axe.ts';
import { meanColour } from './support/colour.ts';
import {
  expect,
  openSliderPage,
  squaresShown,
  test,
  timeInWords,
} from './support/time-slider-page.ts';

const HOUR = 3_600_000;
const START = Date.parse('2024-11-26T00:00:00+03:00');
const CHANGE = Date.parse('2024-12-01T00:00:00+03:00');
const LAST_STOP = Date.parse('2024-12-10T23:00:00+03:00');

test.use({ viewport: { width: 700, height: 500 } });

test('the map shows what is there at the slider’s instant, and nothing else', async ({ page }) => {
  await openSliderPage(page);
  await expect.poll(() => squaresShown(page)).toEqual(['west']);
  expect(await timeInWords(page)).toBe('Nov 26, 2024, 12:00 AM');
  const at = (x: number) =>
    page
      .screenshot({ clip: { x, y: 248, width: 4, height: 4 } })
      .then((picture) => meanColour(picture));
  const [west, east] = [238, 458];
  expect([await at(west), await at(east)]).toEqual(['#c02020', '#eeeeee']);
  await page.getByRole('slider').fill(String(CHANGE));
  await expect.poll(() => squaresShown(page)).toEqual(['east']);
  expect([await at(west), await at(east)]).toEqual(['#eeeeee', '#2050c0']);
});

test('the keys of a slider move time by a step, a page, and to the ends', async ({ page }) => {
  await openSliderPage(page);
  const slider = page.getByRole('slider');
  await slider.fill(String(CHANGE));
  await slider.press('ArrowLeft');
  await expect(slider).toHaveValue(String(CHANGE - HOUR));
  expect(await timeInWords(page)).toBe('Nov 30, 2024, 11:00 PM');
  await expect.poll(() => squaresShown(page)).toEqual(['west']);
  await slider.press('ArrowRight');
  await expect.poll(() => squaresShown(page)).toEqual(['east']);
  await slider.press('End');
  await expect(slider).toHaveValue(String(LAST_STOP));
  await slider.press('PageDown');
  expect(Number(await slider.inputValue())).toBeLessThan(LAST_STOP - 12 * HOUR);
  await slider.press('Home');
  await expect(slider).toHaveValue(String(START));
  await expect.poll(() => squaresShown(page)).toEqual(['west']);
});

test('a drag moves time, and tells so until it ends', async ({ page }) => {
  await openSliderPage(page);
  const box = await page.getByRole('slider').boundingBox();
  if (!box) throw new Error('no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 8, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 4 });
  await expect.poll(() => squaresShown(page)).toEqual(['east']);
  await page.mouse.up();
  const heard = await page.evaluate(() => window.page.heard);
  expect(heard.length).toBeGreaterThan(1);
  const finals = heard.map((event) => typeof event === 'object' && event.final);
  expect(finals.indexOf(true)).toBe(finals.length - 1);
});

test('play moves time until the button pauses it', async ({ page }) => {
  await openSliderPage(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.evaluate(() => {
    // Slow enough that five seconds are left to press the button before it ends by itself.
    window.page.slider.speed = 8;
  });
  const slider = page.getByRole('slider');
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(CHANGE);
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await slider.inputValue();
  await expect.poll(() => squaresShown(page)).toEqual(['east']);
  expect(await slider.inputValue()).toBe(stopped);
  const heard = await page.evaluate(() => window.page.heard);
  expect(heard[0]).toBe('play');
  expect(heard.at(-1)).toBe('pause');
});

test('it pauses by itself at the end, and plays again from the start', async ({ page }) => {
  await openSliderPage(page);
  const slider = page.getByRole('slider');
  await slider.fill(String(LAST_STOP - HOUR));
  await page.getByRole('button', { name: 'Play' }).press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(slider).toHaveValue(String(LAST_STOP));
  expect(await page.evaluate(() => window.page.heard.at(-1))).toBe('pause');
  await page.getByRole('button', { name: 'Play' }).press('Enter');
  await expect.poll(async () => Number(await slider.inputValue())).toBeLessThan(CHANGE);
});

test('who takes the slider while it plays pauses it', async ({ page }) => {
  await openSliderPage(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('slider').press('End');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  const heard = await page.evaluate(() => window.page.heard);
  expect(heard.filter((event) => typeof event === 'string')).toEqual(['play', 'pause']);
});

test('what a program sets it does not hear of', async ({ page }) => {
  await openSliderPage(page);
  const { heard, at } = await page.evaluate(() => {
    const { slider, heard } = window.page;
    slider.at = '2024-12-05T15:00:00+03:00';
    slider.play();
    slider.pause();
    return { heard, at: slider.at };
  });
  expect(heard).toEqual([]);
  expect(at).toBe(Date.parse('2024-12-05T15:00:00+03:00'));
  await expect.poll(() => squaresShown(page)).toEqual(['east']);
  expect(await timeInWords(page)).toBe('Dec 5, 2024, 3:00 PM');
});

test('a new style is driven too, and another own filter is kept', async ({ page }) => {
  await openSliderPage(page);
  await page.evaluate(() => {
    const { map } = window.page;
    map.setFilter('zones', ['!=', ['get', 'name'], 'west']);
  });
  // Of no date: there at all times, but for the filter it had.
  await expect.poll(() => squaresShown(page)).toEqual(['hidden']);
  await page.evaluate(() => {
    const { map } = window.page;
    const style = map.getStyle();
    const layers = style.layers.map((layer) =>
      layer.id === 'zones' && layer.type === 'fill'
        ? { ...layer, filter: ['has', 'name'] as never }
        : layer,
    );
    map.setStyle({ ...style, layers: layers as typeof style.layers }, { diff: false });
  });
  await expect
    .poll(() => squaresShown(page).then((names) => names.sort()))
    .toEqual(['hidden', 'west']);
});

test('removed, it leaves the map as it was', async ({ page }) => {
  await openSliderPage(page);
  const left = await page.evaluate(() => {
    const { map, slider } = window.page;
    slider.play();
    map.removeControl(slider);
    return { filter: map.getFilter('zones'), playing: slider.playing };
  });
  expect(left).toEqual({ filter: ['==', 'kind', 'zone'], playing: false });
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect.poll(async () => (await squaresShown(page)).sort()).toEqual(['east', 'west']);
  await page.evaluate(() => window.page.map.addControl(window.page.slider));
  await expect.poll(() => squaresShown(page)).toEqual(['west']);
});

for (const [name, query, size] of [
  ['light', '', { width: 700, height: 500 }],
  ['dark', '?theme=dark', { width: 700, height: 500 }],
  ['Arabic, right to left', '?lang=ar&dir=rtl', { width: 700, height: 500 }],
  ['a narrow column', '', { width: 320, height: 400 }],
] as const) {
  test(`it is whole, named and large enough to touch: ${name}`, async ({ page }, info) => {
    await page.setViewportSize(size);
    await openSliderPage(page, query);
    const slider = page.getByRole('slider');
    const button = page.getByRole('button');
    for (const part of [slider, button]) {
      const box = await part.boundingBox();
      if (!box) throw new Error('it is not on the page');
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width - 10);
    }
    await button.focus();
    await page.keyboard.press('Tab');
    await expect(slider).toBeFocused();
    // Later is to the right, in every language.
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue(String(START + HOUR));
    expect(await axeViolations(page, { part: '.control-map-time-slider' })).toEqual([]);
    await page.screenshot({ path: info.outputPath('slider.png') });
  });
}

test.describe('for a reader who prefers less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('pictures are at least half a second apart', async ({ page }) => {
    await openSliderPage(page);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect
      .poll(() => page.evaluate(() => window.page.heard.length), { timeout: 10_000 })
      .toBeGreaterThan(3);
    const times = await page.evaluate(
      () =>
        new Promise<number[]>((done) => {
          const found: number[] = [];
          window.page.slider.addEventListener('timechange', () => {
            found.push(performance.now());
            if (found.length === 3) done(found);
          });
        }),
    );
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    // A timer may be late, and the next one then early.
    expect(Math.min(...gaps)).toBeGreaterThan(350);
  });
});
