import { type FilterSpecification, featureFilter } from '@maplibre/maplibre-gl-style-spec';

/** Properties of a feature, as GeoJSON has them. */
export type Properties = Readonly<Record<string, unknown>>;

/** MapLibre's own answer to whether a point with these properties passes a filter. */
export function passes(filter: unknown, properties: Properties, id?: number): boolean {
  const feature = { type: 1 as const, properties, id } as never;
  return featureFilter(filter as FilterSpecification, 'test').filter({ zoom: 0 }, feature);
}
