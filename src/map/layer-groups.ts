import type { StyleSpecification } from 'maplibre-gl';
import { LAYER_NAMES, type LayerName, type Layers } from '../state/view-state.ts';

/** Which layers of the style belong to what a reader can switch; all others are always drawn. */
const MEMBERS: Readonly<Record<LayerName, RegExp>> = {
  zones: /^(cells|hatch-.*|capture-glow)$/,
  fronts: /^front(s|-casings)$/,
  districts: /^districts$/,
  towns: /^(dots-\d|labels-\d|sieges)$/,
  incidents: /^incidents$/,
  casualties: /^casualties$/,
  roads: /^(roads|road-casings|names-roads)$/,
};

/** What a layer of the style belongs to; null: always drawn. */
export function layerNameOf(id: string): LayerName | null {
  return LAYER_NAMES.find((name) => MEMBERS[name].test(id)) ?? null;
}

/** The style's layers, those that are switched off made invisible. Every switchable one states it. */
export function switchLayers(
  layers: StyleSpecification['layers'],
  drawn: Layers,
): StyleSpecification['layers'] {
  return layers.map((layer) => {
    const name = layerNameOf(layer.id);
    if (name === null) return layer;
    const visibility = drawn[name] ? 'visible' : 'none';
    return { ...layer, layout: { ...layer.layout, visibility } } as typeof layer;
  });
}
