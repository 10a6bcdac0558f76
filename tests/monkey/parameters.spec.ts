import fc from 'fast-check';
import { holdMapsStill, isDrawnStill } from '../e2e/support/still-map.ts';
import { expect, test } from '../e2e/support/strict-test.ts';
import { brokenAddress, brokenInvariants } from './invariants.ts';
import { anyParameters, type Parameters } from './parameters.ts';
import { readParts, type Seen, seenOn } from './seen.ts';

// Sets of parameters drawn by chance, sensible and hostile ones mixed: as attributes of an element in
// somebody's page, and some of them as the address of the map's own page.

const SETS = 6000;
const ADDRESSES = 150;
const SEED = Number(process.env.MONKEY_SEED ?? 20241208);

/** Elements of the map that one page carries, one after the other. */
const BATCH = 100;

// What is wrong is told once on the console, by its name.
test.use({ expectedMessages: [/^control-map: parameter/] });

test('any set of attributes leaves a map that agrees with itself', async ({ page, context }) => {
  test.setTimeout(40 * 60_000);
  await holdMapsStill(context);
  await page.route('**/monkey.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Maps</title><script type="module" src="control-map.js"></script>',
    }),
  );
  const sets = fc.sample(anyParameters, { seed: SEED, numRuns: SETS });
  for (let from = 0; from < sets.length; from += BATCH) {
    await page.goto('./monkey.html', { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => customElements.whenDefined('control-map'));
    await page.evaluate(`globalThis.readParts = ${readParts.toString()}`);
    for (const set of sets.slice(from, from + BATCH)) {
      const seen = await page.evaluate(showSet, set);
      const broken = typeof seen === 'string' ? [seen] : brokenInvariants(seen);
      expect(broken, JSON.stringify(set)).toEqual([]);
    }
  }
});

test('any address opens a map that agrees with itself, and stays its address', async ({
  page,
  context,
}) => {
  test.setTimeout(20 * 60_000);
  await holdMapsStill(context);
  const sets = fc.sample(anyParameters, { seed: SEED + 1, numRuns: ADDRESSES });
  for (const set of sets) {
    await page.goto(`./?${new URLSearchParams(set)}`, { waitUntil: 'domcontentloaded' });
    await isDrawnStill(page);
    await expect
      .poll(
        async () => {
          const seen = await seenOn(page);
          return [
            ...brokenInvariants(seen),
            ...(set.controls ? [] : brokenAddress(page.url(), seen)),
          ];
        },
        { message: JSON.stringify(set) },
      )
      .toEqual([]);
  }
});

/** Runs in the page: puts a map there, and reads it once it shows its slider. */
async function showSet(set: Parameters): Promise<Seen | string> {
  const read = (globalThis as unknown as { readParts: (map: HTMLElement) => Seen }).readParts;
  const map = document.createElement('control-map');
  for (const [name, value] of Object.entries(set)) map.setAttribute(name, value);
  document.body.replaceChildren(map);
  const until = performance.now() + 10_000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    try {
      (map as HTMLElement & { pause?: () => void }).pause?.();
      const seen = read(map);
      if (Number.isFinite(seen.slider.at) && seen.slider.max > 0 && seen.sentence !== '')
        return seen;
    } catch (error) {
      if (performance.now() > until) return String(error);
    }
    if (performance.now() > until) return 'no map within ten seconds';
  }
}
