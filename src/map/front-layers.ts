import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette/palette.ts';

const GLOWING: ExpressionSpecification = ['>', ['number', ['feature-state', 'glow'], 0], 0];

/** A width in CSS pixels by what the line is. Hidden lines have none: they cost no pixels. */
function byBorder(frontPx: number, seamPx: number): ExpressionSpecification {
  return ['match', ['feature-state', 'border'], 'front', frontPx, 'seam', seamPx, 0];
}

/** A width that grows from zoom 5 to zoom 10. */
function grown(
  at5: number | ExpressionSpecification,
  at10: number | ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 5, at5, 10, at10];
}

/** Lines that tell whose ground ends where, and the glow of a capture. From the bottom. */
export function frontLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'land-border',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.landBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.9, 10, 1.8],
      },
    },
    {
      id: 'capture-glow',
      type: 'line',
      source: 'glows',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['to-color', ['feature-state', 'glowColour'], palette.front],
        'line-opacity': ['number', ['feature-state', 'glow'], 0],
        'line-width': grown(['case', GLOWING, 4, 0], ['case', GLOWING, 9, 0]),
        'line-blur': 2.5,
      },
    },
    {
      id: 'front-casings',
      type: 'line',
      source: 'arcs',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.frontCasing,
        'line-opacity': 0.85,
        'line-width': grown(byBorder(3, 0), byBorder(6, 0)),
      },
    },
    {
      id: 'fronts',
      type: 'line',
      source: 'arcs',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.front,
        'line-width': grown(byBorder(1.3, 0.6), byBorder(2.6, 1.1)),
      },
    },
    {
      id: 'golan-casing',
      type: 'line',
      source: 'golan',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.frontCasing,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 3, 10, 6],
      },
    },
    {
      id: 'golan',
      type: 'line',
      source: 'golan',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.golan,
        'line-dasharray': [2.2, 1.4],
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.3, 10, 2.6],
      },
    },
  ];
}
