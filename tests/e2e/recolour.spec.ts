import { paletteOf } from '../../src/palette/palette-of.ts';
import { nearestName } from './support/colour.ts';
import { openMap, scrubTo } from './support/map-page.ts';
import { pixelAt } from './support/map-pixels.ts';
import type { LngLat } from './support/projection.ts';
import { expect, test } from './support/strict-test.ts';

// Ground of the four cities, a little beside their dots and labels. What must be seen where and when
// is what the facts say, written out here by hand.
const CITIES: readonly {
  name: string;
  ground: LngLat;
  /** Instants, and whose colour the ground has then. */
  seen: readonly (readonly [iso: string, actor: string])[];
}[] = [
  {
    name: 'Aleppo',
    ground: { lng: 37.2, lat: 36.221 },
    seen: [
      ['2024-11-28T12:00:00+03:00', 'government'],
      ['2024-11-30T12:00:00+03:00', 'hts'],
      ['2024-12-10T20:00:00+03:00', 'hts'],
    ],
  },
  {
    name: 'Hama',
    ground: { lng: 36.79, lat: 35.105 },
    seen: [
      ['2024-12-04T12:00:00+03:00', 'government'],
      ['2024-12-05T20:00:00+03:00', 'hts'],
    ],
  },
  {
    name: 'Homs',
    ground: { lng: 36.76, lat: 34.7 },
    seen: [
      ['2024-12-05T12:00:00+03:00', 'government'],
      ['2024-12-08T10:00:00+03:00', 'hts'],
    ],
  },
  {
    name: 'Damascus',
    ground: { lng: 36.302, lat: 33.498 },
    seen: [
      ['2024-12-07T12:00:00+03:00', 'government'],
      ['2024-12-09T12:00:00+03:00', 'sor'],
    ],
  },
];

const fills = Object.fromEntries(
  Object.entries(paletteOf('light').actors).map(([actor, { fill }]) => [actor, fill]),
);

// Narrow enough that nothing floats over the map.
test.use({ viewport: { width: 500, height: 600 } });

for (const { name, ground, seen } of CITIES) {
  test(`scrubbing recolours the ground of ${name} as the facts say`, async ({ page }) => {
    await openMap(page, { view: `${ground.lng},${ground.lat},11` });
    for (const [iso, actor] of seen) {
      await scrubTo(page, iso);
      await expect
        .poll(async () => nearestName(await pixelAt(page, ground), fills), {
          message: `${name} at ${iso}`,
        })
        .toBe(actor);
    }
    // And back: what was drawn before is drawn again.
    const [first] = seen;
    if (!first) throw new Error(`${name} has no instants`);
    await scrubTo(page, first[0]);
    await expect.poll(async () => nearestName(await pixelAt(page, ground), fills)).toBe(first[1]);
  });
}
