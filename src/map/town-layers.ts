import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette/palette.ts';
import { LABEL_TIERS, type LabelTier } from './label-tier.ts';

/** Ids of the layers whose dots can be clicked. */
export const DOT_LAYERS: readonly string[] = LABEL_TIERS.map(({ tier }) => `dots-${tier}`);

/** Dots in their holder's colour, rings around besieged places, the ring of the selection. */
export function townLayers(palette: Palette, besieged: readonly number[]): LayerSpecification[] {
  return [
    ...[...LABEL_TIERS].reverse().map((tier) => dotLayer(palette, tier)),
    siegeLayer(palette, besieged),
    selectionLayer('selection-casing', palette.labelHalo, 5),
    selectionLayer('selection-ring', palette.selection, 2.2),
  ];
}

function dotLayer(
  palette: Palette,
  { tier, dotsFromZoom, dotRadiusPx }: LabelTier,
): LayerSpecification {
  return {
    id: `dots-${tier}`,
    type: 'circle',
    source: 'towns',
    minzoom: dotsFromZoom,
    filter: ['all', ['==', ['get', 'tier'], tier], ['get', 'dot']],
    paint: {
      'circle-color': ['to-color', ['feature-state', 'dot'], palette.label],
      'circle-radius': grown(dotRadiusPx),
      'circle-stroke-color': palette.dotEdge,
      'circle-stroke-width': tier <= 2 ? 1.4 : 1,
    },
  };
}

function grown(radiusPx: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 5, radiusPx * 0.8, 7, radiusPx, 11, radiusPx * 1.6];
}

function siegeLayer(palette: Palette, besieged: readonly number[]): LayerSpecification {
  return {
    id: 'sieges',
    type: 'circle',
    source: 'towns',
    filter: ['in', ['id'], ['literal', [...besieged]]],
    paint: {
      'circle-color': 'rgba(0, 0, 0, 0)',
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 7, 11, 15],
      'circle-stroke-color': ['to-color', ['feature-state', 'siegeColour'], palette.front],
      'circle-stroke-width': 2.2,
      'circle-stroke-opacity': ['number', ['feature-state', 'siege'], 0],
    },
  };
}

function selectionLayer(id: string, colour: string, widthPx: number): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: 'selection',
    paint: {
      'circle-color': 'rgba(0, 0, 0, 0)',
      // The stroke lies outside the radius: both rings share their middle line.
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        10.5 - widthPx / 2,
        11,
        15 - widthPx / 2,
      ],
      'circle-stroke-color': colour,
      'circle-stroke-width': widthPx,
    },
  };
}
