import { test as base, expect } from '@playwright/test';

/**
 * Playwright's `test`, for a page that must be quiet: a test fails when the page writes a warning or
 * an error to the console, when it throws, and when a request leaves its origin.
 *
 *     test.use({ expectedMessages: [/404/] })          // a test that provokes a message
 *     test.use({ otherOrigins: ['http://127.0.0.1:4418'] })   // a host page elsewhere
 */
export const test = base.extend<{
  /** Console messages and errors that this test provokes. */
  expectedMessages: RegExp[];
  /** Origins that the page may speak to besides its own. */
  otherOrigins: string[];
  /** What the page did wrong so far; empty at the end, or the test fails. */
  problems: string[];
}>({
  expectedMessages: [[], { option: true }],
  otherOrigins: [[], { option: true }],
  problems: [
    async ({ context, baseURL, expectedMessages, otherOrigins }, use) => {
      const problems: string[] = [];
      const origins = new Set([new URL(baseURL ?? '').origin, ...otherOrigins]);

      const hear = (kind: string, text: string) => {
        if (!expectedMessages.some((message) => message.test(text)))
          problems.push(`${kind}: ${text}`);
      };
      const watchAddress = (url: string) => {
        const { origin, protocol } = new URL(url);
        if (!LOCAL_PROTOCOLS.has(protocol) && !origins.has(origin)) {
          problems.push(`request to another origin: ${url}`);
        }
      };

      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          hear(`console ${message.type()}`, message.text());
        }
      });
      context.on('weberror', (event) => hear('page error', String(event.error())));
      context.on('request', (request) => watchAddress(request.url()));
      context.on('page', (page) => {
        page.on('crash', () => problems.push('the page crashed'));
        page.on('websocket', (socket) => {
          watchAddress(socket.url().replace(/^ws/, 'http'));
        });
      });

      await use(problems);
      expect(problems, 'what the page did wrong').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Addresses that never leave the page. */
const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set(['data:', 'blob:', 'about:']);
