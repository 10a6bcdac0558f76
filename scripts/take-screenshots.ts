import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findInstalledBrowser } from './browser/find-browser.ts';
import { launchOptions } from './browser/launch-options.ts';
import { thisMachine } from './browser/machine.ts';

/**
 * `npm run screenshots`: pictures of the built site (`npm run build` first) for the documentation,
 * as JPEG files of moderate size in `docs/screenshots/`.
 */
const INSTANTS = [
  ['eve', '2024-11-26T12:00:00+03:00'],
  ['aleppo', '2024-11-30T12:00:00+03:00'],
  ['hama', '2024-12-05T14:00:00+03:00'],
  ['collapse', '2024-12-08T04:00:00+03:00'],
  ['end', '2024-12-10T12:00:00+03:00'],
] as const;
const SIZES = [
  [320, 640],
  [700, 700],
  [1280, 800],
] as const;

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly address: Readonly<Record<string, string>>;
}

const PICTURES: readonly Picture[] = [
  ...INSTANTS.flatMap(([instant, time]) =>
    SIZES.map(([width, height]) => ({
      name: `${instant}-${width}`,
      width,
      height,
      address: { time, lang: 'en', theme: 'light' },
    })),
  ),
  {
    name: 'card-arabic-dark-1280',
    width: 1280,
    height: 800,
    address: { time: '2024-12-05T14:00:00+03:00', place: 'hama', lang: 'ar', theme: 'dark' },
  },
  {
    name: 'card-320',
    width: 320,
    height: 640,
    address: {
      time: '2024-12-01T20:00:00+03:00',
      place: 'tell-rifaat',
      lang: 'en',
      theme: 'light',
    },
  },
  {
    name: 'aleppo-districts-1280',
    width: 1280,
    height: 800,
    address: {
      time: '2024-11-30T02:00:00+03:00',
      view: '37.14,36.2,11',
      lang: 'en',
      theme: 'light',
    },
  },
];

const folder = join(import.meta.dirname, '..', 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
const found = findInstalledBrowser(thisMachine);
if (!found) throw new Error('no Chromium was found; set CHROMIUM_PATH');
const server = await preview({ preview: { port: 4419, strictPort: true } });
const browser = await chromium.launch({
  executablePath: found.path,
  ...launchOptions(thisMachine),
});
try {
  for (const { name, width, height, address } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`http://localhost:4419/?${new URLSearchParams(address)}`);
    await page.locator('.message').waitFor({ state: 'hidden', timeout: 60_000 });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 82 });
    await page.close();
    console.log(name);
  }
} finally {
  await browser.close();
  await server.close();
}
