/** A place, degrees, WGS 84. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** What the map looks at, as in the URL: `view=lng,lat,zoom`. No bearing, no pitch, no padding. */
export interface View extends LngLat {
  readonly zoom: number;
}

/** CSS pixels from the upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** At zoom 0 MapLibre draws the whole world this wide. */
const WORLD_PX = 512;

/** Where a map of that size and view draws a place (Web Mercator, as MapLibre does). */
export function project(place: LngLat, view: View, width: number, height: number): Pixel {
  const worldPx = WORLD_PX * 2 ** view.zoom;
  return {
    x: width / 2 + (mercatorX(place.lng) - mercatorX(view.lng)) * worldPx,
    y: height / 2 + (mercatorY(place.lat) - mercatorY(view.lat)) * worldPx,
  };
}

/** 0 at 180° W, 1 at 180° E. */
function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}

/** 0 at the northern edge of the square world (85.05°), 1 at the southern. */
function mercatorY(lat: number): number {
  return (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
}

/** The view of a URL. @throws Error when it states none */
export function viewOf(url: string): View {
  const text = new URL(url).searchParams.get('view');
  const [lng, lat, zoom, ...rest] = (text ?? '').split(',').map(Number);
  if (![lng, lat, zoom].every(Number.isFinite) || rest.length > 0) {
    throw new Error(`${url} states no view=lng,lat,zoom: the map's pixels cannot be found`);
  }
  return { lng: lng as number, lat: lat as number, zoom: zoom as number };
}
