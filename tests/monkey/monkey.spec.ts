import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { mapIsPainted } from '../e2e/support/map-page.ts';
import { holdMapsStill, isDrawnStill } from '../e2e/support/still-map.ts';
import { expect, test } from '../e2e/support/strict-test.ts';
import { anyAction, perform } from './actions.ts';
import { brokenAddress, brokenInvariants } from './invariants.ts';
import { seenOn } from './seen.ts';

// A monkey at the map: actions drawn by chance, from a seed that is kept, and after each of them what
// must be true of every map at rest. MONKEY_SEED=7 npm run monkey tries others.

// Times outside the story, set by a program, are told on the console.
test.use({ expectedMessages: [/^control-map: parameter/] });

const ACTIONS = 2000;
const SEED = Number(process.env.MONKEY_SEED ?? 20241208);

/** A few monkeys, so that each starts from a fresh page; the last has the live map. */
const MONKEYS = [
  { name: 'still', live: false, query: 'lang=en', share: 0.35 },
  { name: 'still, Arabic, a part of the story', live: false, query: PART('ar'), share: 0.35 },
  { name: 'live', live: true, query: 'lang=en', share: 0.3 },
] as const;

function PART(lang: string): string {
  return `lang=${lang}&start=2024-11-29T00:00%2B03:00&end=2024-12-09T00:00%2B03:00`;
}

for (const [index, { name, live, query, share }] of MONKEYS.entries()) {
  test(`a monkey: ${name}`, async ({ page, context }) => {
    test.setTimeout(30 * 60_000);
    // No page opens another one, and nothing leaves the map's page.
    context.on('page', (other) => void other.close());
    if (!live) await holdMapsStill(context);
    await page.goto(`./?${query}`, { waitUntil: 'domcontentloaded' });
    await (live ? mapIsPainted(page) : isDrawnStill(page));
    const home = new URL(page.url()).pathname;
    await page.evaluate(() => {
      // Downloads and links away are not what is tested.
      addEventListener('click', (event) => {
        if (event.composedPath().some((one) => one instanceof HTMLAnchorElement)) {
          event.preventDefault();
        }
      });
      window.print = () => {};
    });

    const actions = fc.sample(anyAction, {
      seed: SEED + index,
      numRuns: Math.round(ACTIONS * share),
    });
    const done: string[] = [];
    for (const action of actions) {
      done.push(JSON.stringify(action));
      await perform(page, action);
      expect(new URL(page.url()).pathname, `after ${done.slice(-6).join(' ')}`).toBe(home);
      const broken = await brokenWhenAtRest(page);
      expect(broken, `${done.length} actions, the last: ${done.slice(-6).join(' ')}`).toEqual([]);
    }
  });
}

/** What is not true once the map is at rest: it paints and writes its address a little later. */
async function brokenWhenAtRest(page: Page): Promise<string[]> {
  let broken: string[] = [];
  for (const wait of [60, 200, 400, 800, 1600]) {
    await page.waitForTimeout(wait);
    await stopPlaying(page);
    const seen = await seenOn(page);
    broken = [...brokenInvariants(seen), ...brokenAddress(page.url(), seen)];
    if (broken.length === 0) return [];
  }
  return broken;
}

/** While time moves by itself there is no rest; playing itself was the action. */
function stopPlaying(page: Page): Promise<void> {
  return page.evaluate(() => {
    const map = document.querySelector<HTMLElement & { pause?: () => void }>('control-map');
    map?.pause?.();
  });
}
