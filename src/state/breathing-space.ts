/** Below this width the map is a phone's: the ground fills it, CSS pixels. */
export const NARROW_PX = 480;

/**
 * Space around the ground when all of it is shown, CSS pixels: on a phone most of it for the coast's
 * names. The map and the picture that comes before it leave the same.
 */
export function breathingSpace(widthPx: number): {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
} {
  return { top: 20, bottom: 20, left: 27, right: widthPx < NARROW_PX ? 5 : 24 };
}
