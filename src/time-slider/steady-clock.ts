import type { Clock } from '../timeline/playback.ts';

/** Two pictures a second, for those who want less motion. */
const CALM_FRAME_MS = 500;

/** The browser's clock; its frames are far apart for a reader who prefers reduced motion. */
export const steadyClock: Clock = {
  now: () => performance.now(),
  nextFrame(callback) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) setTimeout(callback, CALM_FRAME_MS);
    else requestAnimationFrame(callback);
  },
};
