import { expect, test } from '@playwright/test';
import { openScene } from './open-scene.ts';
import { SCENES } from './scenes.ts';

for (const scene of SCENES.filter(({ golden }) => golden)) {
  test(scene.name, async ({ browser, baseURL }) => {
    const page = await openScene(browser, baseURL ?? '', scene);
    await expect(page).toHaveScreenshot(`${scene.name}.png`);
    await page.close();
  });
}
