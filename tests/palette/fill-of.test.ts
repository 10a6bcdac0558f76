import { differenceCiede2000 } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Basis } from '../../src/model/control.ts';
import { fillOf } from '../../src/palette/fill-of.ts';
import { hatchInk } from '../../src/palette/hatch.ts';
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

  it('draws what a statement on the whole country gives at half of the strength of inferred', () => {
    const fill = (controller: string, basis: Basis) => fillOf(palette, { controller, basis });
    for (const controller of Object.keys(palette.actors)) {
      const left = difference(fill(controller, 'country'), palette.land);
      // Barely anything, and still something.
      expect(left).toBeLessThan(difference(fill(controller, 'inferred'), palette.land));
      expect(left).toBeGreaterThan(1.5);
    }
    const far = { reportDistanceKm: 1000, reportedOnly: false, eveStated: true };
    expect(fillOf(palette, { controller: 'hts', basis: 'country' }, far)).toBe(
      fill('hts', 'country'),
    );
    const changing = { controller: 'hts', basis: 'country', status: 'changing' } as const;
    expect(fillOf(palette, changing)).toBe(fill('hts', 'reported'));
  });

  it('tells neighbouring parties apart by their dots where the fills are palest', () => {
    const dots = Object.keys(palette.actors).map(
      (dotted) =>
        hatchInk(palette, { status: 'held', contender: null, dotted }).onStripes ?? palette.land,
    );
    const near = dots.flatMap((a, i) => dots.slice(i + 1).filter((b) => difference(a, b) < 8));
    expect(near).toEqual([]);
    for (const dot of dots) expect(difference(dot, palette.land)).toBeGreaterThan(20);
  });

  it('shows only what sources report, when asked to', () => {
    const doubt = { reportDistanceKm: 0, reportedOnly: true, eveStated: false };
    const fill = (basis: Basis) => fillOf(palette, { controller: 'hts', basis }, doubt);
    expect(fill('reported')).toBe(palette.actors.hts?.fill);
    expect(fill('area')).toBe(palette.actors.hts?.fill);
    expect(difference(fill('inferred'), palette.land)).toBeLessThan(8);
    expect(fill('baseline')).toBe(fill('inferred'));
    expect(fill('country')).toBe(fill('inferred'));
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
