import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/**
 * Reaches for a map, as a reader who is about to use it, and waits until it is drawn by WebGL. Embedded
 * maps may wait for that. Where no live map is needed, `holdMapsStill` and `isDrawnStill` are far quicker.
 */
export async function wakeMap(where: Page | FrameLocator | Locator): Promise<void> {
  // By force: a card or the hint may lie over its middle, and is part of it all the same.
  await where.locator('.stage').first().hover({ force: true, timeout: 60_000 });
  await expect(where.locator('canvas.maplibregl-canvas').first()).toBeVisible({ timeout: 60_000 });
  await expect(where.locator('.still-map[hidden]').first()).toBeAttached({ timeout: 60_000 });
}
