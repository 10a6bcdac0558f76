import type { Browser, Page } from '@playwright/test';
import type { Scene } from './scenes.ts';

/** Long enough for tiles, labels and their fades in software WebGL. */
const REST_MS = 1500;

/**
 * Opens a scene on the built site and waits until it has come to rest. Motion is reduced, so that a
 * picture shows a state and no step on the way to it.
 */
export async function openScene(browser: Browser, origin: string, scene: Scene): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: scene.width, height: scene.height },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...(scene.forcedColors && { forcedColors: scene.forcedColors }),
    ...(scene.contrast && { contrast: scene.contrast }),
  });
  // A hint for a first visit lies over the map only once.
  await page.addInitScript(() => localStorage.setItem('control-map:hint', 'done'));
  await page.goto(`${origin}/?${new URLSearchParams(scene.address)}`);
  await page.locator('.still-map[hidden]').waitFor({ state: 'attached', timeout: 60_000 });
  for (const name of scene.press ?? []) {
    await page.getByRole('button', { name }).filter({ visible: true }).first().click();
  }
  await page.waitForTimeout(REST_MS);
  return page;
}
