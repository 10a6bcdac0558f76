import { describe, expect, it } from 'vitest';
import { HATCH_TILE_PX, HATCHES, hatchOf, stripeColour } from '../../src/palette/hatch.ts';
import { hatchTile } from '../../src/palette/hatch-tile.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';

/** Fraction of the tile that is covered. */
function inkOf(tile: { data: Uint8ClampedArray }): number {
  let ink = 0;
  for (let i = 3; i < tile.data.length; i += 4) ink += tile.data[i] as number;
  return ink / 255 / (tile.data.length / 4);
}

describe('hatches', () => {
  it('belong to changing and contested ground only', () => {
    expect(hatchOf({ status: 'changing', contender: 'hts' })).toBe(HATCHES.changing);
    expect(hatchOf({ status: 'contested', contender: 'hts' })).toBe(HATCHES.contested);
    expect(hatchOf({ status: 'besieged', contender: 'hts' })).toBeNull();
    expect(hatchOf({ status: 'held', contender: null })).toBeNull();
  });

  it('of changing ground show both parties in equal parts', () => {
    expect(inkOf(hatchTile(HATCHES.changing, '#123456', 2))).toBeCloseTo(0.5, 1);
  });

  it('repeat without a seam', () => {
    const size = HATCH_TILE_PX * 2;
    const { data } = hatchTile(HATCHES.changing, '#123456', 2);
    const alpha = (x: number, y: number) => data[(y * size + x) * 4 + 3] as number;
    for (let i = 1; i < size; i++) {
      // One pixel along a stripe, across the edge of the tile and inside it.
      expect(Math.abs(alpha(0, i) - alpha(size - 1, (i + 1) % size))).toBeLessThanOrEqual(1);
    }
    expect(() => hatchTile({ ...HATCHES.changing, angleDegrees: 30 }, '#123456', 1)).toThrow(
      'a hatch of 30 degrees does not repeat in its tile',
    );
  });

  it('are drawn in the contender’s hue', () => {
    const palette = paletteOf('light');
    expect(stripeColour(palette, 'changing', 'hts')).not.toBe(
      stripeColour(palette, 'changing', 'sna'),
    );
  });
});
