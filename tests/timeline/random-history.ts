import fc from 'fast-check';
import { BASES, type ControlInterval, STATUSES } from '../../src/model/control.ts';
import type { Interval } from '../../src/model/instant.ts';

/** What a timeline is made from. */
export interface History {
  readonly story: Interval;
  readonly places: readonly {
    readonly id: string;
    readonly intervals: readonly ControlInterval[];
  }[];
}

const START = Date.UTC(2024, 10, 25, 21);

/**
 * Histories without gap or overlap. The story is short, in milliseconds, so that boundaries of
 * several places fall together and random instants fall on boundaries often.
 */
export const histories: fc.Arbitrary<History> = fc
  .record({
    length: fc.integer({ min: 1, max: 40 }),
    cuts: fc.array(fc.array(fc.integer({ min: 1, max: 39 }), { maxLength: 6 }), { maxLength: 8 }),
    states: fc.infiniteStream(
      fc.record({
        controller: fc.constantFrom('government', 'hts', 'sna', 'none'),
        contender: fc.constantFrom(null, 'hts', 'sdf'),
        status: fc.constantFrom(...STATUSES),
        basis: fc.constantFrom(...BASES),
        report: fc.constantFrom(null, 'r1', 'r2'),
        follows: fc.constant(null),
      }),
    ),
  })
  .map(({ length, cuts, states }) => {
    const story = { start: START, end: START + length };
    const places = cuts.map((offsets, index) => {
      const inside = offsets.filter((offset) => offset < length);
      const starts = [...new Set([0, ...inside])].sort((a, b) => a - b);
      const intervals = starts.map((offset, i) => ({
        ...states.next().value,
        start: START + offset,
        end: START + (starts[i + 1] ?? length),
      }));
      return { id: `place-${index}`, intervals };
    });
    return { story, places };
  });

/** An instant of a history's story, one of its boundaries, or one just outside it. */
export function instantOfHistory(history: History, pick: number): number {
  const { start, end } = history.story;
  return start - 3 + (pick % (end - start + 7));
}
