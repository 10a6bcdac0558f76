import type { Page } from '@playwright/test';
import { openStillMap } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

// Whoever works without a mouse is taken into what opens, and back to where they were.

/** What has the focus, through shadow roots: its kind, and its name or text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name =
      element?.getAttribute('aria-label') ??
      element?.getAttribute('title') ??
      element?.textContent?.trim() ??
      '';
    return `${element?.localName}: ${name}`;
  });
}

const CASES = [
  { name: 'the events', button: 'Events', inside: /^h2: Events$/, close: 'Close the events' },
  { name: 'the layers', button: 'Layers', inside: /^h2: Layers$/, close: 'Close the layers' },
  {
    name: 'the comparison',
    button: 'Compare two instants',
    inside: /divider/i,
    close: 'Leave the comparison',
  },
] as const;

test('the focus goes into what opens, and back: events, layers, comparison', async ({ page }) => {
  await openStillMap(page);
  for (const { name, button, inside, close } of CASES) {
    await test.step(name, async () => {
      const opener = page.getByRole('button', { name: button, exact: true }).first();
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toMatch(inside);
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(page)).toBe(`button: ${button}`);
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toMatch(inside);
      await page.getByRole('button', { name: close }).click();
      await expect.poll(() => focused(page)).toBe(`button: ${button}`);
    });
  }
});

test('an event that is chosen is the one that is marked', async ({ page }) => {
  await openStillMap(page);
  await page.getByRole('button', { name: 'Events', exact: true }).first().click();
  const rows = page.locator('control-map-feed .row');
  for (const index of [12, 40, 77]) {
    const row = rows.nth(index);
    await row.scrollIntoViewIfNeeded();
    await row.click();
    await expect(row).toHaveAttribute('aria-current', 'time');
  }
});

test('in the story the chapter follows the slider', async ({ page }) => {
  await openStillMap(page, { chapter: 'offensive-begins' });
  await page.locator('control-map-timeline').getByRole('slider').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('control-map-story')).toContainText('Two weeks later');
  await page.keyboard.press('Home');
  await expect(page.locator('control-map-story')).toContainText('The eve');
});
