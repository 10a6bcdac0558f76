import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette/palette.ts';

/** Water, roads and the lines of the administration: quiet, above the fills. From the bottom. */
export function terrainLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'governorate-lines',
      type: 'line',
      source: 'governorates',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.governorateLine,
        'line-opacity': 0.45,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 9, 0.9],
      },
    },
    {
      id: 'districts',
      type: 'line',
      source: 'governorates',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.labelSoft,
        'line-dasharray': [4, 2.5],
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1, 9, 1.8],
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 5, 0.8, 8, 1.6, 12, 4],
      },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.lake } },
    {
      id: 'lake-shores',
      type: 'line',
      source: 'lakes',
      paint: { 'line-color': palette.river, 'line-width': 0.7 },
    },
    {
      id: 'road-casings',
      type: 'line',
      source: 'roads',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.roadCasing,
        'line-opacity': 0.75,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.8, 8, 3, 12, 6],
      },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.road,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 8, 1.5, 12, 3.6],
      },
    },
  ];
}
