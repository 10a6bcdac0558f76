import type { BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './strict-test.ts';

// Most of the interface needs no WebGL: it works with the still map, as for a reader to whom MapLibre
// has not come yet. Software WebGL is what a browser test spends most of its time on, so a test that
// claims nothing of the live map holds it back.

/** The file of MapLibre's own code, of pages and of the element. Its worker follows only after it. */
export const MAPLIBRE = /\/maplibre-[^/]*\.js$/;

/**
 * Holds MapLibre's code back for ever, as on a slow line: every map of these pages, and of the frames in
 * them, stays still. To be called before a page opens.
 */
export async function holdMapsStill(context: BrowserContext): Promise<void> {
  // Never answered: an answer of any kind would say that the map failed.
  await context.route(MAPLIBRE, () => {});
}

/** Waits until a map is drawn without WebGL, and every control is there. */
export async function isDrawnStill(where: Page | FrameLocator | Locator): Promise<void> {
  await expect(where.locator('.still-map svg').first()).toBeVisible({ timeout: 60_000 });
  // Tools come with the rest, also where they are not shown.
  await expect(where.locator('.page-tools button').first()).toBeAttached({ timeout: 60_000 });
}
