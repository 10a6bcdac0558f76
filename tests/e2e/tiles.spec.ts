import type { Page, Request } from '@playwright/test';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { HOST, SITE } from './embed/host-page.ts';
import { nearestName } from './support/colour.ts';
import { mapIsPainted, openMap, scrubTo } from './support/map-page.ts';
import { pixelAt, pointOf } from './support/map-pixels.ts';
import type { LngLat } from './support/projection.ts';
import { expect, test } from './support/strict-test.ts';

// The bundle whose cells are in an archive on another origin: the same map, read by pieces.

/** The object store: the host's server under another name is another origin. */
const STORE = HOST.replace('127.0.0.1', 'localhost');

test.use({ otherOrigins: [HOST, STORE], viewport: { width: 700, height: 800 } });

const ARCHIVE = /\/tiled\/syria\.pmtiles$/;
const READER = /\/tile-protocol-[^/]+\.js$/;

const fills = Object.fromEntries(
  Object.entries(paletteOf('light').actors).map(([actor, { fill }]) => [actor, fill]),
);

/** Another site's page with the element, which takes its bundle from a third origin. */
async function openTiled(page: Page, ground: LngLat, time: string): Promise<void> {
  const view = `${ground.lng},${ground.lat},11`;
  const html = `<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style>
    <script type="module" src="${SITE}control-map.js"></script>
    <control-map lang="en" theme="light" src="${STORE}/tiled/syria.json" time="${time}"
      view="${view}" style="height: 100vh"></control-map>`;
  await page.goto(`${HOST}/page?${new URLSearchParams({ html, view })}`);
  await mapIsPainted(page);
}

/** All requests of a page from now on whose address fits. */
function requestsTo(page: Page, address: RegExp): Request[] {
  const heard: Request[] = [];
  page.on('request', (request) => {
    if (address.test(request.url())) heard.push(request);
  });
  return heard;
}

// What must be seen where and when is what the facts say, written out here by hand.
const CITIES: readonly {
  name: string;
  ground: LngLat;
  seen: readonly (readonly [iso: string, actor: string])[];
}[] = [
  {
    name: 'Aleppo',
    ground: { lng: 37.2, lat: 36.221 },
    seen: [
      ['2024-11-28T12:00:00+03:00', 'government'],
      ['2024-11-30T12:00:00+03:00', 'hts'],
      ['2024-11-28T12:00:00+03:00', 'government'],
    ],
  },
  {
    name: 'Hama',
    ground: { lng: 36.79, lat: 35.105 },
    seen: [
      ['2024-12-04T12:00:00+03:00', 'government'],
      ['2024-12-05T20:00:00+03:00', 'hts'],
      ['2024-12-04T12:00:00+03:00', 'government'],
    ],
  },
];

for (const { name, ground, seen } of CITIES) {
  test(`ground of ${name} from an archive recolours as the facts say, without another request`, async ({
    page,
  }) => {
    const pieces = requestsTo(page, ARCHIVE);
    const readers = requestsTo(page, READER);
    await openTiled(page, ground, '2024-11-26T00:00:00+03:00');
    expect(readers).toHaveLength(1);
    const loaded = pieces.length;
    expect(loaded).toBeGreaterThan(1);
    for (const [iso, actor] of seen) {
      await scrubTo(page, iso);
      await expect
        .poll(async () => nearestName(await pixelAt(page, ground), fills), {
          message: `${name} at ${iso}`,
        })
        .toBe(actor);
    }
    expect(pieces, 'time asks for no tile').toHaveLength(loaded);

    const { x, y } = await pointOf(page, ground);
    await page.mouse.click(x, y);
    const card = page.locator('control-map-place-card');
    await expect(card.getByRole('heading', { name: new RegExp(name) }).first()).toBeVisible();

    for (const piece of pieces) {
      expect((await piece.response())?.status()).toBe(206);
      expect(await piece.headerValue('range')).toMatch(/^bytes=\d+-\d+$/);
    }
  });
}

test.describe('an archive that is not there', () => {
  test.use({ expectedMessages: [/404/] });

  test('is named, and the rest of the map works', async ({ page }) => {
    await page.route(ARCHIVE, (route) => route.fulfill({ status: 404, body: '' }));
    await openTiled(page, { lng: 37.2, lat: 36.221 }, '2024-11-30T12:00:00+03:00');
    await expect(page.locator('.message')).toContainText('syria.pmtiles: the server answered 404');
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
    await scrubTo(page, '2024-12-05T12:00:00+03:00');
    await expect(page.locator('control-map-headline')).toContainText('Hama passes');
  });
});

test('who needs no archive does not download what reads them', async ({ page }) => {
  const readers = requestsTo(page, READER);
  await openMap(page);
  expect(readers).toEqual([]);
});
