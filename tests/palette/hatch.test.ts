import { describe, expect, it } from 'vitest';
import {
  HATCH_TILE_PX,
  HATCHES,
  type HatchInk,
  hatchInk,
  hatchOf,
} from '../../src/palette/hatch.ts';
import { hatchTile } from '../../src/palette/hatch-tile.ts';
import { mix } from '../../src/palette/mix.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';

/** Fraction of the tile that is covered. */
function inkOf(tile: { data: Uint8ClampedArray }): number {
  let ink = 0;
  for (let i = 3; i < tile.data.length; i += 4) ink += tile.data[i] as number;
  return ink / 255 / (tile.data.length / 4);
}

/** Stripes without dots, in one colour. */
const striped = (status: keyof typeof HATCHES): HatchInk => ({
  hatch: HATCHES[status],
  stripe: '#123456',
  onStripes: null,
  between: null,
});
/** How opaque a tile is, 0..255, at a place in CSS pixels; and which red it has there. */
const pixelOf = (ink: HatchInk, x: number, y: number) => {
  const { data } = hatchTile(ink, 2);
  const at = (Math.floor(y * 2) * HATCH_TILE_PX * 2 + Math.floor(x * 2)) * 4;
  return { red: data[at] as number, alpha: data[at + 3] as number };
};
const control = { controller: 'hts', contender: null, status: 'held', basis: 'reported' } as const;

describe('hatches', () => {
  it('belong to changing and contested ground, and to one of two', () => {
    for (const status of ['changing', 'contested', 'either'] as const) {
      expect(hatchOf({ ...control, status, contender: 'sna' })).toEqual({
        status,
        contender: 'sna',
        dotted: null,
      });
    }
    expect(hatchOf({ ...control, status: 'besieged', contender: 'sna' })).toBeNull();
    expect(hatchOf(control)).toBeNull();
  });

  it('have dots where only a statement on the whole country is known', () => {
    const basis = 'country';
    expect(hatchOf({ ...control, basis })).toEqual({
      status: 'held',
      contender: null,
      dotted: 'hts',
    });
    // It speaks of who comes.
    expect(hatchOf({ ...control, basis, status: 'changing', contender: 'sna' })?.dotted).toBe(
      'sna',
    );
    expect(hatchOf({ ...control, basis, status: 'either', contender: 'sna' })?.dotted).toBe('hts');
  });

  it.each(['changing', 'either'] as const)('of %s ground show both in equal parts', (status) => {
    expect(inkOf(hatchTile(striped(status), 2))).toBeCloseTo(0.5, 1);
  });

  it('lie level where it is one of two, and slant where ground is changing', () => {
    for (const x of [1, 3, 5, 7]) {
      expect(pixelOf(striped('either'), x, 0.5).alpha).toBe(255);
      expect(pixelOf(striped('either'), x, 4).alpha).toBe(0);
    }
    expect(pixelOf(striped('changing'), 4, 4).alpha).toBe(255);
    expect(pixelOf(striped('changing'), 0, 4).alpha).toBe(0);
  });

  it('have dots in the colours of both where it is one of two', () => {
    const ink = hatchInk(paletteOf('light'), {
      status: 'either',
      contender: 'sdf',
      dotted: 'opposition',
    });
    expect(ink.onStripes).not.toBe(ink.between);
    expect(pixelOf(ink, 4, 4).alpha).toBe(255);
    expect(pixelOf(ink, 4, 4).red).toBe(Number.parseInt((ink.between ?? '').slice(1, 3), 16));
    expect(pixelOf(ink, 0, 0).red).toBe(Number.parseInt((ink.onStripes ?? '').slice(1, 3), 16));
    expect(pixelOf(ink, 0, 4).alpha).toBe(0);
  });

  it('are quiet: dots cover less than a tenth', () => {
    const ink = hatchInk(paletteOf('light'), { status: 'held', contender: null, dotted: 'hts' });
    expect(ink.stripe).toBeNull();
    expect(inkOf(hatchTile(ink, 2))).toBeGreaterThan(0.04);
    expect(inkOf(hatchTile(ink, 2))).toBeLessThan(0.1);
  });

  it.each(['changing', 'contested', 'either'] as const)(
    'of %s ground repeat without a seam',
    (status) => {
      const size = HATCH_TILE_PX * 2;
      const { data } = hatchTile(striped(status), 2);
      const alpha = (x: number, y: number) => data[(y * size + x) * 4 + 3] as number;
      const step = status === 'either' ? 0 : 1;
      for (let i = 1; i < size; i++) {
        // One pixel along a stripe, across the edge of the tile and inside it.
        const other = alpha(size - 1, (i + step) % size);
        if (status !== 'contested') expect(Math.abs(alpha(0, i) - other)).toBeLessThanOrEqual(1);
      }
      const slanted = { ...striped(status), hatch: { ...HATCHES[status], angleDegrees: 30 } };
      expect(() => hatchTile(slanted, 1)).toThrow(
        'a hatch of 30 degrees does not repeat in its tile',
      );
    },
  );

  it('are drawn in the contender’s hue', () => {
    const palette = paletteOf('light');
    const stripe = (contender: string) =>
      hatchInk(palette, { status: 'changing', contender, dotted: null }).stripe;
    expect(stripe('hts')).not.toBe(stripe('sna'));
  });

  it('are paler where only a statement on the whole country says who comes', () => {
    const palette = paletteOf('light');
    const style = { status: 'changing', contender: 'hts' } as const;
    const plain = hatchInk(palette, { ...style, dotted: null }).stripe ?? '';
    const pale = hatchInk(palette, { ...style, dotted: 'hts' });
    expect(pale.stripe).toBe(mix(plain, palette.land, 0.67));
    expect(pale.onStripes).not.toBeNull();
  });
});
