import { DOT_RADIUS_PX, type HatchStyle, hatchInk } from '../palette/hatch.ts';
import { hatchKey } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import { attributes } from './svg-text.ts';

/** Id of a hatch's pattern. @param prefix tells the maps of one page apart. */
export function patternId(prefix: string, key: string): string {
  return `${prefix}-${key}`;
}

/**
 * A hatch as an SVG pattern: stripes and dots on nothing. Its square has a stripe through its middle.
 *
 * @param scale units of the drawing a pixel.
 */
export function hatchPattern(
  palette: Palette,
  style: HatchStyle,
  prefix: string,
  scale: number,
): string {
  const { hatch, stripe, onStripes, between } = hatchInk(palette, style);
  const { angleDegrees, periodPx, stripePx, crossed } = hatch;
  const edge = (periodPx - stripePx) / 2;
  const bars = [
    { x: 0, y: edge, width: periodPx, height: stripePx, fill: stripe },
    { x: edge, y: 0, width: stripePx, height: periodPx, fill: stripe },
  ].slice(0, stripe === null ? 0 : crossed ? 2 : 1);
  const dots = (fill: string | null, at: readonly (readonly [number, number])[]) =>
    fill === null ? [] : at.map(([cx, cy]) => ({ cx, cy, r: DOT_RADIUS_PX, fill }));
  const [middle, end] = [periodPx / 2, periodPx];
  const pattern = attributes({
    id: patternId(prefix, hatchKey(style)),
    patternUnits: 'userSpaceOnUse',
    width: periodPx,
    height: periodPx,
    // A hatch turns counterclockwise, SVG clockwise.
    patternTransform: `scale(${scale}) rotate(${-angleDegrees})`,
  });
  return [
    `<pattern${pattern}>`,
    ...bars.map((bar) => `<rect${attributes(bar)}/>`),
    ...[
      ...dots(onStripes, [[middle, middle]]),
      // Of each corner a quarter shows.
      ...dots(between, [
        [0, 0],
        [end, 0],
        [0, end],
        [end, end],
      ]),
    ].map((dot) => `<circle${attributes(dot)}/>`),
    '</pattern>',
  ].join('');
}
