import { differenceCiede2000, parse, type Rgb } from 'culori';
import { PNG } from 'pngjs';

/** A colour as CSS writes it: `#rrggbb`. */
export type Hex = string;

/**
 * How far two colours are apart, CIEDE2000: 0 the same, about 1 the least that an eye sees side by
 * side, above 10 plainly different.
 */
export function colourDistance(one: Hex, other: Hex): number {
  return differenceCiede2000()(colourOf(one), colourOf(other));
}

/** The name of the colour nearest to one, such as the actor whose fill was painted. */
export function nearestName(colour: Hex, named: Readonly<Record<string, Hex>>): string {
  const [nearest] = Object.entries(named)
    .map(([name, candidate]) => ({ name, distance: colourDistance(colour, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  if (!nearest) throw new Error('no colours to choose from');
  return nearest.name;
}

/** The mean colour of a PNG picture. */
export function meanColour(png: Buffer): Hex {
  const { data } = PNG.sync.read(png);
  const pixels = data.length / 4;
  const channel = (offset: number) => {
    let sum = 0;
    for (let i = offset; i < data.length; i += 4) sum += data[i] ?? 0;
    return Math.round(sum / pixels);
  };
  return `#${[0, 1, 2].map((c) => channel(c).toString(16).padStart(2, '0')).join('')}`;
}

function colourOf(hex: Hex): Rgb {
  const colour = parse(hex);
  if (colour?.mode !== 'rgb') throw new Error(`"${hex}" is not a colour #rrggbb`);
  return colour;
}
