import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { LABEL_TIERS, type LabelTier } from '../palette/label-tier.ts';
import type { Palette } from '../palette/palette.ts';
import { SIEGE_IMAGE } from './map-images.ts';

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
    filter: ['all', ['==', ['get', 'tier'], tier], ['get', 'point']],
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

/** A ring appears together with its place's dot. */
function siegeLayer(palette: Palette, besieged: readonly number[]): LayerSpecification {
  const shown: ExpressionSpecification = ['number', ['feature-state', 'siege'], 0];
  const upTo = (tier: number): ExpressionSpecification => [
    'case',
    ['<=', ['get', 'tier'], tier],
    shown,
    0,
  ];
  const steps = LABEL_TIERS.slice(1).flatMap(({ tier, dotsFromZoom }) => [
    dotsFromZoom,
    upTo(tier),
  ]);
  return {
    id: 'sieges',
    type: 'symbol',
    source: 'towns',
    filter: ['in', ['id'], ['literal', [...besieged]]],
    layout: {
      'icon-image': SIEGE_IMAGE,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 11, 1.4],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: {
      'icon-color': ['to-color', ['feature-state', 'siegeColour'], palette.front],
      'icon-halo-color': palette.labelHalo,
      'icon-halo-width': 1.2,
      'icon-opacity': ['step', ['zoom'], upTo(1), ...steps] as unknown as ExpressionSpecification,
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
