import type { Page } from '@playwright/test';
import { holdMapsStill, isDrawnStill } from '../support/still-map.ts';
import { expect, test } from '../support/strict-test.ts';
import { openStillElement, sight } from './element-page.ts';
import { HOST, openHostPage, SITE, sliderIn } from './host-page.ts';

// What pages and their frameworks do with the element's attributes, properties and events.

test.use({ otherOrigins: [HOST, new URL(SITE).origin] });

const at = (iso: string) => Date.parse(iso);
const NOON = '2024-12-05T12:00:00+03:00';

/** Notes what the map tells the page, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const name of ['time-change', 'select', 'play', 'pause']) {
      window.map.addEventListener(name, () => told.push(name));
    }
  });
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told);
}

/** Whether the slider's button offers to stop. */
const playing = (page: Page) =>
  page
    .locator('control-map-timeline')
    .evaluate((slider) => (slider as unknown as { playing: boolean }).playing);

test('properties that are set before the element is defined count, and live on', async ({
  page,
}) => {
  await holdMapsStill(page.context());
  await openHostPage(page, '<control-map lang="en" style="height:520px"></control-map>');
  await page.evaluate(
    ([noon, script]) => {
      const map = document.querySelector('control-map') as HTMLElementTagNameMap['control-map'];
      Object.assign(map, { time: noon, place: 'hama', theme: 'dark', start: '', compare: null });
      const tag = document.createElement('script');
      tag.type = 'module';
      tag.src = `${script}control-map.js`;
      document.head.append(tag);
    },
    [NOON, SITE] as const,
  );
  await isDrawnStill(page);
  await expect(sliderIn(page)).toHaveAttribute('aria-valuenow', String(at(NOON)));
  await expect(page.locator('.frame')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('control-map-place-card')).toBeVisible();
  await page.evaluate(() => {
    const map = document.querySelector('control-map') as HTMLElementTagNameMap['control-map'];
    map.time = '2024-12-06T12:00:00+03:00';
  });
  await expect(sliderIn(page)).toHaveAttribute(
    'aria-valuenow',
    String(at('2024-12-06T12:00:00+03:00')),
  );
});

/** Each documented attribute that acts by itself, a value, and what `view` then says of it. */
const ATTRIBUTES = [
  ['time', '2024-12-05T12:00+03:00', 'time=2024-12-05T12:00%2B03:00'],
  ['place', 'hama', 'place=hama'],
  ['view', '36.75,35.13,8.5', 'view=36.75,35.13,8.5'],
  ['bounds', '36.2,34.2,37.6,35.3', 'bounds=36.2,34.2,37.6,35.3'],
  ['lang', 'ar', 'lang=ar'],
  ['theme', 'dark', 'theme=dark'],
  ['controls', 'compact', 'controls=compact'],
  ['layers', 'towns,roads', 'layers=towns,roads'],
  ['speed', '2', 'speed=2'],
  ['chapter', 'fall-of-hama', 'chapter=fall-of-hama'],
  ['only', 'reported', 'only=reported'],
  ['colours', 'sides', 'colours=sides'],
  ['count', 'places', 'count=places'],
  ['compare', '2024-12-07T12:00+03:00', 'compare=2024-12-07T12:00%2B03:00'],
  ['start', '2024-12-03T00:00+03:00', 'start=2024-12-03T00:00%2B03:00'],
  ['end', '2024-12-09T00:00+03:00', 'end=2024-12-09T00:00%2B03:00'],
] as const;

test('every attribute works after the start too, and goes back to its default when it is removed', async ({
  page,
}) => {
  await openStillElement(page);
  const view = () => page.evaluate(() => window.map.view);
  const first = await view();
  expect(first).toMatch(/^\?time=2024-11-26/);
  const chapter = await page.locator('control-map-timeline').evaluate((slider) => {
    const { story } = slider as unknown as { story: { chapters: { id: string }[] } };
    return story.chapters[2]?.id ?? '';
  });
  for (const [name, value, expected] of ATTRIBUTES) {
    const given = name === 'chapter' ? chapter : value;
    await page.evaluate(([key, text]) => window.map.setAttribute(key, text), [
      name,
      given,
    ] as const);
    await expect.poll(view, name).toContain(name === 'chapter' ? `chapter=${chapter}` : expected);
    await page.evaluate((key) => {
      // Its default comes from the page: without, the reader's browser decides.
      if (key === 'lang') document.documentElement.lang = 'en';
      window.map.removeAttribute(key);
      // A chapter and another part of the story leave the instant where they brought it.
      if (key === 'chapter' || key === 'start') window.map.seek('2024-11-26T00:00:00+03:00');
      if (key === 'chapter' || key === 'start') window.map.removeAttribute('time');
    }, name);
    await expect.poll(view, `${name} removed`).toBe(first);
  }
});

test('what is switched off is not drawn by the map that stands still either', async ({ page }) => {
  await openStillElement(page, 'layers="roads"');
  const hidden = () =>
    page.evaluate(() => {
      const part = (name: string) =>
        window.map.shadowRoot?.querySelector(`.still-map [data-part="${name}"]`) as Element;
      const style = (name: string) => getComputedStyle(part(name));
      return {
        // Land, not sea.
        cells:
          getComputedStyle(part('cells').firstElementChild as Element).fill ===
          'rgb(250, 247, 241)',
        towns: style('towns').display === 'none',
        fronts: style('fronts').display === 'none',
        roads: style('roads').display === 'none',
      };
    });
  expect(await hidden()).toEqual({ cells: true, towns: true, fronts: true, roads: false });
  await page.evaluate(() => window.map.removeAttribute('layers'));
  expect(await hidden()).toEqual({ cells: false, towns: false, fronts: false, roads: false });
});

