/** Pixels that something else covers, or that stay free, on each side. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** A point in pixels, or in a drawing's units: x to the right, y downwards. */
export type XY = readonly [x: number, y: number];

/** Side of the square that holds the whole world at zoom 0, pixels: as in MapLibre. */
const WORLD_PX = 512;

/**
 * Web Mercator: the whole world is the square from 0 to 1, x eastward, y southward.
 *
 *     x = lng / 360 + 1/2        y = 1/2 - ln(tan(π/4 + lat/2)) / 2π
 *
 * @param lng degrees. @param lat degrees, between -85.06 and 85.06 for a y inside the square.
 */
export function mercatorOf(lng: number, lat: number): XY {
  const radians = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)];
}

/** What a map of some size shows, without rotation and pitch. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Degrees: what lies in the middle of the part that `covered` leaves free; MapLibre's centre. */
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  /** Pixels from the frame's upper left corner. */
  project(lng: number, lat: number): XY;
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The frame that shows all of `bounds`, as large as it goes: the same middle and zoom as MapLibre's
 * `fitBounds(bounds, {padding})` gives a map of that size after `setPadding(covered)`.
 *
 * @param size pixels. @param padding pixels that stay free around the bounds.
 * @param covered pixels that other elements cover, besides `padding`.
 * @throws RangeError `… leaves no room for the map` when padding takes all of the size.
 */
export function fitFrame(
  [west, south, east, north]: Bounds,
  { width, height }: { readonly width: number; readonly height: number },
  padding: Padding = NO_PADDING,
  covered: Padding = NO_PADDING,
): MapFrame {
  const roomX = width - padding.left - padding.right - covered.left - covered.right;
  const roomY = height - padding.top - padding.bottom - covered.top - covered.bottom;
  if (!(roomX > 0 && roomY > 0)) {
    throw new RangeError(`a padding within ${width} x ${height} leaves no room for the map`);
  }
  const [x0, y0] = mercatorOf(west, north);
  const [x1, y1] = mercatorOf(east, south);
  /** Pixels of the whole world's side. */
  const worldPx = Math.min(roomX / (x1 - x0), roomY / (y1 - y0));
  // The middle of what is free of `covered`, which MapLibre calls the centre …
  const middle: XY = [
    (covered.left + width - covered.right) / 2,
    (covered.top + height - covered.bottom) / 2,
  ];
  // … and what lies there: the middle of the bounds, moved by what `padding` has more on one side.
  const centre: XY = [
    (x0 + x1) / 2 - (padding.left - padding.right) / 2 / worldPx,
    (y0 + y1) / 2 - (padding.top - padding.bottom) / 2 / worldPx,
  ];
  return frameOf({ width, height }, middle, centre, worldPx);
}

/**
 * The frame of a camera: what MapLibre shows of a map of that size at that centre and zoom after
 * `setPadding(covered)`.
 */
export function cameraFrame(
  camera: { readonly lng: number; readonly lat: number; readonly zoom: number },
  { width, height }: { readonly width: number; readonly height: number },
  covered: Padding = NO_PADDING,
): MapFrame {
  const middle: XY = [
    (covered.left + width - covered.right) / 2,
    (covered.top + height - covered.bottom) / 2,
  ];
  const centre = mercatorOf(camera.lng, camera.lat);
  return frameOf({ width, height }, middle, centre, WORLD_PX * 2 ** camera.zoom);
}

/** @param middle where `centre` (Web Mercator) lies, pixels. @param worldPx pixels of the world's side */
function frameOf(
  { width, height }: { readonly width: number; readonly height: number },
  middle: XY,
  centre: XY,
  worldPx: number,
): MapFrame {
  return {
    width,
    height,
    lng: (centre[0] - 0.5) * 360,
    lat: (Math.atan(Math.sinh((0.5 - centre[1]) * 2 * Math.PI)) * 180) / Math.PI,
    zoom: Math.log2(worldPx / WORLD_PX),
    project: (lng, lat) => {
      const [x, y] = mercatorOf(lng, lat);
      return [middle[0] + (x - centre[0]) * worldPx, middle[1] + (y - centre[1]) * worldPx];
    },
  };
}
