/** Longest wait for a quiet moment, ms. */
const PATIENCE_MS = 1500;

/** Fulfilled once what was rendered before is painted; in a page that nobody sees, soon. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    const soon = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(soon);
      setTimeout(resolve);
    });
  });
}

/** Fulfilled when the browser has nothing else to do, or after a second and a half. */
export function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    } else setTimeout(resolve, 100);
  });
}