test('`view` gives what is shown, and takes it back', async ({ page }) => {
  await openStillElement(page, `time="${NOON}"`);
  await page.evaluate(() => window.reader('place-choose', { place: 'hama' }));
  const view = await page.evaluate(() => window.map.view);
  expect(view).toContain('place=hama');
  await page.evaluate(() => {
    window.reader('seek', { at: Date.parse('2024-12-08T00:00:00+03:00'), final: true });
    window.reader('place-choose', { place: null });
  });
  expect(await page.evaluate(() => window.map.view)).not.toBe(view);
  await page.evaluate((text) => {
    window.map.view = text;
  }, view);
  expect(await page.evaluate(() => window.map.view)).toBe(view);
});

test('`speed` counts while time moves', async ({ page }) => {
  await openStillElement(page, 'speed="0.5"');
  const [slow, quick] = await page.evaluate(async () => {
    const now = () => window.sightOf(window.map).at;
    const moved = async () => {
      const before = now();
      await new Promise((resolve) => {
        setTimeout(resolve, 900);
      });
      return now() - before;
    };
    window.map.play();
    await window.soon();
    const first = await moved();
    window.map.speed = '4';
    return [first, await moved()] as const;
  });
  expect(slow).toBeGreaterThan(0);
  expect(quick).toBeGreaterThan(slow * 3);
});

test('Play works where the page holds the time and gives it back late', async ({ page }) => {
  await openStillElement(page, `time="${NOON}"`);
  await page.evaluate(() => {
    window.map.addEventListener('time-change', (event) => {
      const { time } = (event as CustomEvent<{ time: string }>).detail;
      setTimeout(() => {
        window.map.time = time;
      }, 60);
    });
  });
  await page.locator('control-map-timeline').getByRole('button', { name: /^Play/ }).click();
  await expect.poll(async () => (await sight(page)).at).toBeGreaterThan(at(NOON) + 6 * 3_600_000);
  expect(await playing(page)).toBe(true);
  // Another instant is a wish, and stops it.
  await page.evaluate(() => {
    window.map.time = '2024-12-01T12:00:00+03:00';
  });
  expect(await playing(page)).toBe(false);
  expect((await sight(page)).at).toBe(at('2024-12-01T12:00:00+03:00'));
});

test('`select` stands in `place`, also where the reader had closed the card', async ({ page }) => {
  await openStillElement(page);
  await page.evaluate(() => window.map.select('hama'));
  expect(await page.evaluate(() => window.map.place)).toBe('hama');
  expect((await sight(page)).card).toBe('hama');
  await page.evaluate(() => window.reader('place-choose', { place: null }));
  expect((await sight(page)).card).toBeNull();
  await page.evaluate(() => window.map.select('hama'));
  expect((await sight(page)).card).toBe('hama');
  await page.evaluate(() => window.map.select(null));
  expect(await page.evaluate(() => window.map.getAttribute('place'))).toBeNull();
});

for (const [how, attributes, expected] of [
  ['bare', 'autoplay', true],
  ['"true", as React 18 writes it', 'autoplay="true"', true],
  ['"autoplay", as XHTML has it', 'autoplay="autoplay"', true],
  ['"false", as React 18 writes it', 'autoplay="false"', false],
] as const) {
  test(`autoplay ${how}: ${expected ? 'plays' : 'does not play'}`, async ({ page }) => {
    await openStillElement(page, attributes);
    if (expected) await expect.poll(() => playing(page)).toBe(true);
    else expect(await playing(page)).toBe(false);
  });
}

test('autoplay as a property: true plays, false takes the attribute away', async ({ page }) => {
  await openStillElement(page);
  expect(await playing(page)).toBe(false);
  const told = await listen(page);
  await page.evaluate(() => {
    window.map.autoplay = true;
  });
  await expect.poll(() => playing(page)).toBe(true);
  // When it begins, the map alone knows.
  expect(await told()).toContain('play');
  await page.evaluate(() => {
    window.map.autoplay = false;
  });
  expect(await page.evaluate(() => window.map.hasAttribute('autoplay'))).toBe(false);
});

test('what a program does is not told, but time; what the reader does is', async ({ page }) => {
  await openStillElement(page);
  const told = await listen(page);
  await page.evaluate(() => {
    window.map.play();
    window.map.pause();
    window.map.select('hama');
    window.map.select(null);
    window.map.place = 'homs';
    window.map.chapter = '';
    window.map.removeAttribute('place');
  });
  expect(await told()).toEqual([]);
  await page.evaluate(() => window.map.seek('2024-12-05T12:00:00+03:00'));
  expect(await told()).toEqual(['time-change']);
  await page.evaluate(() => {
    window.reader('place-choose', { place: 'hama' });
    window.reader('play');
    window.reader('pause');
  });
  expect(await told()).toEqual(['time-change', 'select', 'play', 'pause']);
});

test('in a hidden tab time stands still, also where frames go on', async ({ page }) => {
  await openStillElement(page);
  await page.evaluate(() => window.map.play());
  await expect
    .poll(async () => (await sight(page)).at)
    .toBeGreaterThan(at('2024-11-26T01:00+03:00'));
  const moved = await page.evaluate(async () => {
    const hide = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    hide(true);
    // What had passed before may still be shown.
    await window.soon();
    const before = window.sightOf(window.map).at;
    await new Promise((resolve) => {
      setTimeout(resolve, 1500);
    });
    const away = window.sightOf(window.map).at - before;
    hide(false);
    return away;
  });
  expect(moved).toBeLessThan(600_000);
  const back = (await sight(page)).at;
  await expect.poll(async () => (await sight(page)).at).toBeGreaterThan(back);
});
