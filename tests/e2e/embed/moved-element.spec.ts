import type { Page } from '@playwright/test';
import { isDrawnStill } from '../support/still-map.ts';
import { expect, test } from '../support/strict-test.ts';
import { wakeMap } from '../support/wake-map.ts';
import { openElementPage, openStillElement, type Sight, sight } from './element-page.ts';
import { HOST, SITE } from './host-page.ts';

// Pages take the element out, put it back, move it, give it to another document, and tell it another
// part of the story. What a reader did stays, and there is a map to be seen at once.

test.use({ otherOrigins: [HOST, new URL(SITE).origin] });

/** A reader goes to another instant, speaks Arabic, opens Hama's card and comes near. */
async function readOn(page: Page): Promise<Sight> {
  await page.evaluate(() => {
    window.reader('seek', { at: Date.parse('2024-12-05T18:30:00+03:00'), final: true });
    window.reader('language', { language: 'ar' });
    window.reader('place-choose', { place: 'hama' });
    window.map.fitPlace('hama');
  });
  await page.evaluate(() => window.soon());
  const seen = await sight(page);
  expect(seen).toMatchObject({ lang: 'ar', card: 'hama', drawn: true });
  return seen;
}

const MOVES: Readonly<Record<string, () => void | Promise<void>>> = {
  append: () => document.querySelector('#one')?.append(window.map),
  insertBefore: () => {
    document.querySelector('#one')?.insertBefore(window.map, null);
  },
  moveBefore: () => {
    const one = document.querySelector('#one') as Element & {
      moveBefore?(node: Node, child: Node | null): void;
    };
    // Browsers that lack it are told apart by the pages that use it.
    if (one.moveBefore) one.moveBefore(window.map, null);
    else one.append(window.map);
  },
  'remove, and put back a while later': async () => {
    window.map.remove();
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    document.querySelector('#one')?.append(window.map);
  },
  'remove, and put back three times': async () => {
    for (let i = 0; i < 3; i++) {
      window.map.remove();
      await Promise.resolve();
      document.querySelector(i % 2 ? '#two' : '#one')?.append(window.map);
      await Promise.resolve();
    }
  },
};

for (const [way, move] of Object.entries(MOVES)) {
  test(`moved by ${way}: the map is there at once, and as the reader left it`, async ({ page }) => {
    await openStillElement(page);
    const before = await readOn(page);
    await page.evaluate(move);
    await page.evaluate(() => window.soon());
    expect(await sight(page)).toEqual(before);
    // And it goes on working.
    await isDrawnStill(page);
    await page.evaluate(() =>
      window.reader('seek', { at: Date.parse('2024-12-08T12:00:00+03:00'), final: true }),
    );
    await expect.poll(async () => (await sight(page)).at).toBeGreaterThan(before.at);
  });
}

test('attributes that change while it is out of the page count when it is back', async ({
  page,
}) => {
  await openStillElement(page);
  const before = await readOn(page);
  await page.evaluate(async () => {
    window.map.remove();
    await window.soon();
    window.map.setAttribute('time', '2024-12-01T12:00:00+03:00');
    document.querySelector('#one')?.append(window.map);
    await window.soon();
  });
  const at = Date.parse('2024-12-01T12:00:00+03:00');
  expect(await sight(page)).toEqual({ ...before, at });
});

