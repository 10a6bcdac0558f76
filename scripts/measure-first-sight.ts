import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findInstalledBrowser } from './browser/find-browser.ts';
import { launchOptions, RASTER_WITHOUT_GPU } from './browser/launch-options.ts';
import { thisMachine } from './browser/machine.ts';
import { serveSite } from './browser/site-server.ts';
import { type FirstSightRow, firstSightReport } from './first-sight-report.ts';

/**
 * `npm run first-sight`: how soon a reader with a slow phone and a slow network sees the map of the
 * instant that was asked for (`npm run build` first). 150 ms a request, 1.6 Mbit/s, a processor slowed
 * four times, an empty cache; five visits to each page. Writes `docs/first-sight.md`.
 */

const VISITS = 5;
const PROFILE = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWED = 4;

const PAGES = [
  { page: 'embed.html?time=2024-12-05T15:00%2B03:00', width: 700, height: 680 },
  { page: 'embed.html?time=2024-12-05T15:00%2B03:00&lang=ar', width: 360, height: 680 },
  { page: '?time=2024-12-05T15:00%2B03:00', width: 1280, height: 800 },
];

/** Says when the map that stands still has been painted, and how far anything has moved since. */
const WATCH = `
  window.seen = {};
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
    window.seen.shift = shift;
  }).observe({ type: 'layout-shift', buffered: true });
  (function look() {
    const map = document.querySelector('control-map')?.shadowRoot?.querySelector('.still-map svg');
    if (!map) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => {
      window.seen.mapMs = performance.now();
    }));
  })();
`;

interface Seen {
  readonly mapMs?: number;
  readonly shift?: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

async function visit(browser: Browser, url: string, size: { width: number; height: number }) {
  const context = await browser.newContext({ viewport: size });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...PROFILE });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addInitScript({ content: WATCH });
    await page.goto(url, { waitUntil: 'commit' });
    // Until facts and the other controls are there, and all that they could move has moved.
    await page.waitForFunction(
      () => window.seen.mapMs && customElements.get('control-map-toolbar'),
      null,
      { timeout: 60_000 },
    );
    await page.waitForTimeout(1500);
    return await page.evaluate(() => window.seen);
  } finally {
    await context.close();
  }
}

const found = findInstalledBrowser(thisMachine);
if (!found) throw new Error('no Chromium was found; set CHROMIUM_PATH');
const root = join(import.meta.dirname, '..');
const server = await serveSite(join(root, 'dist'));
const launched = launchOptions(thisMachine);
const browser = await chromium.launch({
  executablePath: found.path,
  ...launched,
  args: [...launched.args, RASTER_WITHOUT_GPU],
});
const rows: FirstSightRow[] = [];
try {
  for (const { page, width, height } of PAGES) {
    const visits: Seen[] = [];
    for (let i = 0; i < VISITS; i++) {
      visits.push(await visit(browser, server.address + page, { width, height }));
    }
    rows.push({
      page: `/${page}`,
      size: `${width} x ${height}`,
      mapMs: visits.map(({ mapMs = Number.NaN }) => Math.round(mapMs)).sort((a, b) => a - b),
      shift: Math.max(...visits.map(({ shift = 0 }) => shift)),
    });
  }
} finally {
  await browser.close();
  server.close();
}
const report = firstSightReport({
  measuredAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Chromium ${found.version}`,
  load: loadavg()[0] ?? 0,
  latencyMs: PROFILE.latency,
  bytesASecond: PROFILE.downloadThroughput,
  slowed: SLOWED,
  rows,
});
writeFileSync(join(root, 'docs', 'first-sight.md'), report);
console.log(report);
