import type { CellState } from '../palette/ground-state.ts';
import { mix } from '../palette/mix.ts';

/** How long a cell takes from one look to the next, and how long its outline glows when captured. */
export const FADE_MS = 260;
export const GLOW_MS = 1100;

/** A cell on its way from one look to another. */
export interface Fade {
  readonly from: CellState;
  readonly to: CellState;
  /** Milliseconds of the clock. */
  readonly startMs: number;
  /** Colour of the glow, or null when the cell did not change hands. */
  readonly glow: string | null;
}

/** A cell's look during a fade, and its glow, 0..1. */
export interface FadeFrame extends CellState {
  readonly glow: number;
  /** Whether the look is the one it fades to, so that only the glow goes on. */
  readonly arrived: boolean;
  readonly done: boolean;
}

/** The look of a fade at an instant of the clock; from its end on, exactly `to`. */
export function fadeFrame(fade: Fade, nowMs: number): FadeFrame {
  const elapsed = Math.max(0, nowMs - fade.startMs);
  const progress = eased(Math.min(1, elapsed / FADE_MS));
  const glowing = fade.glow === null ? 1 : Math.min(1, elapsed / GLOW_MS);
  // Quick to rise, slow to go.
  const glow = fade.glow === null ? 0 : Math.min(1, glowing * 8) * (1 - glowing) ** 1.5;
  const done = progress === 1 && glowing === 1;
  if (progress === 1) return { ...fade.to, glow, arrived: true, done };
  const { from, to } = fade;
  const hatch = to.hatch ?? from.hatch;
  const before = from.hatch === hatch ? from.hatchOpacity : 0;
  return {
    fill: mix(from.fill, to.fill, progress),
    hatch,
    hatchOpacity: before + (to.hatchOpacity - before) * progress,
    glow,
    arrived: false,
    done,
  };
}

/** Slow at both ends. */
function eased(progress: number): number {
  return progress * progress * (3 - 2 * progress);
}
