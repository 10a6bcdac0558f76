import type { ActorId } from '../model/actor.ts';
import { HATCHES, type HatchedStatus, stripeColour } from '../palette/hatch.ts';
import type { Palette } from '../palette/palette.ts';

/** The map's hatch as a CSS background: stripes of the contender over `fill`. */
export function hatchBackground(
  palette: Palette,
  status: HatchedStatus,
  contender: ActorId,
  fill: string,
): string {
  const { periodPx, stripePx, crossed } = HATCHES[status];
  const stripe = stripeColour(palette, status, contender);
  const gradient = (degrees: number) =>
    `repeating-linear-gradient(${degrees}deg, ${stripe} 0 ${stripePx}px, transparent ${stripePx}px ${periodPx}px)`;
  const layers = crossed ? [gradient(-45), gradient(45)] : [gradient(-45)];
  return `${layers.join(', ')}, ${fill}`;
}
