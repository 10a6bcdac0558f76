import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { build } from 'vite';
import type { groundLines } from '../../src/chart/ground-lines.ts';
import type { fitFrame } from '../../src/chart/map-frame.ts';
import type { drawnLines } from '../../src/chart/static-geometry.ts';
import type { placeOf, StaticMap } from '../../src/chart/static-map.ts';
import type { parseBundle } from '../../src/data/parse-bundle.ts';
import type { paletteOf } from '../../src/palette/palette-of.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { expect, test } from './support/strict-test.ts';

// The map without WebGL as elements of a page. The page under test is an empty one of the site.

/** What the bundled code below puts on the page. */
interface Parts {
  readonly StaticMap: typeof StaticMap;
  readonly placeOf: typeof placeOf;
  readonly groundLines: typeof groundLines;
  readonly drawnLines: typeof drawnLines;
  readonly fitFrame: typeof fitFrame;
  readonly parseBundle: typeof parseBundle;
  readonly paletteOf: typeof paletteOf;
  readonly Timeline: typeof Timeline;
  readonly WebGlMap: typeof MapLibreMap;
}

declare global {
  interface Window {
    parts: Parts;
    makeMap: (iso: string) => StaticMap;
  }
}

const ENTRY = `
  export { StaticMap, placeOf } from '/src/chart/static-map.ts';
  export { groundLines } from '/src/chart/ground-lines.ts';
  export { drawnLines } from '/src/chart/static-geometry.ts';
  export { fitFrame } from '/src/chart/map-frame.ts';
  export { parseBundle } from '/src/data/parse-bundle.ts';
  export { paletteOf } from '/src/palette/palette-of.ts';
  export { Timeline } from '/src/timeline/timeline.ts';
  export { Map as WebGlMap } from 'maplibre-gl';
`;

// MapLibre misses its style sheet here, and draws nothing.
test.use({ expectedMessages: [/CSS|GPU stall/] });

let script = '';

test.beforeAll(async () => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? ENTRY : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'parts' },
      },
    },
  });
  const [chunk] = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  script = chunk?.type === 'chunk' ? chunk.code : '';
});

/** An empty page of the site with the map's code. */
async function open(page: Page): Promise<void> {
  await page.route('**/empty.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title>' }),
  );
  await page.goto('./empty.html');
  await page.addScriptTag({ content: script });
  const bundle = JSON.parse(readFileSync('geodata/bundle/syria.json', 'utf8'));
  await page.evaluate((value) => {
    const { StaticMap, drawnLines, fitFrame, groundLines, parseBundle, paletteOf, Timeline } =
      window.parts;
    const parsed = parseBundle(value, 'syria.json');
    const { story } = parsed;
    const geometry = drawnLines(groundLines(parsed));
    const timeline = new Timeline(story, story.places);
    const frame = fitFrame(story.bounds, { width: 900, height: 700 });
    window.makeMap = (iso) => {
      const at = Date.parse(iso);
      const palette = paletteOf('light');
      const shown = { story, geometry, timeline, palette, frame, at };
      return new StaticMap({ ...shown, language: 'en', label: 'Map' });
    };
  }, bundle);
}

