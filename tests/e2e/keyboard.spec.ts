import { openMap, openStillMap, slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

const time = (url: string) => new URL(url).searchParams.get('time');

test('arrows, Shift, Page keys, Home and End move time', async ({ page }) => {
  await openStillMap(page, { time: '2024-12-01T12:00:00+03:00' });
  await slider(page).focus();
  const steps: readonly (readonly [key: string, after: string])[] = [
    ['ArrowRight', '2024-12-01T13:00+03:00'],
    ['ArrowLeft', '2024-12-01T12:00+03:00'],
    ['Shift+ArrowRight', '2024-12-01T18:00+03:00'],
    ['PageUp', '2024-12-02T18:00+03:00'],
    ['PageDown', '2024-12-01T18:00+03:00'],
    ['Home', '2024-11-26T00:00+03:00'],
    ['End', '2024-12-10T23:59+03:00'],
  ];
  for (const [key, after] of steps) {
    await page.keyboard.press(key);
    await expect.poll(() => time(page.url()), { message: key }).toBe(after);
  }
});

test('the slider speaks words, never a number', async ({ page }) => {
  await openStillMap(page, { time: '2024-12-05T15:00:00+03:00' });
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    /^Thursday 5 December, afternoon, 15:00\.$/,
  );
});

test('the whole task without a pointer: find a town, read its card, move time, close', async ({
  page,
}) => {
  await openMap(page, { time: '2024-11-26T00:00:00+03:00' });
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.getAttribute('aria-label') ?? element?.getAttribute('title') ?? ''} ${element?.getAttribute('role') ?? ''}`;
      });
      if (name.test(focused)) return;
    }
    throw new Error(`no Tab reaches ${name}`);
  };
  // The tools are one stop of Tab; arrows lead from tool to tool.
  await tabTo(/watch the story/i);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tel Rifaat');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Tell Rifaat' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Syrian Democratic Forces');
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(card).toContainText('Syrian National Army');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});
