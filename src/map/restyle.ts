import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/**
 * Changes the paint and layout of a map from one style to another with the same layers and sources,
 * one property at a time: data, images and feature state stay.
 */
export function restyle(map: MapLibreMap, from: StyleSpecification, to: StyleSpecification): void {
  const former = new Map(from.layers.map((layer) => [layer.id, layer]));
  for (const layer of to.layers) {
    const before = former.get(layer.id);
    for (const [name, value] of differing(before?.paint, layer.paint)) {
      map.setPaintProperty(layer.id, name as never, value as never, { validate: false });
    }
    for (const [name, value] of differing(before?.layout, layer.layout)) {
      map.setLayoutProperty(layer.id, name as never, value as never, { validate: false });
    }
  }
}

/** Entries of `to` that are not equal in `from`. Both come from one function: none disappears. */
export function differing(from: object | undefined, to: object | undefined): [string, unknown][] {
  const before: Record<string, unknown> = { ...from };
  return Object.entries(to ?? {}).filter(
    ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
  );
}
