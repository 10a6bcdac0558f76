import { findNginx, NO_NGINX } from '../../scripts/browser/find-nginx.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import { HOST } from './embed/host-page.ts';
import { type RunningServer, serveByNginx } from './support/nginx.ts';
import { holdMapsStill, isDrawnStill } from './support/still-map.ts';
import { expect, test } from './support/strict-test.ts';
import { wakeMap } from './support/wake-map.ts';

// The site as `docs/hosting/nginx.conf` serves it: every header that pages around the map ask for.

const PORT = 4421;
const SITE = `http://127.0.0.1:${PORT}/`;
const program = findNginx(thisMachine);

test.describe.configure({ mode: 'default' });
test.skip(program === null, NO_NGINX);
test.use({ otherOrigins: [HOST, SITE.slice(0, -1)] });

let server: RunningServer | null = null;
test.beforeAll(async () => {
  if (program) server = await serveByNginx(program, PORT);
});
test.afterAll(() => server?.stop());

const FILES = [
  ['', 'text/html; charset=utf-8'],
  ['embed.html', 'text/html; charset=utf-8'],
  ['at/2024-12-05-ar.html', 'text/html; charset=utf-8'],
  ['at/2024-12-05.png', 'image/png'],
  ['data/timeline.json', 'application/json; charset=utf-8'],
  ['control-map.js', 'application/javascript; charset=utf-8'],
  ['data/zones.geojson', 'application/geo+json; charset=utf-8'],
  ['data/reports.csv', 'text/csv; charset=utf-8'],
  ['map.svg', 'image/svg+xml'],
] as const;

test('every file may be embedded, taken and shown by anyone, and has its type', async ({
  request,
}) => {
  for (const [file, type] of FILES) {
    const answer = await request.get(SITE + file);
    const headers = answer.headers();
    expect(answer.status(), file).toBe(200);
    expect(headers['content-type'], file).toBe(type);
    expect(headers, file).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    expect(headers['x-frame-options'], file).toBeUndefined();
    const packed = /png|woff2/.test(type) ? undefined : 'gzip';
    expect(headers['content-encoding'], file).toBe(packed);
  }
  const page = await (await request.get(SITE)).text();
  const script = /assets\/[^"]+\.js/.exec(page)?.[0] ?? '';
  const { headers } = { headers: (await request.get(SITE + script)).headers() };
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the data has addresses that stay, and a list that says how large it is', async ({
  request,
}) => {
  const list = await (await request.get(`${SITE}data/files.json`)).json();
  expect(list.length).toBeGreaterThan(7);
  for (const { name, bytes } of list) {
    const body = await (await request.get(`${SITE}data/${name}`)).body();
    expect(body.length, name).toBe(bytes);
  }
});

const ways = (site: string) =>
  `<iframe title="map" src="${site}embed.html?lang=en" style="width:640px;height:680px"></iframe><script type="module" src="${site}control-map.js"></script><control-map lang="ar" style="width:640px"></control-map><img src="${site}at/2024-12-05.png" alt="">`;

for (const coep of ['require-corp', 'credentialless']) {
  test(`a page with Cross-Origin-Embedder-Policy: ${coep}`, async ({ page }) => {
    await holdMapsStill(page.context());
    const query = new URLSearchParams({ html: `<!doctype html>${ways(SITE)}`, coep });
    await page.goto(`${HOST}/page?${query}`);
    await isDrawnStill(page.frameLocator('iframe'));
    await isDrawnStill(page.locator('body > control-map'));
    await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 800);
  });
}

test('the live map in such a page: its worker starts, under Trusted Types too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 720 });
  const html = `<!doctype html><iframe title="map" src="${SITE}embed.html?lang=en" style="width:620px;height:680px"></iframe>`;
  await page.goto(`${HOST}/page?${new URLSearchParams({ html, coep: 'require-corp' })}`);
  await wakeMap(page.frameLocator('iframe'));
});
