import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findInstalledBrowser } from '../../scripts/browser/find-browser.ts';
import { launchOptions } from '../../scripts/browser/launch-options.ts';
import { thisMachine } from '../../scripts/browser/machine.ts';
import { openScene } from './open-scene.ts';
import { SCENES } from './scenes.ts';

/**
 * `npm run screenshots`: a picture of every scene on the built site (`npm run build` first), as JPEG
 * files of moderate size in `docs/screenshots/`. `-- card` takes only scenes whose name has that word.
 */
const PORT = 4419;
const wanted = process.argv[2] ?? '';
const folder = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
if (wanted === '') for (const file of readdirSync(folder)) rmSync(join(folder, file));

const found = findInstalledBrowser(thisMachine);
if (!found) throw new Error('no Chromium was found; set CHROMIUM_PATH');
const server = await preview({ preview: { port: PORT, strictPort: true } });
const browser = await chromium.launch({
  executablePath: found.path,
  ...launchOptions(thisMachine),
});
try {
  for (const scene of SCENES.filter(({ name }) => name.includes(wanted))) {
    const page = await openScene(browser, `http://localhost:${PORT}`, scene);
    await page.screenshot({ path: join(folder, `${scene.name}.jpg`), type: 'jpeg', quality: 80 });
    await page.close();
    console.log(scene.name);
  }
} finally {
  await browser.close();
  await server.close();
}
