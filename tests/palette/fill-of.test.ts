import { differenceCiede2000 } from 'culori';
import { describe, expect, it } from 'vitest';
import { fillOf } from '../../src/palette/fill-of.ts';
import { channelsOf, mix } from '../../src/palette/mix.ts';
import { coloursOf, paletteOf } from '../../src/palette/palette-of.ts';

const difference = differenceCiede2000();

describe.each(['light', 'dark'] as const)('fillOf in the %s theme', (theme) => {
  const palette = paletteOf(theme);

  it.each(Object.keys(palette.actors))(
    'draws inferred ground of %s nearer to land',
    (controller) => {
      const reported = fillOf(palette, { controller, basis: 'reported' });
      const inferred = fillOf(palette, { controller, basis: 'inferred' });
      expect(reported).toBe(palette.actors[controller]?.fill);
      expect(fillOf(palette, { controller, basis: 'baseline' })).toBe(reported);
      expect(difference(inferred, palette.land)).toBeLessThan(difference(reported, palette.land));
      expect(inferred).not.toBe(reported);
    },
  );

  it('draws an actor it does not know as nobody', () => {
    expect(coloursOf(palette, 'martians')).toBe(palette.actors.none);
  });
});

describe('mix', () => {
  it('goes from one colour to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#000000', '#ffffff', 7)).toBe('#ffffff');
  });

  it('refuses what is not a colour', () => {
    expect(() => channelsOf('red')).toThrow('"red" is not a colour: expected #rrggbb');
  });
});
