import type { RasterTile } from '../palette/hatch-tile.ts';
import { channelsOf } from '../palette/mix.ts';
import type { Palette } from '../palette/palette.ts';

/** Size of the plate, the radius of its corners and the width of its edge, in CSS pixels. */
export const SHIELD = { widthPx: 22, heightPx: 14, radiusPx: 4, edgePx: 1 } as const;

/** The plate under a road's name: a rounded box in the road's colours. */
export function shieldTile(palette: Palette, pixelRatio: number): RasterTile {
  const width = SHIELD.widthPx * pixelRatio;
  const height = SHIELD.heightPx * pixelRatio;
  const data = new Uint8ClampedArray(width * height * 4);
  const inside = channelsOf(palette.shield);
  const edge = channelsOf(palette.shieldEdge);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const depth = depthInBox((column + 0.5) / pixelRatio, (row + 0.5) / pixelRatio) * pixelRatio;
      const cover = Math.min(1, Math.max(0, depth + 0.5));
      const rim = Math.min(1, Math.max(0, SHIELD.edgePx * pixelRatio - depth + 0.5));
      const colour = inside.map((value, i) => value + ((edge[i] as number) - value) * rim);
      data.set([...colour, 255 * cover], (row * width + column) * 4);
    }
  }
  return { width, height, data };
}

/** Distance to the nearest edge of the rounded box, positive inside, in CSS pixels. */
function depthInBox(x: number, y: number): number {
  const { widthPx, heightPx, radiusPx } = SHIELD;
  const dx = Math.abs(x - widthPx / 2) - (widthPx / 2 - radiusPx);
  const dy = Math.abs(y - heightPx / 2) - (heightPx / 2 - radiusPx);
  const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0);
  return radiusPx - outside;
}
