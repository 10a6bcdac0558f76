import { type FilterSpecification, featureFilter } from '@maplibre/maplibre-gl-style-spec';

/** Properties of a feature, as GeoJSON has them. */
export type Properties = Readonly<Record<string, unknown>>;

/** MapLibre's own answer to whether a point with some properties passes a filter. */
export function passing(filter: unknown): (properties: Properties, id?: number) => boolean {
  const compiled = featureFilter(filter as FilterSpecification, 'test');
  return (properties, id) =>
    compiled.filter({ zoom: 0 }, { type: 1 as const, properties, id } as never);
}

/** The same for one point. */
export function passes(filter: unknown, properties: Properties, id?: number): boolean {
  return passing(filter)(properties, id);
}
