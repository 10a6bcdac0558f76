import { HOUR_MS, type Instant, type Interval } from '../model/instant.ts';

/** So many times faster pass hours in which nothing changes. */
export const QUIET_FACTOR = 8;

/** Hours are busy from so long before a change to so long after it: one sees it come, and stay. */
const BEFORE_CHANGE_MS = 2 * HOUR_MS;
const AFTER_CHANGE_MS = HOUR_MS;

/**
 * The spans in which something changes or is about to, in order, none touching the next; all else is
 * quiet. Empty when nothing ever changes.
 *
 * @param changes instants at which something changes, in any order.
 */
export function busySpans(changes: readonly Instant[]): Interval[] {
  const spans: { start: Instant; end: Instant }[] = [];
  for (const at of [...changes].sort((a, b) => a - b)) {
    const former = spans.at(-1);
    const start = at - BEFORE_CHANGE_MS;
    const end = at + AFTER_CHANGE_MS;
    if (former && start <= former.end) former.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/**
 * Where one comes to from `from` with so much story time as `storyMs`, when quiet hours cost an eighth
 * of theirs. Many short steps lead to the same instant as one long one.
 */
export function hurry(busy: readonly Interval[], from: Instant, storyMs: number): Instant {
  let at = from;
  let left = storyMs;
  for (const { start, end } of busy) {
    if (end <= at) continue;
    const quietCost = Math.max(0, start - at) / QUIET_FACTOR;
    if (left <= quietCost) return at + left * QUIET_FACTOR;
    left -= quietCost;
    at = Math.max(at, start);
    if (left <= end - at) return at + left;
    left -= end - at;
    at = end;
  }
  return at + left * QUIET_FACTOR;
}
