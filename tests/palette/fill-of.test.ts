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

  it('lets ground fade with the distance to the next report, and no further than it says', () => {
    const at = (reportDistanceKm: number) =>
      difference(
        fillOf(
          palette,
          { controller: 'sdf', basis: 'baseline' },
          { reportDistanceKm, reportedOnly: false, eveStated: true },
        ),
        palette.land,
      );
    expect(at(20)).toBe(at(0));
    expect(at(70)).toBeLessThan(at(20));
    expect(at(120)).toBeLessThan(at(70));
    expect(at(1000)).toBe(at(120));
    expect(at(1000)).toBeGreaterThan(3);
  });

  it('shows only what sources report, when asked to', () => {
    const doubt = { reportDistanceKm: 0, reportedOnly: true, eveStated: false };
    const fill = (basis: 'reported' | 'area' | 'inferred' | 'baseline') =>
      fillOf(palette, { controller: 'hts', basis }, doubt);
    expect(fill('reported')).toBe(palette.actors.hts?.fill);
    expect(fill('area')).toBe(palette.actors.hts?.fill);
    expect(difference(fill('inferred'), palette.land)).toBeLessThan(8);
    expect(fill('baseline')).toBe(fill('inferred'));
    const stated = { ...doubt, eveStated: true };
    expect(fillOf(palette, { controller: 'hts', basis: 'baseline' }, stated)).toBe(fill('area'));
  });

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
