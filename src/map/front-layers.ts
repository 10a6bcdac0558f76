import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette/palette.ts';

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
      source: 'cells',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['to-color', ['feature-state', 'glowColour'], palette.front],
        'line-opacity': ['number', ['feature-state', 'glow'], 0],
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 4, 10, 9],
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
        'line-opacity': ['case', ['==', ['feature-state', 'border'], 'front'], 0.85, 0],
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 3, 10, 6],
      },
    },
    {
      id: 'fronts',
      type: 'line',
      source: 'arcs',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.front,
        'line-opacity': ['match', ['feature-state', 'border'], 'front', 1, 'seam', 1, 0],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['feature-state', 'border'], 'front', 1.3, 0.6],
          10,
          ['match', ['feature-state', 'border'], 'front', 2.6, 1.1],
        ],
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
