import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { nameProperty } from '../data/map-text.ts';
import { LABEL_TIERS, type LabelTier } from '../palette/label-tier.ts';
import type { Palette } from '../palette/palette.ts';
import type { Language } from '../state/view-state.ts';
import { SHIELD_IMAGE } from './map-images.ts';

/** Names of fonts in the style's `font-faces`. */
export const FONTS = { regular: 'Noto Sans Regular', semibold: 'Noto Sans SemiBold' } as const;

/** Ids of the layers whose names can be clicked. */
export const LABEL_LAYERS: readonly string[] = LABEL_TIERS.map(({ tier }) => `labels-${tier}`);

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** All names, the least important first: what comes later is placed first. */
export function labelLayers(palette: Palette, language: Language): LayerSpecification[] {
  const text: Layout = {
    'text-field': ['get', nameProperty(language)],
    'text-font': [FONTS.regular],
  };
  // Spaced letters would tear joined Arabic ones apart.
  const spaced = language === 'ar' ? 0 : 0.12;
  return [
    regionLayer(palette, 'governorate', {
      ...text,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6.8, 10.5, 9, 13],
      'text-letter-spacing': spaced,
      'text-transform': 'uppercase',
      'text-max-width': 7,
      'text-padding': 8,
    }),
    waterLayer(palette, 'rivers', {
      ...text,
      'text-size': 11,
      'symbol-placement': 'line',
      'symbol-spacing': 420,
    }),
    waterLayer(palette, 'lakes', { ...text, 'text-size': 11, 'text-max-width': 5 }),
    roadLayer(palette),
    golanLayer(palette, text),
    regionLayer(palette, 'sea', {
      ...text,
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 8, 15],
      'text-letter-spacing': language === 'ar' ? 0 : 0.06,
      'text-line-height': 1.35,
    }),
    regionLayer(palette, 'neighbour', {
      ...text,
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 8, 15],
      'text-letter-spacing': spaced,
      'text-transform': 'uppercase',
    }),
    ...[...LABEL_TIERS].reverse().map((tier) => placeLayer(palette, text, tier)),
    selectedLayer(palette, text),
  ];
}

function regionLayer(palette: Palette, kind: string, layout: Layout): LayerSpecification {
  const governorate = kind === 'governorate';
  return {
    id: `names-${kind}`,
    type: 'symbol',
    source: 'names',
    ...(governorate && { minzoom: 6.8, maxzoom: 9.5 }),
    filter: ['==', ['get', 'kind'], kind],
    layout,
    paint: {
      'text-color': kind === 'sea' ? palette.waterLabel : palette.regionLabel,
      ...(governorate && { 'text-color': palette.governorateLabel, 'text-opacity': 0.85 }),
    },
  };
}

function waterLayer(
  palette: Palette,
  source: 'rivers' | 'lakes',
  layout: Layout,
): LayerSpecification {
  return {
    id: `names-${source}`,
    type: 'symbol',
    source,
    minzoom: source === 'rivers' ? 6.6 : 7.4,
    layout,
    paint: {
      'text-color': palette.waterOnLand,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': source === 'rivers' ? 1.2 : 0,
    },
  };
}

function roadLayer(palette: Palette): LayerSpecification {
  return {
    id: 'names-roads',
    type: 'symbol',
    source: 'roads',
    minzoom: 5.4,
    filter: ['!=', ['get', 'number'], ''],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 220,
      'text-field': ['get', 'number'],
      'text-font': [FONTS.semibold],
      'text-size': 9.5,
      'text-rotation-alignment': 'viewport',
      'icon-image': SHIELD_IMAGE,
      'icon-rotation-alignment': 'viewport',
      'text-padding': 12,
    },
    paint: { 'text-color': palette.shieldText },
  };
}

function golanLayer(palette: Palette, text: Layout): LayerSpecification {
  return {
    id: 'names-golan',
    type: 'symbol',
    source: 'golan',
    minzoom: 8.4,
    layout: {
      ...text,
      'symbol-placement': 'line-center',
      'text-size': 11,
      'text-offset': [0, 1.1],
    },
    paint: {
      'text-color': palette.golan,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 1.2,
    },
  };
}

function placeLayer(palette: Palette, text: Layout, tier: LabelTier): LayerSpecification {
  const great = tier.tier <= 2;
  return {
    id: `labels-${tier.tier}`,
    type: 'symbol',
    source: 'towns',
    minzoom: tier.labelsFromZoom,
    filter: ['all', ['==', ['get', 'tier'], tier.tier], ['get', 'point']],
    layout: {
      ...text,
      'text-font': [tier.tier === 1 ? FONTS.semibold : FONTS.regular],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        Math.max(4.6, tier.labelsFromZoom),
        tier.textPx[0],
        11,
        tier.textPx[1],
      ],
      'text-variable-anchor': great
        ? ['top', 'bottom', 'left', 'right', 'top-left', 'top-right']
        : ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': tier.tier === 1 ? 0.5 : 0.55,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-line-height': 1.1,
      // Room around lesser names while they are still few.
      'text-padding': great ? 3 : ['interpolate', ['linear'], ['zoom'], 6.2, 6, 8, 4, 10, 3],
    },
    paint: {
      'text-color': great ? palette.label : palette.labelSoft,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': tier.tier === 1 ? 1.7 : 1.3,
      'text-halo-blur': 0.4,
      // The selected place has a name of its own, which is always there.
      'text-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 0, 1],
    },
  };
}

function selectedLayer(palette: Palette, text: Layout): LayerSpecification {
  return {
    id: 'selection-label',
    type: 'symbol',
    source: 'selection',
    layout: {
      ...text,
      'text-font': [FONTS.semibold],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 14, 11, 18],
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.15,
      'text-justify': 'auto',
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': palette.label,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': 2,
    },
  };
}
