import fc from 'fast-check';
import { isoOf } from '../../src/model/instant.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { controlAt } from '../../src/timeline/control-at.ts';
import { nearestName } from '../e2e/support/colour.ts';
import { openMap } from '../e2e/support/map-page.ts';
import { pixelAt } from '../e2e/support/map-pixels.ts';
import { expect, test } from '../e2e/support/strict-test.ts';
import { story } from './invariants.ts';

// What both sides of a comparison paint is what the facts say of the two instants, whichever they are.

const PAIRS = 40;

/** Ground of one cell, free of dots and names at zoom 11. */
const GROUND = { place: 'hama', lng: 36.79, lat: 35.105 } as const;

const fills = Object.fromEntries(
  Object.entries(paletteOf('light').actors).map(([actor, { fill }]) => [actor, fill]),
);
const history = story.places.find(({ id }) => id === GROUND.place)?.intervals ?? [];

/** An instant at which somebody plainly holds the ground: hatches have two colours. */
const instant = fc
  .integer({ min: story.start, max: story.end - 1 })
  .filter((at) => controlAt(history, at).status === 'held');

test.use({ viewport: { width: 500, height: 600 } });

test('both sides of a comparison paint what the facts say', async ({ page }) => {
  test.setTimeout(15 * 60_000);
  const iso = (at: number) => isoOf(at, story.utcOffsetMinutes);
  await openMap(page, {
    view: `${GROUND.lng},${GROUND.lat},11`,
    compare: iso(story.start),
  });
  const divider = page.locator('control-map-compare').getByRole('slider');
  const holderAt = (at: number) => controlAt(history, at).controller;
  const pairs = fc.sample(fc.tuple(instant, instant), { seed: 20241205, numRuns: PAIRS });
  for (const [left, right] of pairs) {
    await page.evaluate(
      ([time, compare]) => {
        const map = document.querySelector('control-map');
        map?.setAttribute('time', time);
        map?.setAttribute('compare', compare);
      },
      [iso(left), iso(right)] as const,
    );
    const seen = () => pixelAt(page, GROUND).then((colour) => nearestName(colour, fills));
    await divider.press('End');
    await expect.poll(seen, { message: `left, ${iso(left)}` }).toBe(holderAt(left));
    await divider.press('Home');
    await expect.poll(seen, { message: `right, ${iso(right)}` }).toBe(holderAt(right));
  }
  // Both holders were seen on both sides, or this proves little.
  for (const side of [0, 1] as const) {
    expect(new Set(pairs.map((pair) => holderAt(pair[side]))).size).toBeGreaterThan(1);
  }
});
