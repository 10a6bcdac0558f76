import { describe, expect, it } from 'vitest';
import { groupedPalette } from '../../src/palette/grouped-palette.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';

const ACTORS = [
  { id: 'government', side: 'government' },
  { id: 'hts', side: 'opposition' },
  { id: 'sna', side: 'opposition' },
  { id: 'sdf', side: 'sdf' },
];

describe.each(['light', 'dark'] as const)('sides in the %s palette', (theme) => {
  const palette = paletteOf(theme);
  const sides = groupedPalette(palette, ACTORS, 'sides');

  it('wear one colour each, that of their first actor', () => {
    expect(sides.actors.sna).toBe(palette.actors.hts);
    expect(sides.actors.hts).toBe(palette.actors.hts);
    expect(sides.actors.sdf).toBe(palette.actors.sdf);
    expect(sides.grouping).toBe('sides');
  });

  it('are of each story alone: two stories on a page have two palettes', () => {
    const other = [
      { id: 'sna', side: 'opposition' },
      { id: 'hts', side: 'opposition' },
      { id: 'government', side: 'government' },
    ];
    const theirs = groupedPalette(palette, other, 'sides');
    expect(theirs.actors.hts).toBe(palette.actors.sna);
    expect(groupedPalette(palette, ACTORS, 'sides').actors.hts).toBe(palette.actors.hts);
  });

  it('are the same object whenever they are asked for, and groups are the palette itself', () => {
    expect(groupedPalette(palette, ACTORS, 'sides')).toBe(sides);
    expect(groupedPalette(palette, ACTORS, 'groups')).toBe(palette);
  });
});
