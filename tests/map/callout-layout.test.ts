import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, layoutCallouts } from '../../src/map/callout-layout.ts';

const FRAME = { left: 0, top: 0, right: 800, bottom: 500 };
const wishes = fc.array(
  fc.record({
    x: fc.integer({ min: -100, max: 900 }),
    y: fc.integer({ min: -100, max: 600 }),
    width: fc.integer({ min: 40, max: 170 }),
    height: fc.integer({ min: 18, max: 60 }),
  }),
  { maxLength: 5 },
);
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('callouts', () => {
  it('stay in the frame, off each other, and off every place they speak of', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = layoutCallouts(list, FRAME);
        placed.forEach((box, i) => {
          if (!box) return;
          expect(box.left).toBeGreaterThanOrEqual(FRAME.left);
          expect(box.top).toBeGreaterThanOrEqual(FRAME.top);
          expect(box.right).toBeLessThanOrEqual(FRAME.right);
          expect(box.bottom).toBeLessThanOrEqual(FRAME.bottom);
          for (const other of placed.slice(i + 1)) {
            if (other) expect(overlap(box, other)).toBe(false);
          }
          for (const { x, y } of list) {
            // A dot with the name beside it.
            const name = { left: x - 60, right: x + 60, top: y - 14, bottom: y + 22 };
            expect(overlap(box, name)).toBe(false);
          }
        });
      }),
    );
  });

  it('stand close by where there is room', () => {
    const [box] = layoutCallouts([{ x: 400, y: 250, width: 120, height: 30 }], FRAME);
    expect(box).toMatchObject({ left: 340, right: 460 });
    expect(250 - (box?.bottom ?? 0)).toBeLessThan(60);
  });

  it('keep off the names of great places where there is another place for them', () => {
    const wish = { x: 400, y: 250, width: 120, height: 30 };
    const above = { x: 400, y: 190 };
    const [box] = layoutCallouts([wish], FRAME, [above]);
    expect(box?.top).toBeGreaterThan(250);
    const crowd = Array.from({ length: 400 }, (_, i) => ({
      x: (i % 20) * 40,
      y: (i - (i % 20)) * 1.3,
    }));
    expect(layoutCallouts([wish], FRAME, crowd)[0]).toMatchObject({ left: 340, right: 460 });
  });

  it('are left out for a place that is out of sight', () => {
    expect(layoutCallouts([{ x: 900, y: 250, width: 120, height: 30 }], FRAME)).toEqual([null]);
    expect(layoutCallouts([], FRAME)).toEqual([]);
  });
});
