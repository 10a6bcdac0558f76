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

/** How many pixels each kind of label takes. */
export type LabelWidths = Readonly<Record<Exclude<AxisDay['label'], 'none'>, number>>;

/**
 * The days of the story with as much label as fits into each day: 'Sat 30 Nov', else 'Sat 30', else
 * the number alone where there is room. The first day and the first of a month always name their
 * month ('1 Dec'); a label that would leave the axis is moved inside.
 *
 * @param story starts at a local midnight.
 * @param dayOfMonth of an instant, in local time.
 */
export function axisDays(
  story: Interval,
  width: number,
  dayOfMonth: (at: Instant) => number,
  labels: LabelWidths,
): AxisDay[] {
  const count = Math.round((story.end - story.start) / DAY_MS);
  const pixels = width / count;
  const inside = (middle: number, label: number) =>
    Math.min(Math.max(middle, label / 2), Math.max(label / 2, width - label / 2));
  const days = Array.from({ length: count }, (_, i) => {
    const at = story.start + i * DAY_MS;
    const named = i === 0 || dayOfMonth(at) === 1;
    return { at, x: i * pixels, centre: (i + 0.5) * pixels, named };
  });
  const wide = (['full', 'weekday'] as const).find((label) => pixels >= labels[label]);
  const placed = days
    .filter(({ named }) => named)
    .map(({ centre }) => ({ middle: inside(centre, labels.month), half: labels.month / 2 }));
  return days.map(({ at, x, centre, named }) => {
    if (wide === 'full') return { at, x, middle: centre, label: wide };
    if (named) return { at, x, middle: inside(centre, labels.month), label: 'month' };
    if (wide === 'weekday' && labels.month <= pixels) return { at, x, middle: centre, label: wide };
    const half = labels.day / 2;
    const fits = placed.every((other) => Math.abs(other.middle - centre) >= other.half + half + 3);
    if (fits) placed.push({ middle: centre, half });
    return { at, x, middle: centre, label: fits ? 'day' : 'none' };
  });
}
