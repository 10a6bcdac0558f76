import { LngLat, type LngLatBoundsLike, type TransformConstrainFunction } from 'maplibre-gl';
import { groundInSight } from '../state/ground-in-sight.ts';
import type { Bounds, Camera } from '../state/view-state.ts';

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
 * Keeps the ground in sight at every move: see `groundInSight`.
 *
 * @param fitZoom the zoom that shows all of `bounds`; it changes with the size of the map.
 */
export function keepInSight(bounds: Bounds, fitZoom: () => number): TransformConstrainFunction {
  return ({ lng, lat }, wanted) => {
    const camera = groundInSight(bounds, fitZoom(), { lng, lat, zoom: wanted });
    return { center: new LngLat(camera.lng, camera.lat), zoom: camera.zoom };
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
