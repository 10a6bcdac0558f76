import type { Bounds, Camera } from './view-state.ts';

/** How far beyond the view of all ground a reader may zoom out, in zoom levels. */
export const ZOOM_OUT_SLACK = 0.5;

/** The closest zoom: below it positions are known too coarsely to mean anything. */
export const MAX_ZOOM = 13;

/**
 * The nearest view to a wanted one that keeps the ground in sight: its middle stays within `bounds`, and
 * the nearer its zoom is to the one that shows everything, the nearer it stays to their middle.
 *
 * @param fitZoom the zoom that shows all of `bounds` in the map's present size.
 */
export function groundInSight(
  [west, south, east, north]: Bounds,
  fitZoom: number,
  wanted: Camera,
): Camera {
  const zoom = Math.min(MAX_ZOOM, Math.max(fitZoom - ZOOM_OUT_SLACK, wanted.zoom));
  const freedom = Math.min(1, Math.max(0.3, 1.15 - 2 ** (fitZoom - zoom)));
  const within = (value: number, low: number, high: number) => {
    const middle = (low + high) / 2;
    const reach = ((high - low) / 2) * freedom;
    return Math.min(middle + reach, Math.max(middle - reach, value));
  };
  return { lng: within(wanted.lng, west, east), lat: within(wanted.lat, south, north), zoom };
}
