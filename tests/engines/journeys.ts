import { expect } from 'vitest';
import { embedJourneys } from './embed-journeys.ts';
import type { Reader } from './reader.ts';

/** What a reader does, and what must then be so; every engine runs all of it. */
export type Journey = (reader: Reader) => Promise<void>;

const instant = (iso: string) => Date.parse(`${iso}:00+03:00`);
const time = (iso: string) => `time=${encodeURIComponent(`${iso}+03:00`)}`;

const pageJourneys: Readonly<Record<string, Journey>> = {
  async load(r) {
    await r.openStill(time('2024-12-05T16:00'));
    expect(await r.agrees()).toBe(instant('2024-12-05T16:00'));
    expect(await r.text('.sentence')).toMatch(/Hama/);
    await r.seesPicture();
  },

  async 'click a town of the live map'(r) {
    // Hama in the middle of the map.
    await r.driver.open(
      `${r.site.live}?lang=en&view=36.7578,35.1318,8&${time('2024-12-09T12:00')}`,
      {
        width: 600,
        height: 900,
      },
    );
    await r.seesLiveMap();
    await r.sees('button.opener');
    await r.seesPicture();
    await r.clickAt(await r.pointOf('canvas.maplibregl-canvas'));
    await r.sees('control-map-place-card >>> h2');
    expect(await r.text('control-map-place-card >>> h2')).toMatch(/^Hama/);
    await r.driver.press('Escape');
    await r.agrees();
  },

  async drag(r) {
    await r.openStill('');
    for (const part of [0.6, 0.3]) {
      await r.dragTo(part);
      const at = await r.agrees();
      const whole = instant('2024-12-11T00:00') - instant('2024-11-26T00:00');
      expect((at - instant('2024-11-26T00:00')) / whole).toBeCloseTo(part, 2);
      // The mouse rests on the slider: the values are those of the instant shown, and hide nothing of it.
      await r.sees('.readout');
      await r.agrees();
      const apart = await r.driver.run(() => {
        const [a, b] = [reader.find('.bubble'), reader.find('.readout')].map((element) =>
          element?.getBoundingClientRect(),
        );
        return a && b && (a.right <= b.left || b.right <= a.left || b.bottom <= a.top);
      });
      expect(apart, 'the readout stands clear of the bubble').toBe(true);
    }
    await r.marksNothing();
  },

  async keys(r) {
    await r.openStill(time('2024-11-30T06:30'));
    await r.driver.run(() => reader.find('.track')?.focus());
    for (const [key, at] of [
      ['ArrowRight', '2024-11-30T07:00'],
      ['ArrowLeft', '2024-11-30T06:00'],
      ['PageUp', '2024-12-01T06:00'],
      ['Home', '2024-11-26T00:00'],
    ] as const) {
      await r.driver.press(key);
      expect(await r.agrees(), key).toBe(instant(at));
    }
    await r.driver.press('End');
    expect(await r.agrees()).toBeGreaterThan(instant('2024-12-10T23:00'));
  },

  async play(r) {
    await r.openStill(time('2024-11-29T00:00'));
    await r.click('.play');
    const now = () => r.driver.run(() => reader.instant().now);
    await r.until('an hour later', async () => (await now()) > instant('2024-11-29T01:00'));
    await r.click('.play');
    const rest = await now();
    await r.agrees();
    expect(await now()).toBe(rest);
  },

  async search(r) {
    await r.openStill('');
    await r.click('button[aria-label="Find a place"]');
    await r.sees('[role="listbox"]');
    await r.driver.type('hama');
    await r.driver.press('Enter');
    await r.sees('control-map-place-card >>> h2');
    expect(await r.text('control-map-place-card >>> h2')).toMatch(/^Hama/);
    await r.agrees();
  },

  async story(r) {
    await r.openStill('');
    await r.click('button.story');
    await r.sees('control-map-story >>> h2');
    const title = await r.text('control-map-story >>> h2');
    const before = await r.agrees();
    await r.click('control-map-story >>> .step:nth-of-type(2)');
    await r.until(
      'the next chapter',
      async () => (await r.text('control-map-story >>> h2')) !== title,
    );
    expect(await r.agrees()).toBeGreaterThan(before);
  },

  async compare(r) {
    await r.openStill(
      `${time('2024-11-27T00:00')}&compare=${encodeURIComponent('2024-12-08T12:00+03:00')}`,
    );
    const handle = 'control-map-compare >>> .handle';
    await r.sees(handle);
    const from = await r.pointOf(handle);
    // Past the headline and the legend, whose text stays as it is.
    await r.drag(
      from,
      { x: from.x - 300, y: 120 },
      { x: from.x - 500, y: 100 },
      { x: from.x - 540, y: 540 },
      { x: from.x - 320, y: 580 },
    );
    expect(Number(await r.attribute(handle, 'aria-valuenow'))).toBe(25);
    await r.marksNothing();
    const thumb = 'control-map-second-thumb >>> .thumb';
    const other = await r.pointOf(thumb);
    await r.drag(other, { x: other.x - 100, y: 300 }, { x: other.x - 200, y: other.y });
    await r.marksNothing();
    expect(await r.text('.badge.b')).toMatch(/5 Dec/);
    expect(await r.attribute(thumb, 'aria-valuetext')).toMatch(/5 December/);
    expect(await r.agrees()).toBe(instant('2024-11-27T00:00'));
  },

  async Arabic(r) {
    await r.openStill(time('2024-12-05T16:00'));
    await r.click('button[lang="ar"]');
    await r.until('Arabic', async () => (await r.attribute('.frame', 'dir')) === 'rtl');
    await r.until('an Arabic bubble', async () => /١٦:٠٠/.test(await r.text('.bubble')));
    expect(await r.text('.sentence')).toMatch(/حماة/);
    await r.until('a page from right to left', () =>
      r.driver.run(() => document.documentElement.dir === 'rtl'),
    );
    await r.isQuiet();
  },

  async dark(r) {
    await r.openStill('theme=dark');
    const [ground, ink] = await r.driver.run(() => {
      const { backgroundColor, color } = getComputedStyle(
        reader.find('control-map-timeline') as Element,
      );
      return [backgroundColor, color].map((text) => Number(/\d+/.exec(text)?.[0]));
    });
    expect(ground).toBeLessThan(60);
    expect(ink).toBeGreaterThan(200);
    await r.seesPicture();
    await r.agrees();
  },

  async 'data page'(r) {
    const { driver } = r;
    await driver.open(`${r.site.live}data.html?lang=en`, { width: 1280, height: 800 });
    const rows = () => driver.run(() => reader.all('control-map-data-table >>> tbody tr').length);
    await r.until('all rows', async () => (await rows()) > 300);
    await r.click('control-map-data-table >>> input[type="search"]');
    await driver.type('Tel Rifaat');
    await r.until('fewer rows', async () => (await rows()) < 30);
    expect(await rows()).toBeGreaterThan(0);
    await r.isQuiet();
  },

  async 'print: the sheet'(r) {
    await r.openStill(time('2024-12-05T16:00'));
    await r.driver.run(() => dispatchEvent(new Event('beforeprint')));
    const sheet = await r.driver.run(
      () => reader.all('control-map-print-sheet')[0]?.shadowRoot?.textContent ?? '',
    );
    expect(sheet).toMatch(/5 December/);
    expect(sheet).toMatch(/16:00/);
    await r.driver.run(() => dispatchEvent(new Event('afterprint')));
    await r.agrees();
  },

  async 'print: on paper'(r) {
    await r.openStill(time('2024-12-05T16:00'));
    const paper = await r.driver.print();
    expect(paper.subarray(0, 4).toString()).toBe('%PDF');
    expect(paper.length).toBeGreaterThan(10_000);
    await r.agrees();
  },
};

/** By name. */
export const JOURNEYS: Readonly<Record<string, Journey>> = { ...pageJourneys, ...embedJourneys };
