import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Driver, Point, Size } from './driver.ts';
import { KEYS } from './webdriver-keys.ts';

/** Longest wait for an answer of the driver. */
const ANSWER_MS = 20_000;

/** Where programs lie, and the display that they draw on. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** Drives WebKitGTK's MiniBrowser by plain WebDriver calls. */
export async function webKitDriver({ driver, browser, display }: WebKitPrograms): Promise<Driver> {
  const port = await freePort();
  const program = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox does not run as root, nor in most containers; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 600)}`);
    return value;
  };
  await untilItListens(() => call('GET', '/status'));
  const { sessionId, capabilities } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        // With 'eager' a script run at once may be lost with the page before, and never answer.
        pageLoadStrategy: 'normal',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `/session/${sessionId}`;
  const post = (path: string, body: object) => call('POST', `${session}${path}`, body);
  const run: Driver['run'] = async (action, ...args) => {
    const script = `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
      Promise.resolve().then(() => (${action})(...args)).then(
        (value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = (await post('/execute/async', { script, args })) as {
      value?: unknown;
      error?: string;
    };
    if (error) throw new Error(error);
    return value as never;
  };
  const act = (type: 'pointer' | 'key', ...actions: object[]) =>
    post('/actions', {
      actions: [
        {
          type,
          id: type,
          ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }),
          actions,
        },
      ],
    });
  const strike = (value: string) =>
    act('key', { type: 'keyDown', value }, { type: 'keyUp', value });
  let current: Size = { width: 0, height: 0 };
  // Where the frame that is entered stands in the window: WebKit's "viewport" is always the window's.
  let origin: Point = { x: 0, y: 0 };
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    async open(address, size) {
      await post('/frame', { id: null });
      origin = { x: 0, y: 0 };
      if (size.width !== current.width || size.height !== current.height) {
        // The window has a bar above the page.
        const bar = await run(() => outerHeight - innerHeight);
        await post('/window/rect', { x: 0, y: 0, width: size.width, height: size.height + bar });
        current = size;
      }
      await post('/url', { url: address });
    },
    run,
    async enter(selector) {
      await post('/frame', { id: null });
      origin = { x: 0, y: 0 };
      if (selector === null) return;
      origin = await run((s) => {
        const frame = document.querySelector(s) as Element;
        const { left, top } = frame.getBoundingClientRect();
        return { x: left + frame.clientLeft, y: top + frame.clientTop };
      }, selector);
      const element = await post('/element', { using: 'css selector', value: selector });
      await post('/frame', { id: element });
    },
    move: async ({ x, y }) => {
      await act('pointer', {
        type: 'pointerMove',
        duration: 0,
        origin: 'viewport',
        x: Math.round(origin.x + x),
        y: Math.round(origin.y + y),
      });
    },
    down: async () => {
      await act('pointer', { type: 'pointerDown', button: 0 });
    },
    up: async () => {
      await act('pointer', { type: 'pointerUp', button: 0 });
    },
    press: async (key) => {
      await strike(KEYS[key] ?? key);
    },
    type: async (text) => {
      for (const letter of text) await strike(letter);
    },
    picture: async () =>
      Buffer.from((await call('GET', `${session}/screenshot`)) as string, 'base64'),
    print: async () => Buffer.from((await post('/print', {})) as string, 'base64'),
    async close() {
      await call('DELETE', session).catch(() => {});
      program.kill();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function untilItListens(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
