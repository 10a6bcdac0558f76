import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineBorders } from '../../src/map/line-borders.ts';
import { type Border, borderBetween } from '../../src/palette/ground-state.ts';

const actors = (
  [
    ['government', 'government'],
    ['hts', 'opposition'],
    ['sna', 'opposition'],
  ] as const
).map(([id, side]) => ({ id, side, name: { en: id, ar: id }, short: { en: id, ar: id } }));
const sideOf = new Map(actors.map(({ id, side }) => [id, side]));

// Six places in a row, and a line between the first and the last.
const lines = [0, 1, 2, 3, 4]
  .map((left) => ({ left, right: left + 1, coordinates: [] }))
  .concat({ left: 0, right: 5, coordinates: [] });

test('what was said of every line is what its two holders make of it, and nothing is said twice', () => {
  const steps = fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...actors.map(({ id }) => id))), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(steps, (taken) => {
      const borders = new LineBorders(actors, 6, lines);
      const holders = Array(6).fill('government');
      const said: Border[] = [];
      borders.sayAll((line, border) => {
        said[line] = border;
      });
      for (const [place, holder] of taken) {
        holders[place] = holder;
        borders.hold(place, holder);
        borders.sayChanged(place, (line, border) => {
          expect(border).not.toBe(said[line]);
          said[line] = border;
        });
        expect(said).toEqual(
          lines.map(({ left, right }) => borderBetween(holders[left], holders[right], sideOf)),
        );
      }
    }),
  );
});

test('a place without a line has no cell, and an unknown actor holds nothing', () => {
  const borders = new LineBorders(actors, 3, [{ left: 0, right: 1 }]);
  expect([0, 1, 2].map((place) => borders.hasCell(place))).toEqual([true, true, false]);
  expect(() => borders.hold(0, 'nobody')).toThrow('there is no actor "nobody"');
});

test('ground of either of two parties has a seam, not a front, to ground of each of them', () => {
  const three = ['government', 'opposition', 'sdf'].map((id) => ({
    id,
    side: id,
    name: { en: id, ar: id },
    short: { en: id, ar: id },
  }));
  const lines = [
    { left: 0, right: 1 },
    { left: 0, right: 2 },
    { left: 0, right: 3 },
    { left: 0, right: 4 },
  ];
  const borders = new LineBorders(three, 5, lines);
  borders.hold(0, 'opposition', 'sdf');
  borders.hold(1, 'opposition');
  borders.hold(2, 'sdf');
  borders.hold(3, 'government');
  borders.hold(4, 'opposition', 'sdf');
  const said: Border[] = [];
  borders.sayAll((line, border) => {
    said[line] = border;
  });
  expect(said).toEqual(['seam', 'seam', 'front', 'none']);
});
