import { mapIsPainted, slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

test.use({ expectedMessages: [/./] });

const DAMAGES: readonly (readonly [name: string, body: string, status: number, message: RegExp])[] =
  [
    ['cut off', '{"format":"control-map","ver', 200, /syria.*\.json: not JSON, or cut off/],
    ['of another version', '{"format":"control-map","version":99}', 200, /syria.*\.json: version/],
    ['missing', '', 404, /syria.*\.json: the server answered 404/],
  ];

for (const [name, body, status, message] of DAMAGES) {
  test(`a bundle that is ${name} gets a clear message`, async ({ page }) => {
    await page.route(/syria-.*\.json/, (route) => route.fulfill({ status, body }));
    await page.goto('./?lang=en');
    await expect(page.locator('.message')).toContainText(message);
  });
}

test('without a network the message says so', async ({ page }) => {
  await page.route(/syria-.*\.json/, (route) => route.abort());
  await page.goto('./?lang=en');
  await expect(page.locator('.message')).toContainText(
    /could not be fetched. Is there a connection/,
  );
});

test('a sketch that is damaged only delays the map: the bundle has all of it', async ({ page }) => {
  await page.route(/syria-sketch-.*\.json/, (route) => route.fulfill({ body: '{"format":"no"}' }));
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.goto('./?lang=en&time=2024-12-05T15:00%2B03:00');
  expect((await warned).text()).toMatch(/syria-sketch.*\.json: format: expected/);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /Thursday 5 December/);
  await mapIsPainted(page);
});

test('facts that cannot be had leave the first sight, and its slider, at work', async ({
  page,
}) => {
  await page.route(/syria-(?!sketch-).*\.json/, (route) => route.abort());
  await page.goto('./embed.html?lang=en&time=2024-12-05T15:00%2B03:00');
  await expect(page.locator('.message')).toContainText(/could not be fetched/);
  await expect(page.locator('.still-map svg')).toBeVisible();
  await slider(page).press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /26 November/);
});
