import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';

/** The second engine. The pipeline's own outlines are put together by topojson. */
export const toJsts = (geometry: GeoJSON.Geometry): JstsGeometry =>
  new GeoJSONReader().read(geometry);

export const unionOf = (geometries: readonly JstsGeometry[]): JstsGeometry =>
  geometries.reduce((a, b) => OverlayOp.union(a, b));

export const differenceArea = (a: JstsGeometry, b: JstsGeometry): number =>
  OverlayOp.difference(a, b).getArea();

export const intersectionArea = (a: JstsGeometry, b: JstsGeometry): number =>
  OverlayOp.intersection(a, b).getArea();

/** What is wrong with a geometry and where; null when it is valid. */
export function invalidity(geometry: GeoJSON.Geometry): string | null {
  const error = new IsValidOp(toJsts(geometry)).getValidationError();
  return error
    ? `${error.getMessage()} at ${error.getCoordinate().x}, ${error.getCoordinate().y}`
    : null;
}
