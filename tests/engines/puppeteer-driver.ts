import puppeteer, { type Frame, type KeyInput, type LaunchOptions } from 'puppeteer-core';
import type { Driver, Point, Size } from './driver.ts';

/** Drives Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function puppeteerDriver(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ defaultViewport: null, ...options });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const version = (await browser.version()).replace('/', ' ').replace('Headless', '');
  // Sends what is typed in; the frame that is entered stands at `origin` in the window.
  let frame: Frame = page.mainFrame();
  let origin: Point = { x: 0, y: 0 };
  return {
    version,
    async open(address: string, size: Size) {
      frame = page.mainFrame();
      origin = { x: 0, y: 0 };
      await page.setViewport(size);
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    run: (action, ...args) =>
      frame.evaluate(action as unknown as (...args: unknown[]) => unknown, ...args) as never,
    async enter(selector) {
      frame = page.mainFrame();
      origin = { x: 0, y: 0 };
      if (selector === null) return;
      const element = await page.waitForSelector(selector);
      const entered = await element?.contentFrame();
      const box = await element?.boundingBox();
      if (!entered || !box) throw new Error(`there is no frame ${selector}`);
      frame = entered;
      origin = box;
    },
    move: ({ x, y }) => page.mouse.move(origin.x + x, origin.y + y),
    down: () => page.mouse.down(),
    up: () => page.mouse.up(),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    picture: async () => Buffer.from(await page.screenshot()),
    print: async () => Buffer.from(await page.pdf()),
    close: () => browser.close(),
  };
}
