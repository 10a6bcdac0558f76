import { DOT_RADIUS_PX, HATCH_TILE_PX, type HatchInk } from './hatch.ts';
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

/** How far `(u, v)` is from the nearest of the points that lie a period apart, the first at `offset` both ways. */
function toDot(u: number, v: number, period: number, offset: number): number {
  return Math.hypot(toStripe(u - offset, period), toStripe(v - offset, period));
}

/**
 * Draws the square that repeats: stripes with soft edges on nothing (transparent), and dots on them or
 * between them.
 *
 * @param pixelRatio device pixels a CSS pixel; the tile is `HATCH_TILE_PX * pixelRatio` wide.
 * @throws RangeError when the hatch would show a seam, because the tile holds no whole number of
 *   periods along both axes.
 */
export function hatchTile(ink: HatchInk, pixelRatio: number): RasterTile {
  const { hatch, stripe, onStripes, between } = ink;
  const { periodPx } = hatch;
  const angle = (hatch.angleDegrees * Math.PI) / 180;
  const [across, up] = [Math.sin(angle), Math.cos(angle)];
  for (const step of [HATCH_TILE_PX * across, HATCH_TILE_PX * up]) {
    const periods = step / periodPx;
    if (Math.abs(periods - Math.round(periods)) > 1e-6) {
      throw new RangeError(`a hatch of ${hatch.angleDegrees} degrees does not repeat in its tile`);
    }
  }
  const size = HATCH_TILE_PX * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  /** Part of a pixel, 0..1, that lies within `reach` of a middle from which it is so far. */
  const coverage = (distancePx: number, reach: number) =>
    Math.min(1, Math.max(0, (reach - distancePx) * pixelRatio + 0.5));
  const half = hatch.stripePx / 2;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5) / pixelRatio;
      const y = (row + 0.5) / pixelRatio;
      const [u, v] = [x * across + y * up, x * up - y * across];
      const first = coverage(toStripe(u, periodPx), half);
      const second = hatch.crossed ? coverage(toStripe(v, periodPx), half) : 0;
      const dot = (offset: number) => coverage(toDot(u, v, periodPx, offset), DOT_RADIUS_PX);
      const pixel = over([
        [stripe, Math.max(first, second)],
        [onStripes, dot(0)],
        [between, dot(periodPx / 2)],
      ]);
      data.set(pixel, (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Colours on one another, the last on top, each with its coverage; as RGBA, 0..255. */
function over(layers: readonly (readonly [colour: string | null, coverage: number])[]): number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const [colour, coverage] of layers) {
    if (colour === null || coverage === 0) continue;
    const total = coverage + alpha * (1 - coverage);
    const [r, g, b] = channelsOf(colour);
    const blend = (upper: number, lower: number) =>
      (upper * coverage + lower * alpha * (1 - coverage)) / total;
    [red, green, blue, alpha] = [blend(r, red), blend(g, green), blend(b, blue), total];
  }
  return [red, green, blue, 255 * alpha];
}
