import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Instant } from '../model/instant.ts';
import { dateExpression } from './date-expression.ts';
import { modernFilter } from './modern-filter.ts';

/** Before and after all dates. */
const EVER = Number.MAX_VALUE;

/** Names of the two properties that say when a feature was there. */
export interface DateProperties {
  readonly start: string;
  readonly end: string;
}

/**
 * A filter for the features that are there at an instant: `start <= at < end`. A feature without a
 * start was always there, one without an end is there for good, one without either always shows. A
 * feature with a date that cannot be read never shows.
 */
export function timeFilter(at: Instant, properties: DateProperties): ExpressionSpecification {
  const start = dateExpression(properties.start, -EVER);
  const end = dateExpression(properties.end, EVER);
  return ['all', ['<=', start, at], ['<', at, end]];
}

/**
 * Features of a layer that are there at an instant: those that pass the layer's own filter, in either
 * of MapLibre's two syntaxes, and the filter of time.
 *
 * @param own the layer's own filter; null or undefined: it shows all.
 */
export function ownFilterAt(
  own: FilterSpecification | null | undefined,
  at: Instant,
  properties: DateProperties,
): FilterSpecification {
  const time = timeFilter(at, properties);
  return own ? (['all', modernFilter(own), time] as FilterSpecification) : time;
}
