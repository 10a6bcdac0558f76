/** Packages that come without types: what the benchmark uses of them. */

declare module '@openhistoricalmap/maplibre-gl-dates' {
  export function decimalYearFromDate(date: Date): number;
  export function dateRangeFromDate(date: Date): unknown;
  export function constrainFilterByDateRange(
    filter: unknown,
    dateRange: unknown,
  ): import('maplibre-gl').FilterSpecification;
}

declare module 'leaflet-timedimension';
declare module 'iso8601-js-period';
