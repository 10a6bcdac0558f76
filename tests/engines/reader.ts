import { PNG } from 'pngjs';
import { expect } from 'vitest';
import type { Driver, Point, Size } from './driver.ts';
import type { TestSite } from './test-site.ts';

/** Longest wait for anything. Software WebGL on a busy computer is slow. */
const PATIENCE_MS = 60_000;

/** Damascus is ahead of UTC by this all through the story. */
const DAMASCUS_MS = 3 * 3_600_000;

/** Of the page where nothing else is said. */
export const WIDE: Size = { width: 1280, height: 800 };
/** Of an article with a frame of the map. */
export const ARTICLE: Size = { width: 760, height: 800 };

/** A reader in one engine: sees, points, types, and waits as people do. */
export class Reader {
  constructor(
    readonly driver: Driver,
    readonly site: TestSite,
  ) {}

  /** Opens the page with a map that stays still, and waits until all controls work. */
  async openStill(query: string, size = WIDE): Promise<void> {
    await this.driver.open(`${this.site.still}?lang=en&${query}`, size);
    await this.sees('button.opener');
    await this.sees('.still-map svg');
  }

  /** Opens the page of somebody else with this body. */
  async openHost(html: string): Promise<void> {
    await this.driver.open(`${this.site.host}page?${new URLSearchParams({ html })}`, ARTICLE);
  }

  /** Waits until a thing is there to be seen. */
  async sees(selector: string): Promise<void> {
    await this.until(selector, () => this.driver.run((s) => !!reader.find(s), selector));
  }

  /** Waits until the live map has taken the still one's place. */
  async seesLiveMap(): Promise<void> {
    await this.until('the live map', () =>
      this.driver.run(
        () =>
          reader.all('.still-map[hidden]').length > 0 && !!reader.find('canvas.maplibregl-canvas'),
      ),
    );
  }

  /** Waits until something is so. @throws Error that names it, with what the page complained of */
  async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!(await isSo())) {
      if (Date.now() > end) {
        const problems = await this.driver.run(() => reader.problems).catch(() => []);
        throw new Error(`never came: ${what}\n${problems.join('\n')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  text(selector: string): Promise<string> {
    return this.driver.run((s) => reader.text(s), selector);
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.driver.run((s, n) => reader.find(s)?.getAttribute(n) ?? null, selector, name);
  }

  /** A point of a thing: parts of its width and height. */
  async pointOf(selector: string, across = 0.5, down = 0.5): Promise<Point> {
    await this.sees(selector);
    const box = await this.driver.run((s) => reader.box(s), selector);
    if (!box) throw new Error(`${selector} is not seen`);
    return { x: box.left + across * box.width, y: box.top + down * box.height };
  }

  async click(selector: string): Promise<void> {
    await this.clickAt(await this.pointOf(selector));
  }

  async clickAt(point: Point): Promise<void> {
    await this.driver.move(point);
    await this.driver.down();
    await this.driver.up();
  }

  /** Drags from point to point, and moves no more afterwards. */
  async drag(first: Point, ...others: Point[]): Promise<void> {
    await this.driver.move(first);
    await this.driver.down();
    for (const point of others) await this.driver.move(point);
    await this.driver.up();
  }

  /** Drags the slider to a part of its time. */
  async dragTo(part: number): Promise<void> {
    const half = await this.pointOf('.track', (part + 0.1) / 2, 0.3);
    await this.drag(
      await this.pointOf('.track', 0.1, 0.3),
      half,
      await this.pointOf('.track', part, 0.3),
    );
  }

  /**
   * All that names an instant names the slider's: bubble, spoken value, readout, date, address. Not blank,
   * nothing complained of. @returns the instant, epoch ms
   */
  async agrees(): Promise<number> {
    // The address follows when the reader rests.
    let said = await this.driver.run(() => reader.instant());
    const { day, clock, local } = wordsOf(said.now);
    await this.until(`an address of ${local}`, async () => {
      said = await this.driver.run(() => reader.instant());
      return said.address === '' || said.address.startsWith(local);
    });
    expect(said.headline, 'the headline').not.toBe('');
    for (const words of [said.bubble, said.value, said.readout, said.date].filter(Boolean)) {
      expect(words).toContain(clock);
      expect(words).toMatch(new RegExp(`\\b${day} `));
    }
    await this.isQuiet();
    return said.now;
  }

  async isQuiet(): Promise<void> {
    expect(await this.driver.run(() => reader.problems), 'what the page complained of').toEqual([]);
  }

  /** No text is marked. */
  async marksNothing(): Promise<void> {
    expect(await this.driver.run(() => getSelection()?.type)).not.toBe('Range');
  }

  /** The window shows a map: many colours, none of which fills it. */
  async seesPicture(): Promise<void> {
    const { data, width, height } = PNG.sync.read(await this.driver.picture());
    const counts = new Map<number, number>();
    let seen = 0;
    for (let i = 0; i < width * height; i += 37, seen++) {
      const colour = data.readUIntBE(i * 4, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    expect(counts.size, 'colours').toBeGreaterThan(30);
    expect(Math.max(...counts.values()) / seen, 'the part of one colour').toBeLessThan(0.7);
  }
}

/** An instant as the page writes it in English: day of the month, clock; and as the address has it. */
function wordsOf(at: number): { day: string; clock: string; local: string } {
  const local = new Date(at + DAMASCUS_MS).toISOString().slice(0, 16);
  return { day: String(Number(local.slice(8, 10))), clock: local.slice(11), local };
}
