import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlags } from '../../src/chart/flag-layout.ts';

/** The four milestones of the story as parts of the axis, with English labels as wide as on a page. */
const MILESTONES = [
  { part: 0.28, width: 56 },
  { part: 0.628, width: 42 },
  { part: 0.81, width: 42 },
  { part: 0.833, width: 70 },
];
const milestones = (width: number) =>
  MILESTONES.map((flag) => ({ x: flag.part * width, width: flag.width }));

describe('layoutFlags', () => {
  it('flies to the right of the pole where there is room', () => {
    expect(layoutFlags([{ x: 100, width: 60 }], 1000)).toEqual([{ left: 100, row: 0 }]);
  });

  it('moves left at the end of the field, no more than it must', () => {
    expect(layoutFlags([{ x: 980, width: 60 }], 1000)).toEqual([{ left: 940, row: 0 }]);
  });

  it('makes room for a later flag that stands close', () => {
    const flags = [
      { x: 840, width: 50 },
      { x: 860, width: 80 },
    ];
    expect(layoutFlags(flags, 1000)).toEqual([
      { left: 806, row: 0 },
      { left: 860, row: 0 },
    ]);
  });

  it.each([280, 296, 460, 700, 1030, 1700])(
    'keeps the four milestones in one row and in the order of time at %i px',
    (width) => {
      const positions = layoutFlags(milestones(width), width);
      expect(positions.map(({ row }) => row)).toEqual([0, 0, 0, 0]);
      const lefts = positions.map(({ left }) => left);
      expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    },
  );

  it('never lets two labels overlap or leave the field, and reads as time does, on any phone', () => {
    const flags = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 1, noNaN: true }),
        width: fc.integer({ min: 30, max: 120 }),
      }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(flags, fc.integer({ min: 270, max: 1800 }), (shares, width) => {
        const scaled = shares.map((flag) => ({ ...flag, x: flag.x * width }));
        const boxes = layoutFlags(scaled, width).map(({ left, row }, i) => ({
          left,
          right: left + (scaled[i]?.width ?? 0),
          row,
          x: scaled[i]?.x ?? 0,
        }));
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width + 1e-6);
          for (const other of boxes.slice(i + 1)) {
            const [first, second] = box.left <= other.left ? [box, other] : [other, box];
            if (box.row === other.row) {
              expect(first.right).toBeLessThanOrEqual(second.left + 1e-6);
              expect(first.x).toBeLessThanOrEqual(second.x);
            } else {
              const [upper, lower] = box.row > other.row ? [box, other] : [other, box];
              expect(upper.x).toBeLessThanOrEqual(lower.x);
            }
          }
        });
      }),
    );
  });
});
