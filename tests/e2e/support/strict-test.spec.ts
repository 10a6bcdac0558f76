import type { Page } from '@playwright/test';
import { expect, test } from './strict-test.ts';

// Proves that the strict test hears what it must hear. Each test takes away what it heard, or it
// would fail: that is the point.

const PAGE = '/quiet-page.html';

/** Opens a page of the site's origin that holds only this. */
async function open(page: Page, body: string): Promise<void> {
  await page.route(`**${PAGE}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:,">${body}`,
    }),
  );
  await page.goto(PAGE);
}

test('a quiet page is left alone', async ({ page, problems }) => {
  await open(page, '<script>console.log("fine"); console.info("fine"); fetch("data:,x")</script>');
  expect(problems).toEqual([]);
});

for (const type of ['warn', 'error'] as const) {
  test(`console.${type} is heard`, async ({ page, problems }) => {
    await open(page, `<script>console.${type}("a thing")</script>`);
    await expect.poll(() => problems.length).toBe(1);
    expect(problems.splice(0)[0]).toMatch(/^console (warning|error): a thing$/);
  });
}

test('an error that nobody catches is heard', async ({ page, problems }) => {
  await open(page, '<script>throw new Error("lost")</script>');
  await expect.poll(() => problems.length).toBe(1);
  expect(problems.splice(0)[0]).toContain('lost');
});

test('a promise that nobody catches is heard', async ({ page, problems }) => {
  await open(page, '<script>Promise.reject(new Error("lost"))</script>');
  await expect.poll(() => problems.length).toBe(1);
  expect(problems.splice(0)[0]).toContain('lost');
});

test('a missing file is heard', async ({ page, problems }) => {
  await page.route('**/missing.png', (route) => route.fulfill({ status: 404 }));
  await open(page, '<img src="/missing.png" alt="">');
  await expect.poll(() => problems.length).toBe(1);
  expect(problems.splice(0)[0]).toContain('404');
});

for (const [what, body] of [
  ['a picture', '<img src="http://other.test/a.png" alt="">'],
  ['a fetch', '<script>fetch("http://other.test/a.json").catch(() => {})</script>'],
  ['a frame', '<iframe src="http://other.test/a.html"></iframe>'],
  ['a style sheet', '<link rel="stylesheet" href="http://other.test/a.css">'],
] as const) {
  test(`a request to another origin is heard: ${what}`, async ({ page, problems }) => {
    await page.route('http://other.test/**', (route) =>
      route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } }),
    );
    await open(page, body);
    await expect
      .poll(() => problems.join())
      .toContain('request to another origin: http://other.test');
    problems.splice(0);
  });
}

test('a socket to another origin is heard', async ({ page, problems }) => {
  await open(page, '<script>new WebSocket("ws://127.0.0.1:9/")</script>');
  await expect
    .poll(() => problems.join())
    .toContain('request to another origin: http://127.0.0.1:9');
  problems.splice(0);
});

test('a page that opens later is heard too', async ({ page, context, problems }) => {
  await open(page, '<script>0</script>');
  const second = await context.newPage();
  await open(second, '<script>console.warn("from the second page")</script>');
  await expect.poll(() => problems.length).toBe(1);
  expect(problems.splice(0)[0]).toContain('from the second page');
});

test.describe('what a test expects', () => {
  test.use({ expectedMessages: [/a thing/], otherOrigins: ['http://other.test'] });

  test('is not held against the page, and other things are', async ({ page, problems }) => {
    await page.route('http://other.test/**', (route) => route.fulfill({ body: '' }));
    await open(
      page,
      `<img src="http://other.test/a.png" alt="">
       <script>console.warn("a thing"); console.warn("another")</script>`,
    );
    await expect.poll(() => problems).toEqual(['console warning: another']);
    problems.splice(0);
  });
});
