import { clampTo, DAY_MS, HOUR_MS, type Instant, type Interval } from '../../model/instant.ts';

/**
 * Where a key takes the slider, or null when the key is not the slider's.
 *
 * Arrows go to the next or the former whole hour (with Shift: six hours), Page Up and Page Down a
 * day on or back, Home and End to the story's ends. Keys follow the axis on the screen, which runs
 * left to right in every language: Right and Up are always later.
 */
export function keySeek(key: string, shift: boolean, at: Instant, story: Interval): Instant | null {
  const step = shift ? 6 * HOUR_MS : HOUR_MS;
  const sinceStart = at - story.start;
  const later = (ms: number) => story.start + (Math.floor(sinceStart / HOUR_MS) * HOUR_MS + ms);
  const sooner = (ms: number) => story.start + (Math.ceil(sinceStart / HOUR_MS) * HOUR_MS - ms);
  const target: Record<string, () => Instant> = {
    ArrowRight: () => later(step),
    ArrowUp: () => later(step),
    ArrowLeft: () => sooner(step),
    ArrowDown: () => sooner(step),
    PageUp: () => at + DAY_MS,
    PageDown: () => at - DAY_MS,
    Home: () => story.start,
    End: () => story.end - 1,
  };
  const goal = Object.hasOwn(target, key) ? target[key]?.() : undefined;
  return goal === undefined ? null : clampTo(story, goal);
}