test('given to another document: as it was, with its styles', async ({ page }) => {
  await openStillElement(page);
  const before = await readOn(page);
  const after = await page.evaluate(async () => {
    const look = () => {
      const part = (selector: string) =>
        window.map.shadowRoot?.querySelector(selector) as HTMLElement;
      const inner = (selector: string) => part(selector).shadowRoot?.firstElementChild as Element;
      const { defaultView } = window.map.ownerDocument;
      const display = (element: Element) => defaultView?.getComputedStyle(element).display;
      return [
        part('.control-map'),
        part('.stage'),
        inner('control-map-headline'),
        inner('control-map-timeline'),
        inner('control-map-place-card'),
      ].map(display);
    };
    const here = look();
    const frame = document.createElement('iframe');
    frame.width = '660';
    frame.height = '560';
    document.querySelector('#one')?.append(frame);
    const style = frame.contentDocument?.createElement('style') as HTMLStyleElement;
    style.textContent = 'body { margin: 0 } control-map { height: 520px }';
    frame.contentDocument?.body.append(style, window.map);
    await window.soon();
    const there = look();
    const families = [...(frame.contentDocument?.fonts ?? [])].map(({ family }) => family);
    return { here, there, families, sight: window.sightOf(window.map) };
  });
  expect(after.there).toEqual(after.here);
  expect(after.families.join()).toContain('Noto Sans');
  const { ground: _, ...rest } = before;
  expect(after.sight).toMatchObject(rest);
});

test('given to another document, it comes alive there: no word of WebGL', async ({ page }) => {
  await openElementPage(page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.width = '660';
    frame.height = '560';
    document.querySelector('#one')?.append(frame);
    frame.contentDocument?.body.append(window.map);
  });
  const inside = page.frameLocator('iframe');
  await isDrawnStill(inside);
  await wakeMap(inside);
  await expect(inside.locator('.message')).toBeHidden();
});

test('moved while it is alive: the same map goes on', async ({ page }) => {
  await openElementPage(page);
  await wakeMap(page);
  const same = await page.evaluate(async () => {
    const canvas = () => window.map.shadowRoot?.querySelector('canvas.maplibregl-canvas');
    const before = canvas();
    document.querySelector('#one')?.append(window.map);
    await window.soon();
    return before !== null && before === canvas();
  });
  expect(same).toBe(true);
  await expect(page.locator('.still-map[hidden]')).toBeAttached();
});

test('another start and end: the map stays in sight, and the reader where they were', async ({
  page,
}) => {
  await openStillElement(page);
  const before = await readOn(page);
  const [during, ends] = await page.evaluate(async () => {
    window.map.setAttribute('start', '2024-12-04T00:00:00+03:00');
    window.map.setAttribute('end', '2024-12-07T00:00:00+03:00');
    await window.soon();
    const slider = window.map.shadowRoot
      ?.querySelector('control-map-timeline')
      ?.shadowRoot?.querySelector('[role="slider"]');
    return [
      window.sightOf(window.map),
      ['aria-valuemin', 'aria-valuemax'].map((name) => Number(slider?.getAttribute(name))),
    ] as const;
  });
  expect(during).toEqual(before);
  expect(ends[0]).toBe(Date.parse('2024-12-04T00:00:00+03:00'));
  expect(ends[1]).toBeLessThan(Date.parse('2024-12-07T00:00:01+03:00'));
  // What is outside of it now is not shown any more.
  await page.evaluate(() => window.map.setAttribute('end', '2024-12-05T00:00:00+03:00'));
  await expect
    .poll(async () => (await sight(page)).at)
    .toBeLessThan(Date.parse('2024-12-05T00:00:00+03:00'));
});

test('another bundle: what is shown stays until it is there, and what was asked of it counts', async ({
  page,
}) => {
  await openStillElement(page);
  const before = await readOn(page);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/other.json', async (route) => {
    await asked;
    const bundle = await page.request.get(
      await page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .find((name) => /syria-(?!sketch)[^/]*\.json$/.test(name)) ?? '',
      ),
    );
    await route.fulfill({
      body: await bundle.body(),
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await page.evaluate(() => {
    window.map.setAttribute('src', `${new URL('other.json', location.href)}`);
    window.map.setAttribute('time', '2024-12-02T12:00:00+03:00');
  });
  await page.waitForTimeout(700);
  expect(await sight(page)).toMatchObject({ drawn: true, lang: 'ar', words: '' });
  answer();
  const at = Date.parse('2024-12-02T12:00:00+03:00');
  await page.waitForTimeout(1500);
  expect(await sight(page)).toEqual({ ...before, at });
});
