import type { Page } from '@playwright/test';
import fc from 'fast-check';

/** One thing that a reader, or the browser around them, does. Numbers are parts of the frame, 0..1. */
export type Action =
  | { readonly kind: 'click'; readonly x: number; readonly y: number }
  | { readonly kind: 'drag'; readonly x: number; readonly y: number; readonly toX: number }
  | { readonly kind: 'slide'; readonly from: number; readonly to: number }
  | { readonly kind: 'wheel'; readonly x: number; readonly y: number; readonly by: number }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'press'; readonly nth: number }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'resize'; readonly width: number; readonly height: number }
  | { readonly kind: 'dark'; readonly dark: boolean }
  | { readonly kind: 'set'; readonly name: string; readonly value: string | null }
  | { readonly kind: 'back' };

const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });

const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'Shift+ArrowRight',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  '?',
  't',
  '/',
  'e',
  'c',
  's',
];

const TEXTS = ['hama', 'حلب', 'damas', '<img src=x onerror=alert(1)>', 'zzzz', ' '];

const SET: readonly (readonly [name: string, value: string | null])[] = [
  ['time', '2024-12-05T16:00:00+03:00'],
  ['time', '2031-01-01T00:00:00+03:00'],
  ['time', '2024-11-26T00:00:00+03:00'],
  ['place', 'hama'],
  ['place', null],
  ['lang', 'ar'],
  ['lang', 'en'],
  ['compare', '2024-12-08T12:00:00+03:00'],
  ['compare', '2024-11-01T12:00:00+03:00'],
  ['compare', null],
  ['chapter', 'fall-of-hama'],
  ['chapter', null],
  ['theme', 'dark'],
  ['colours', 'sides'],
  ['layers', 'zones,towns'],
  ['layers', null],
  ['speed', '4'],
];

/** Any action, the likelier ones more often. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('click' as const), x: part, y: part }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('drag' as const), x: part, y: part, toX: part }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('slide' as const), from: part, to: part }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wheel' as const),
      x: part,
      y: part,
      by: fc.constantFrom(-400, -60, -3, 3, 60, 400),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom(...KEYS) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('press' as const), nth: fc.nat({ max: 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('type' as const), text: fc.constantFrom(...TEXTS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('resize' as const),
      width: fc.constantFrom(300, 360, 600, 900, 1280),
      height: fc.constantFrom(250, 480, 640, 800),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('dark' as const), dark: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...SET)
      .map(([name, value]) => ({ kind: 'set' as const, name, value })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('back' as const) }) },
);

/** Does it. An action for which there is nothing to do it to does nothing. */
export async function perform(page: Page, action: Action): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  switch (action.kind) {
    case 'click':
      return page.mouse.click(action.x * width, action.y * height);
    case 'drag':
      await page.mouse.move(action.x * width, action.y * height);
      await page.mouse.down();
      await page.mouse.move(action.toX * width, action.y * height, { steps: 3 });
      return page.mouse.up();
    case 'slide': {
      const thumb = page.locator('control-map-timeline').getByRole('slider').first();
      const box = await thumb.boundingBox();
      if (!box) return;
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + action.from * box.width, y);
      await page.mouse.down();
      await page.mouse.move(box.x + action.to * box.width, y, { steps: 3 });
      return page.mouse.up();
    }
    case 'wheel':
      await page.mouse.move(action.x * width, action.y * height);
      return page.mouse.wheel(0, action.by);
    case 'key':
      return page.keyboard.press(action.key);
    case 'press': {
      // Whatever button there is; a link would leave the page.
      const buttons = page.getByRole('button').filter({ visible: true });
      const count = await buttons.count();
      if (count === 0) return;
      return buttons
        .nth(action.nth % count)
        .click({ timeout: 1000, noWaitAfter: true })
        .catch(() => {});
    }
    case 'type':
      return page.keyboard.type(action.text);
    case 'resize':
      return page.setViewportSize({ width: action.width, height: action.height });
    case 'dark':
      return page.emulateMedia({ colorScheme: action.dark ? 'dark' : 'light' });
    case 'set':
      return page.evaluate(({ name, value }) => {
        const map = document.querySelector('control-map');
        if (value === null) map?.removeAttribute(name);
        else map?.setAttribute(name, value);
      }, action);
    case 'back':
      // Only steps that the page itself made: before them there is another page.
      return page.evaluate(() => {
        if (history.state !== null) history.back();
      });
  }
}
