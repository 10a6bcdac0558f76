import type { RasterTile } from '../palette/hatch-tile.ts';

/** Middle of the ring and width of its line, in CSS pixels, and of how many dashes it is made. */
export const SIEGE_RING = { radiusPx: 10, linePx: 2.6, dashes: 8, dashShare: 0.62 } as const;

/** How far MapLibre's distance fields reach beyond an edge, and the value that means the edge. */
const REACH = 8;
const EDGE = 0.75;

/**
 * The sign of a siege: a ring closing in, broken into dashes. A signed distance field, so that
 * feature state can colour it: alpha falls with the distance from the shape, colours are unused.
 */
export function siegeRing(pixelRatio: number): RasterTile {
  const { radiusPx, linePx } = SIEGE_RING;
  const size = Math.ceil((radiusPx + linePx + REACH / pixelRatio) * 2 * pixelRatio);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5 - size / 2) / pixelRatio;
      const y = (row + 0.5 - size / 2) / pixelRatio;
      const outside = distanceToDash(x, y) * pixelRatio;
      data[(row * size + column) * 4 + 3] = 255 * (EDGE - outside / REACH);
    }
  }
  return { width: size, height: size, data };
}

/** Distance to the nearest dash in CSS pixels, negative inside it. */
function distanceToDash(x: number, y: number): number {
  const { radiusPx, linePx, dashes, dashShare } = SIEGE_RING;
  const turn = (2 * Math.PI) / dashes;
  const angle = Math.atan2(y, x);
  const fromMiddle = Math.abs(angle - Math.round(angle / turn) * turn);
  const halfDash = (turn * dashShare) / 2 - linePx / 2 / radiusPx;
  const beyond = Math.max(0, fromMiddle - halfDash);
  const radius = Math.hypot(x, y);
  // A dash is an arc with round ends.
  return Math.hypot(radius - radiusPx, beyond * radius) - linePx / 2;
}
