import { HATCH_TILE_PX, type Hatch } from './hatch.ts';
import { channelsOf } from './mix.ts';

/** A picture as WebGL and canvas take it: rows from the top, RGBA, 0..255 each. */
export interface RasterTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** How far `x` is from the middle of the nearest stripe, for stripes centred on multiples of `period`. */
function toStripe(x: number, period: number): number {
  return Math.abs(x - Math.round(x / period) * period);
}

/**
 * Draws the square that repeats: stripes of `colour` with soft edges on nothing (transparent).
 *
 * @param pixelRatio device pixels a CSS pixel; the tile is `HATCH_TILE_PX * pixelRatio` wide.
 * @throws RangeError when the hatch would show a seam, because the tile holds no whole number of
 *   periods along both axes.
 */
export function hatchTile(hatch: Hatch, colour: string, pixelRatio: number): RasterTile {
  const angle = (hatch.angleDegrees * Math.PI) / 180;
  const [across, up] = [Math.sin(angle), Math.cos(angle)];
  for (const step of [HATCH_TILE_PX * across, HATCH_TILE_PX * up]) {
    const periods = step / hatch.periodPx;
    if (Math.abs(periods - Math.round(periods)) > 1e-6) {
      throw new RangeError(`a hatch of ${hatch.angleDegrees} degrees does not repeat in its tile`);
    }
  }
  const size = HATCH_TILE_PX * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  const [red, green, blue] = channelsOf(colour);
  const coverage = (distancePx: number) =>
    Math.min(1, Math.max(0, (hatch.stripePx / 2 - distancePx) * pixelRatio + 0.5));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5) / pixelRatio;
      const y = (row + 0.5) / pixelRatio;
      const first = coverage(toStripe(x * across + y * up, hatch.periodPx));
      const second = hatch.crossed ? coverage(toStripe(x * up - y * across, hatch.periodPx)) : 0;
      data.set([red, green, blue, 255 * Math.max(first, second)], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}
