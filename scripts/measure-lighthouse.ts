import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findInstalledBrowser } from './browser/find-browser.ts';
import { launchOptions, RASTER_WITHOUT_GPU } from './browser/launch-options.ts';
import { thisMachine } from './browser/machine.ts';
import { serveSite } from './browser/site-server.ts';

/**
 * `npm run lighthouse`: audits the pages of the built site (`npm run build` first) as a phone on a
 * slow network, and fails when accessibility, best practices or search engines get less than 100.
 * Performance is stated, not demanded: it follows the machine. Writes `docs/lighthouse.json`.
 */
const PAGES = [
  '',
  'embed.html?lang=en',
  '?lang=ar&theme=dark&place=aleppo&time=2024-11-30T12:00%2B03:00',
  'data.html',
];
const DEMANDED = ['accessibility', 'best-practices', 'seo'] as const;

/** Performance differs from visit to visit: that of what stands in articles is a median of so many. */
const EMBED_VISITS = 5;

const found = findInstalledBrowser(thisMachine);
if (!found) throw new Error('no Chromium was found; set CHROMIUM_PATH');
const root = join(import.meta.dirname, '..');
const server = await serveSite(join(root, 'dist'));
const { args, chromiumSandbox } = launchOptions(thisMachine);
const browser = await launch({
  chromePath: found.path,
  chromeFlags: [
    '--headless=new',
    ...args,
    RASTER_WITHOUT_GPU,
    ...(chromiumSandbox === false ? ['--no-sandbox'] : []),
  ],
});

const rows: Record<string, string | number>[] = [];
try {
  for (const page of PAGES) {
    const url = server.address + page;
    const visits: NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'][] = [];
    for (let i = 0; i < (page.startsWith('embed') ? EMBED_VISITS : 1); i++) {
      const result = await lighthouse(url, {
        port: browser.port,
        output: 'json',
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
      visits.push(result.lhr);
    }
    const points = (visit: (typeof visits)[number]) => visit.categories.performance?.score ?? 0;
    visits.sort((a, b) => points(a) - points(b));
    const middle = visits[Math.floor(visits.length / 2)];
    if (!middle) throw new Error(`Lighthouse gave no result for ${url}`);
    const { categories, audits, lighthouseVersion } = middle;
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    rows.push({
      page: `/${page}`,
      ...Object.fromEntries([...DEMANDED, 'performance'].map((name) => [name, score(name)])),
      visits: visits.length,
      'layout shift': audits['cumulative-layout-shift']?.displayValue ?? '',
      'largest paint': audits['largest-contentful-paint']?.displayValue ?? '',
      'blocking time': audits['total-blocking-time']?.displayValue ?? '',
      lighthouse: lighthouseVersion,
    });
    for (const name of DEMANDED) {
      // A frame's page asks not to be indexed: the page is.
      if (score(name) === 100 || (name === 'seo' && page.startsWith('embed'))) continue;
      process.exitCode = 1;
      for (const { id } of categories[name]?.auditRefs ?? []) {
        const audit = audits[id];
        if (audit?.score === null || audit?.score === undefined || audit.score === 1) continue;
        console.error(`${url}: ${name}: ${audit.title}`);
        console.error(JSON.stringify(audit.details, null, 1)?.slice(0, 2000));
      }
    }
  }
} finally {
  browser.kill();
  server.close();
}
console.table(rows);
mkdirSync('docs', { recursive: true });
writeFileSync(join(root, 'docs', 'lighthouse.json'), `${JSON.stringify(rows, null, 1)}\n`);
