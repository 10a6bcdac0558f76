/** Fulfilled in the browser's next task: what came before does not keep a reader's input waiting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Longest wait for a quiet moment, ms. */
const PATIENCE_MS = 1500;

/** So many frames later, what was rendered now is on the screen: one to paint it, two to show it. */
const FRAMES_TO_SHOW = 3;

/** Fulfilled once what was rendered before is on the screen; in a page that nobody sees, soon. */
export function untilShown(): Promise<void> {
  return new Promise((resolve) => {
    const soon = setTimeout(resolve, 300);
    const wait = (frames: number) => {
      if (frames > 0) requestAnimationFrame(() => wait(frames - 1));
      else {
        clearTimeout(soon);
        setTimeout(resolve);
      }
    };
    wait(FRAMES_TO_SHOW);
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

/** Fulfilled when letters that are shown have their type, or after a second. */
export function untilTyped(): Promise<unknown> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  return Promise.race([document.fonts.ready, late]);
}
