import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlInterval } from '../../src/model/control.ts';
import { controlAt } from '../../src/timeline/control-at.ts';

const histories = fc
  .uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 0, maxLength: 12 })
  .map((cuts): ControlInterval[] => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 501];
    return edges.slice(0, -1).map((start, i) => ({
      start,
      end: edges[i + 1] as number,
      controller: 'x',
      contender: null,
      status: 'held',
      basis: 'baseline',
      report: null,
      follows: null,
    }));
  });

describe('controlAt', () => {
  it('finds what a scan finds, at every instant', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 500 }), (history, at) => {
        const scanned = history.find(({ start, end }) => start <= at && at < end);
        expect(controlAt(history, at)).toBe(scanned);
      }),
    );
  });

  it('is the nearest interval outside the history', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(controlAt(history, -1)).toBe(history[0]);
        expect(controlAt(history, 9999)).toBe(history.at(-1));
      }),
    );
  });
});
