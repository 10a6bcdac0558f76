import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../src/palette/palette-of.ts';

const VISIONS = {
  normal: (colour: Rgb) => colour,
  protan: (colour: Rgb) => filterDeficiencyProt(1)(colour),
  deutan: (colour: Rgb) => filterDeficiencyDeuter(1)(colour),
  tritan: (colour: Rgb) => filterDeficiencyTrit(1)(colour),
};
const rgb = (hex: string) => parseHex(hex) as Rgb;
const difference = differenceCiede2000();

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const actors = Object.entries(paletteOf(theme).actors);

  it.each(Object.entries(VISIONS))('tells any two actors apart for %s vision', (_name, see) => {
    const near: string[] = [];
    for (const [i, [a, { fill }]] of actors.entries()) {
      for (const [b, other] of actors.slice(i + 1)) {
        const apart = difference(see(rgb(fill)), see(rgb(other.fill)));
        if (apart < 10) near.push(`${a}-${b} ${apart.toFixed(1)}`);
      }
    }
    expect(near).toEqual([]);
  });
});
