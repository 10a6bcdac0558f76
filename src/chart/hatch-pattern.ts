import type { ActorId } from '../model/actor.ts';
import { HATCHES, type HatchedStatus, stripeColour } from '../palette/hatch.ts';
import { hatchKey } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import { attributes } from './svg-text.ts';

/** Id of a hatch's pattern. @param prefix tells the maps of one page apart. */
export function patternId(prefix: string, key: string): string {
  return `${prefix}-${key}`;
}

/**
 * A hatch as an SVG pattern: stripes in the contender's colour on nothing.
 *
 * @param scale units of the drawing a pixel.
 */
export function hatchPattern(
  palette: Palette,
  use: { readonly status: HatchedStatus; readonly contender: ActorId },
  prefix: string,
  scale: number,
): string {
  const { angleDegrees, periodPx, stripePx, crossed } = HATCHES[use.status];
  const stripe = { x: 0, y: (periodPx - stripePx) / 2, width: periodPx, height: stripePx };
  const cross = { x: stripe.y, y: 0, width: stripePx, height: periodPx };
  const pattern = attributes({
    id: patternId(prefix, hatchKey(use)),
    patternUnits: 'userSpaceOnUse',
    width: periodPx,
    height: periodPx,
    // A hatch turns counterclockwise, SVG clockwise.
    patternTransform: `scale(${scale}) rotate(${-angleDegrees})`,
    fill: stripeColour(palette, use.status, use.contender),
  });
  const bars = (crossed ? [stripe, cross] : [stripe]).map((bar) => `<rect${attributes(bar)}/>`);
  return `<pattern${pattern}>${bars.join('')}</pattern>`;
}
