import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlags } from '../../src/chart/flag-layout.ts';

describe('layoutFlags', () => {
  it('flies to the right of the pole where there is room', () => {
    expect(layoutFlags([{ x: 100, width: 60 }], 1000)).toEqual([{ left: 100, row: 0 }]);
  });

  it('flies to the left at the end of the field', () => {
    expect(layoutFlags([{ x: 980, width: 60 }], 1000)).toEqual([{ left: 920, row: 0 }]);
  });

  it('never lets two labels of four overlap or leave the field, on any phone', () => {
    const flags = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 1, noNaN: true }),
        width: fc.integer({ min: 30, max: 80 }),
      }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(flags, fc.integer({ min: 270, max: 1800 }), (shares, width) => {
        const scaled = shares.map((flag) => ({ ...flag, x: flag.x * width }));
        const boxes = layoutFlags(scaled, width).map(({ left, row }, i) => ({
          left,
          right: left + (scaled[i]?.width ?? 0),
          row,
        }));
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width + 1e-6);
          for (const other of boxes.slice(i + 1)) {
            const apart = box.right <= other.left || other.right <= box.left;
            expect(apart || box.row !== other.row).toBe(true);
          }
        });
      }),
    );
  });
});
