import { LngLat, type LngLatBoundsLike, type TransformConstrainFunction } from 'maplibre-gl';
import type { Camera } from '../state/view-state.ts';

/** How far beyond the view of all ground a reader may zoom out, in zoom levels. */
export const ZOOM_OUT_SLACK = 0.5;

/** The closest zoom: below it positions are known too coarsely to mean anything. */
export const MAX_ZOOM = 13;

/** West, south, east, north in degrees, as corners. */
export function cornersOf([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): LngLatBoundsLike {
  return [
    [west, south],
    [east, north],
  ];
}

/**
 * Keeps the ground in sight: the middle of the view stays within `bounds`, and the nearer the zoom
 * is to the one that shows everything, the nearer it stays to their middle.
 *
 * @param fitZoom the zoom that shows all of `bounds`; it changes with the size of the map.
 */
export function keepInSight(
  bounds: readonly [number, number, number, number],
  fitZoom: () => number,
): TransformConstrainFunction {
  const [west, south, east, north] = bounds;
  return (lngLat, wanted) => {
    const zoom = Math.min(MAX_ZOOM, Math.max(fitZoom() - ZOOM_OUT_SLACK, wanted));
    const freedom = Math.min(1, Math.max(0.3, 1.15 - 2 ** (fitZoom() - zoom)));
    const within = (value: number, low: number, high: number) => {
      const middle = (low + high) / 2;
      const reach = ((high - low) / 2) * freedom;
      return Math.min(middle + reach, Math.max(middle - reach, value));
    };
    const center = new LngLat(within(lngLat.lng, west, east), within(lngLat.lat, south, north));
    return { center, zoom };
  };
}

/** Whether two cameras show the same to the eye. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a.lng - b.lng) < 1e-4 &&
    Math.abs(a.lat - b.lat) < 1e-4 &&
    Math.abs(a.zoom - b.zoom) < 1e-2
  );
}
