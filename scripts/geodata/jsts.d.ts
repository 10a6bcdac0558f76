/** The few parts of JSTS that the pipeline uses; the package ships no types that fit its ES modules. */
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  export default class GeoJSONReader {
    constructor(factory?: unknown);
    read(geometry: GeoJSON.Geometry): JstsGeometry;
  }
}
declare module 'jsts/org/locationtech/jts/io/GeoJSONWriter.js' {
  export default class GeoJSONWriter {
    write(geometry: JstsGeometry): GeoJSON.Geometry;
  }
}
declare module 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js' {
  const InteriorPointArea: {
    getInteriorPoint(geometry: JstsGeometry): { x: number; y: number };
  };
  export default InteriorPointArea;
}
declare module 'jsts/org/locationtech/jts/geom/PrecisionModel.js' {
  export default class PrecisionModel {
    constructor(scale?: number);
  }
}
declare module 'jsts/org/locationtech/jts/noding/snapround/GeometryNoder.js' {
  export default class GeometryNoder {
    constructor(precision: unknown);
    node(lines: unknown): JstsList;
  }
}
declare module 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js' {
  export default class Polygonizer {
    add(lines: JstsList): void;
    getPolygons(): JstsList;
    getDangles(): JstsList;
  }
}
declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  export default class IsValidOp {
    constructor(geometry: JstsGeometry);
    isValid(): boolean;
    getValidationError(): {
      getMessage(): string;
      getCoordinate(): { x: number; y: number };
    } | null;
  }
}
declare module 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js' {
  type Overlay = (a: JstsGeometry, b: JstsGeometry) => JstsGeometry;
  const OverlayOp: { intersection: Overlay; union: Overlay; difference: Overlay };
  export default OverlayOp;
}
declare module 'jsts/java/util/ArrayList.js' {
  export default class ArrayList implements JstsList {
    add(item: unknown): boolean;
    iterator(): { hasNext(): boolean; next(): JstsGeometry };
    size(): number;
    toArray(): JstsGeometry[];
  }
}
declare interface JstsGeometry {
  getCoordinates(): { x: number; y: number }[];
  getArea(): number;
  isEmpty(): boolean;
}
declare interface JstsList {
  iterator(): { hasNext(): boolean; next(): JstsGeometry };
  size(): number;
  toArray(): JstsGeometry[];
}
