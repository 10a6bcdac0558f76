import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { fillOf } from '../../src/palette/fill-of.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = paletteOf(theme);
  const actors = Object.keys(palette.actors);
  const fills = actors.flatMap((controller) => [
    fillOf(palette, { controller, basis: 'reported' }),
    fillOf(palette, { controller, basis: 'inferred' }),
    fillOf(palette, { controller, basis: 'country' }),
  ]);

  it.each(['front', 'golan'] as const)('draws %s at 3:1 or more on every fill', (line) => {
    const weak = fills.filter((fill) => wcagContrast(palette[line], fill) < 3);
    expect(weak).toEqual([]);
  });

  it.each(['label', 'labelSoft'] as const)('writes %s at 4.5:1 or more on halo and land', (ink) => {
    expect(wcagContrast(palette[ink], palette.labelHalo)).toBeGreaterThan(4.5);
    expect(wcagContrast(palette[ink], palette.land)).toBeGreaterThan(4.5);
  });

  it('writes quiet names at 3:1 or more', () => {
    expect(wcagContrast(palette.regionLabel, palette.neighbour)).toBeGreaterThan(3);
    expect(wcagContrast(palette.waterLabel, palette.sea)).toBeGreaterThan(3);
  });

  it.each(actors)('has a strong colour of %s for text on land and dots on its own fill', (id) => {
    const colours = palette.actors[id];
    expect(wcagContrast(colours?.strong ?? '', palette.land)).toBeGreaterThan(4.5);
    expect(wcagContrast(colours?.strong ?? '', colours?.fill ?? '')).toBeGreaterThan(3);
  });
});
