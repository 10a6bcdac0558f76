import { describe, expect, it } from 'vitest';
import { axisDays, captureTicks } from '../../src/chart/time-axis.ts';
import { DAY_MS, HOUR_MS } from '../../src/model/instant.ts';

const STORY = { start: 0, end: 15 * DAY_MS };
/** The story starts on the 26th of a month of 30 days. */
const dayOfMonth = (at: number) => ((25 + Math.floor(at / DAY_MS)) % 30) + 1;
const LABELS = { full: 66, weekday: 42, month: 38, day: 16 };

describe('axisDays', () => {
  const labels = (width: number) =>
    axisDays(STORY, width, dayOfMonth, LABELS).map(({ label }) => label);

  it('says all it can on a wide page', () => {
    expect(new Set(labels(1500))).toEqual(new Set(['full']));
  });

  it('names the month on the first day and on the first of a month, on any width', () => {
    for (const width of [270, 480, 700]) {
      expect(labels(width)[0]).toBe('month');
      expect(labels(width)[5]).toBe('month');
    }
  });

  it('never lets two labels touch, or one leave the axis', () => {
    for (let width = 270; width < 2000; width += 13) {
      const boxes = axisDays(STORY, width, dayOfMonth, LABELS)
        .filter(({ label }) => label !== 'none')
        .map(({ middle, label }) => {
          const half = LABELS[label as keyof typeof LABELS] / 2;
          return [middle - half, middle + half] as const;
        });
      boxes.forEach(([left, right], i) => {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        const next = boxes[i + 1];
        if (next) expect(next[0]).toBeGreaterThanOrEqual(right);
      });
    }
  });
});

describe('captureTicks', () => {
  it('counts every capture once, in bars of equal spans', () => {
    const instants = [HOUR_MS, HOUR_MS, 30 * HOUR_MS, STORY.end];
    const ticks = captureTicks(STORY, instants, 1440);
    expect(ticks.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(ticks[0]).toMatchObject({ x: 0, width: 4, height: 1, count: 2 });
    expect(ticks.every(({ x, width }) => x >= 0 && x + width <= 1440)).toBe(true);
  });

  it('is empty when nothing was captured', () => {
    expect(captureTicks(STORY, [], 1000)).toEqual([]);
  });
});
