import type { TownState } from '../palette/ground-state.ts';
import type { Palette } from '../palette/palette.ts';
import type { MapFrame } from './map-frame.ts';
import type { PlacedText, TownDot } from './static-labels.ts';
import { attributes, escaped, ordered } from './svg-text.ts';

/** The ring around a besieged place, pixels; of how many dashes, and how much of it they cover. */
const RING = { radius: 10, line: 2.6, dashes: 8, dashShare: 0.62 } as const;

/** What a ring depends on besides its town. */
export interface RingLook {
  readonly palette: Palette;
  readonly frame: MapFrame;
  readonly larger?: number;
}

/** The sign of a siege: a ring in dashes in the besieger's colour. Empty when there is no siege. */
export function siegeRing(
  dot: Pick<TownDot, 'place' | 'x' | 'y'>,
  town: TownState,
  { palette, frame, larger = 1 }: RingLook,
) {
  if (town.siege === 0) return '';
  const size = (0.8 + 0.6 * Math.min(1, Math.max(0, (frame.zoom - 5) / 6))) * larger;
  const radius = RING.radius * size;
  const turn = (2 * Math.PI * radius) / RING.dashes;
  const line = RING.line * size;
  // Round ends reach beyond a dash by half the line.
  const dash = turn * RING.dashShare - line;
  const ring = (stroke: string, width: number) =>
    `<circle${attributes({
      cx: dot.x,
      cy: dot.y,
      r: radius,
      stroke,
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-dasharray': `${dash.toFixed(2)} ${(turn - dash).toFixed(2)}`,
    })}/>`;
  const rings = ring(palette.labelHalo, line + 2.4 * larger) + ring(town.siegeColour, line);
  return `<g data-place="${dot.place}">${rings}</g>`;
}

/** A line of text. @param more further attributes; those that are null are left out. */
export function textMarkup(
  { text, x, y, anchor, size, semibold }: PlacedText,
  more: Readonly<Record<string, string | number | null>>,
): string {
  const values = attributes({
    x,
    y,
    'font-size': size,
    'font-weight': semibold ? 600 : null,
    'text-anchor': anchor === 'start' ? null : anchor,
    ...more,
  });
  return `<text${values}>${escaped(ordered(text))}</text>`;
}
