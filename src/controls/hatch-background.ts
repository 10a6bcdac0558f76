import { DOT_RADIUS_PX, HATCH_TILE_PX, type HatchStyle, hatchInk } from '../palette/hatch.ts';
import type { Palette } from '../palette/palette.ts';

/** The map's hatch as a CSS background over `fill`: stripes and dots of one repeating square. */
export function hatchBackground(palette: Palette, style: HatchStyle, fill: string): string {
  const { hatch, stripe, onStripes, between } = hatchInk(palette, style);
  const { angleDegrees, periodPx, stripePx, crossed } = hatch;
  const angle = (angleDegrees * Math.PI) / 180;
  /** How long a gradient at that angle is in the square, in periods: its ends are middles of stripes. */
  const periods = Math.round((HATCH_TILE_PX * (Math.sin(angle) + Math.cos(angle))) / periodPx);
  const half = stripePx / 2 / periodPx;
  const percent = (at: number) => `${((100 * at) / periods).toFixed(2)}%`;
  const stripes = (degrees: number) => {
    const parts = Array.from({ length: periods }, (_, i) =>
      [
        `${stripe} ${percent(i)} ${percent(i + half)}`,
        `transparent ${percent(i + half)} ${percent(i + 1 - half)}`,
        `${stripe} ${percent(i + 1 - half)} ${percent(i + 1)}`,
      ].join(', '),
    );
    return `linear-gradient(${degrees}deg, ${parts.join(', ')})`;
  };
  const middle = HATCH_TILE_PX / 2;
  const dots = (colour: string, x: number, y: number) =>
    `radial-gradient(circle, ${colour} ${DOT_RADIUS_PX - 0.4}px, transparent ${DOT_RADIUS_PX + 0.4}px) ${x}px ${y}px`;
  /** Dots are two a square where stripes slant, one where they are level. */
  const twice = periods === 2;
  const layers = [
    ...(onStripes ? [dots(onStripes, middle, middle)] : []),
    ...(onStripes && twice ? [dots(onStripes, 0, 0)] : []),
    ...(between ? [dots(between, 0, twice ? middle : 0)] : []),
    ...(between && twice ? [dots(between, middle, 0)] : []),
    ...(stripe && crossed ? [stripes(angleDegrees)] : []),
    ...(stripe ? [stripes(-angleDegrees)] : []),
  ].map(
    (layer) =>
      `${layer}${layer.startsWith('radial') ? '' : ' 0 0'} / ${HATCH_TILE_PX}px ${HATCH_TILE_PX}px`,
  );
  return [...layers, fill].join(', ');
}