test('going to an instant leaves the same drawing as starting there', async ({ page }) => {
  await open(page);
  const same = await page.evaluate(() => {
    /** Every element's name and attributes; ids of patterns without the map's own prefix. */
    const looks = (element: Element) =>
      [...element.querySelectorAll('*')]
        .map((one) => {
          const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`);
          return [one.tagName, ...attributes.sort()].join(' ').replace(/static-map-\d+/g, 'map');
        })
        .sort()
        .join('\n');
    const instants = [
      '2024-12-08T04:00:00+03:00',
      '2024-11-30T12:00:00+03:00',
      '2024-12-10T23:00:00+03:00',
      '2024-12-05T10:00:00+03:00',
      '2024-11-26T00:00:00+03:00',
    ];
    const map = window.makeMap('2024-11-27T12:00:00+03:00');
    return instants.map((iso) => {
      map.goTo(Date.parse(iso));
      return looks(map.element) === looks(window.makeMap(iso).element);
    });
  });
  expect(same).toEqual([true, true, true, true, true]);
});

test('a step in time touches few elements', async ({ page }) => {
  await open(page);
  const touched = await page.evaluate(async () => {
    const map = window.makeMap('2024-12-05T14:00:00+03:00');
    document.body.append(map.element);
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(map.element, { attributes: true, childList: true, subtree: true });
    map.goTo(Date.parse('2024-12-05T14:59:00+03:00'));
    await new Promise((resolve) => setTimeout(resolve));
    const still = count;
    map.goTo(Date.parse('2024-12-05T15:00:00+03:00'));
    await new Promise((resolve) => setTimeout(resolve));
    return { still, moved: count - still };
  });
  expect(touched.still).toBe(0);
  expect(touched.moved).toBeGreaterThan(0);
  expect(touched.moved).toBeLessThan(120);
});

test('a click says which place, another language and frame draw anew, and it can go', async ({
  page,
}) => {
  await open(page);
  const seen = await page.evaluate(() => {
    const { placeOf, paletteOf, fitFrame } = window.parts;
    const map = window.makeMap('2024-12-05T14:00:00+03:00');
    document.body.style.margin = '0';
    document.body.append(map.element);
    const at = (x: number, y: number) => placeOf(document.elementFromPoint(x, y));
    const circle = map.element.querySelector('circle[data-place]');
    const box = circle?.getBoundingClientRect() ?? new DOMRect();
    const dot = at(box.x + box.width / 2, box.y + box.height / 2);
    const iraq = at(850, 600);
    map.setLanguage('ar', 'خريطة');
    const arabic = map.element.textContent?.includes('حلب');
    map.setPalette(paletteOf('dark'));
    const dark = map.element.querySelector('rect')?.getAttribute('fill');
    map.setFrame(fitFrame([35.6, 32.3, 42.4, 37.3], { width: 500, height: 400 }));
    const width = map.element.getAttribute('width');
    map.destroy();
    const left = document.querySelectorAll('svg').length;
    const wanted = Number(circle?.getAttribute('data-place'));
    return { dot: dot === wanted, iraq, arabic, dark, width, left };
  });
  expect(seen).toEqual({
    dot: true,
    iraq: null,
    arabic: true,
    dark: '#10151b',
    width: '500',
    left: 0,
  });
});

test('its frame has the centre and zoom of the WebGL map, and puts places where that does', async ({
  page,
}) => {
  await open(page);
  const apart = await page.evaluate(() => {
    const { WebGlMap, fitFrame } = window.parts;
    const bounds = [35.618, 32.313, 42.377, 37.325] as const;
    const aleppo = [37.161, 36.201] as const;
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const cases = [
      { width: 1280, height: 800, covered: { ...none, left: 340, top: 56 } },
      { width: 700, height: 600, covered: none },
      { width: 320, height: 480, covered: { ...none, right: 40 } },
    ];
    return cases.map(({ width, height, covered }) => {
      const container = document.createElement('div');
      container.style.width = `${width}px`;
      container.style.height = `${height}px`;
      document.body.append(container);
      const style = { version: 8 as const, sources: {}, layers: [] };
      const map = new WebGlMap({ container, style, attributionControl: false });
      const padding = { top: 20, right: 24, bottom: 20, left: 27 };
      map.setPadding(covered);
      map.fitBounds([...bounds], { padding, animate: false });
      const frame = fitFrame(bounds, { width, height }, padding, covered);
      const centre = map.getCenter();
      const there = map.project([...aleppo]);
      const [x, y] = frame.project(...aleppo);
      const distance = Math.max(
        Math.abs(centre.lng - frame.lng),
        Math.abs(centre.lat - frame.lat),
        Math.abs(map.getZoom() - frame.zoom),
        Math.abs(there.x - x),
        Math.abs(there.y - y),
      );
      map.remove();
      return distance;
    });
  });
  for (const distance of apart) expect(distance).toBeLessThan(1e-6);
});
