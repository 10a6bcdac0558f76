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
  await expect(page.locator('.message')).toContainText(/could not be fetched; is there a network/);
});
