import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/model/instant.ts';
import { busySpans, hurry, QUIET_FACTOR } from '../../src/timeline/quiet-hours.ts';

const hours = (n: number) => n * HOUR_MS;
const instants = fc.array(fc.integer({ min: 0, max: 360 }).map(hours), { maxLength: 12 });

describe('busySpans', () => {
  it('reach from two hours before a change to one hour after it, and join where they touch', () => {
    expect(busySpans([hours(50), hours(10), hours(13)])).toEqual([
      { start: hours(8), end: hours(14) },
      { start: hours(48), end: hours(51) },
    ]);
    expect(busySpans([])).toEqual([]);
  });

  it('never touch each other', () => {
    fc.assert(
      fc.property(instants, (changes) => {
        const spans = busySpans(changes);
        spans.slice(1).forEach(({ start }, i) => {
          expect(start).toBeGreaterThan(spans[i]?.end ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });
});

describe('hurry', () => {
  it('is eight times as fast in quiet hours, and as fast as ever in busy ones', () => {
    const busy = busySpans([hours(10)]);
    expect(hurry(busy, 0, hours(1))).toBe(hours(QUIET_FACTOR));
    expect(hurry(busy, hours(8), hours(2))).toBe(hours(10));
    expect(hurry(busy, 0, hours(2))).toBe(hours(9));
    expect(hurry(busy, hours(10.5), hours(1.5))).toBe(hours(19));
  });

  it('comes to the same instant in one step and in many', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 300 }).map(hours),
        fc.array(fc.integer({ min: 1, max: hours(4) }), { minLength: 1, maxLength: 30 }),
        (changes, from, steps) => {
          const busy = busySpans(changes);
          const whole = hurry(
            busy,
            from,
            steps.reduce((sum, step) => sum + step, 0),
          );
          const stepped = steps.reduce((at, step) => hurry(busy, at, step), from);
          expect(stepped).toBeCloseTo(whole, 3);
        },
      ),
    );
  });
});
