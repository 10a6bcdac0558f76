import { DAY_MS, HOUR_MS, type Instant, type Interval } from '../model/instant.ts';
import { xOf } from './share-chart.ts';

/** A bar under the chart: how many captures in a span of time. */
export interface CaptureTick {
  readonly x: number;
  readonly width: number;
  /** 0..1 of the strip's height. Grows with the square root, so that one capture can still be seen. */
  readonly height: number;
  readonly count: number;
}

/** Lengths of a bar's span that read as clock time. */
const SPANS_MS = [HOUR_MS, 2 * HOUR_MS, 3 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS, DAY_MS];

/**
 * Counts captures in equal spans, the shortest that leaves each bar at least `minimum` pixels.
 * A capture at the very end of a span counts for that span: it is what the span led to.
 */
export function captureTicks(
  story: Interval,
  instants: readonly Instant[],
  width: number,
  minimum = 4,
): CaptureTick[] {
  const span = SPANS_MS.find((ms) => xOf(story, story.start + ms, width) >= minimum) ?? DAY_MS;
  const counts = new Map<number, number>();
  for (const at of instants) {
    const bin = Math.max(0, Math.ceil((at - story.start) / span) - 1);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return [...counts].map(([bin, count]) => ({
    x: xOf(story, story.start + bin * span, width),
    width: xOf(story, story.start + span, width),
    height: Math.sqrt(count / most),
    count,
  }));
}

/** A day on the axis. */
export interface AxisDay {
  /** Local midnight. */
  readonly at: Instant;
  /** Where the day begins, and its middle, in pixels. */
  readonly x: number;
  readonly middle: number;
  /** How much its label may say; `none` when there is no room for it. */
  readonly label: 'full' | 'weekday' | 'month' | 'day' | 'none';
}

/**
 * The days of the story with as much label as fits: 'Sat 30 Nov' from 68 pixels a day, 'Sat 30'
 * from 42, else the number alone, where there is room. The first day and the first of a month
 * always name their month.
 *
 * @param story starts at a local midnight.
 * @param dayOfMonth of an instant, in local time.
 */
export function axisDays(
  story: Interval,
  width: number,
  dayOfMonth: (at: Instant) => number,
): AxisDay[] {
  const count = Math.round((story.end - story.start) / DAY_MS);
  const pixels = width / count;
  const days = Array.from({ length: count }, (_, i) => {
    const at = story.start + i * DAY_MS;
    return {
      at,
      x: i * pixels,
      middle: (i + 0.5) * pixels,
      named: i === 0 || dayOfMonth(at) === 1,
    };
  });
  const wide = pixels >= 68 ? 'full' : pixels >= 42 ? 'weekday' : null;
  const room = (a: number, b: number, gap: number) => Math.abs(a - b) >= gap;
  const placed: { middle: number; half: number }[] = days
    .filter(({ named }) => named)
    .map(({ middle }) => ({ middle, half: 19 }));
  return days.map(({ at, x, middle, named }) => {
    if (wide) return { at, x, middle, label: named ? 'full' : wide };
    if (named) return { at, x, middle, label: 'month' };
    const fits = placed.every((other) => room(other.middle, middle, other.half + 12));
    if (fits) placed.push({ middle, half: 8 });
    return { at, x, middle, label: fits ? 'day' : 'none' };
  });
}
