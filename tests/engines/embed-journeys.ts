import { expect } from 'vitest';
import type { Journey } from './journeys.ts';
import type { Reader } from './reader.ts';

const HAMA = '2024-12-05T16:00+03:00';
const HAMA_AT = Date.parse('2024-12-05T16:00:00+03:00');
const QUERY = `lang=en&time=${encodeURIComponent(HAMA)}`;

const frame = (site: string, more = '') =>
  `<p>Text</p><iframe title="map" src="${site}embed.html?${QUERY}" ${more}
    style="width:100%;height:680px;border:0"></iframe>`;

/** The map shows Hama's hour, and a drag takes it to another. */
async function works(r: Reader): Promise<void> {
  await r.sees('button.opener');
  expect(await r.agrees()).toBe(HAMA_AT);
  expect(await r.text('.sentence')).toMatch(/Hama/);
  await r.dragTo(0.5);
  const at = await r.agrees();
  expect(at).not.toBe(HAMA_AT);
}

/** The page's policy refuses other addresses, and scripts and styles within the page. */
async function obeysItsPolicy(r: Reader): Promise<void> {
  const done = await r.driver.run(async (other) => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    document.head.append(script);
    const fetched = await fetch(other, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const loaded = await new Promise((resolve) => {
      const foreign = document.createElement('script');
      foreign.onload = () => resolve(true);
      foreign.onerror = () => resolve(false);
      foreign.src = other;
      document.head.append(foreign);
    });
    return { inline: 'ranInline' in globalThis, fetched, loaded };
  }, `${r.site.host}reader-side.js`);
  expect(done).toEqual({ inline: false, fetched: false, loaded: false });
}

/** Every way in which a map gets into a page of another origin. */
export const embedJourneys: Readonly<Record<string, Journey>> = {
  async 'a frame'(r) {
    await r.openHost(frame(r.site.still));
    await r.driver.enter('iframe');
    await works(r);
    await obeysItsPolicy(r);
  },

  async 'a frame: keys'(r) {
    await r.openHost(frame(r.site.still));
    await r.driver.enter('iframe');
    await works(r);
    await r.driver.press('Home');
    // The key reaches the frame, which is another process's, after the driver has said that it is struck.
    const first = Date.parse('2024-11-26T00:00:00+03:00');
    await r.until('the first hour', async () => (await r.agrees()) === first);
  },

  async 'a frame without an origin of its own'(r) {
    await r.openHost(frame(r.site.live, 'sandbox="allow-scripts"'));
    await r.driver.enter('iframe');
    await works(r);
    await r.seesLiveMap();
    await r.isQuiet();
    await obeysItsPolicy(r);
  },

  async 'a page in a frame without an origin of its own'(r) {
    await r.openHost(
      `<iframe src="${r.site.still}?${QUERY}" sandbox="allow-scripts" style="width:100%;height:680px"></iframe>`,
    );
    await r.driver.enter('iframe');
    await works(r);
  },

  async 'the script'(r) {
    await r.openHost(
      `<div class="control-map" data-lang="en" data-time="${HAMA}"></div><script async src="${r.site.still}embed.js"></script>`,
    );
    await r.sees('.control-map > iframe');
    expect(await r.driver.run(() => reader.box('iframe')?.height)).toBeGreaterThan(500);
    await r.isQuiet();
    await r.driver.enter('iframe');
    await works(r);
  },

  async 'the element'(r) {
    await r.openHost(
      `<script type="module" src="${r.site.live}control-map.js"></script><control-map lang="en" time="${HAMA}"></control-map>`,
    );
    await works(r);
    await r.seesLiveMap();
    await r.seesPicture();
    await r.isQuiet();
  },
};
