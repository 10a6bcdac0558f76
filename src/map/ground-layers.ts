import type { LayerSpecification } from 'maplibre-gl';
import { type HatchUse, hatchKey } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import { hatchImageId } from './map-images.ts';

/**
 * Sea, neighbours and who holds what: everything that is filled. From the bottom.
 *
 * @param held whether who holds the ground is shown; else it is bare land, which can still be clicked.
 */
export function groundLayers(
  palette: Palette,
  hatches: readonly HatchUse[],
  held: boolean,
): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'neighbours',
      type: 'fill',
      source: 'neighbours',
      paint: { 'fill-color': palette.neighbour },
    },
    {
      id: 'neighbour-lines',
      type: 'line',
      source: 'neighbours',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.neighbourLine, 'line-width': 0.8 },
    },
    {
      id: 'cells',
      type: 'fill',
      source: 'cells',
      paint: {
        // Antialiased edges would show as hairlines between cells of one colour.
        'fill-antialias': false,
        'fill-color': held ? ['to-color', ['feature-state', 'fill'], palette.land] : palette.land,
      },
    },
    ...hatches.map((use) => hatchLayer(palette, use)),
  ];
}

/** The pattern of a layer is constant (patterns cannot follow feature state), its opacity is not. */
function hatchLayer(palette: Palette, use: HatchUse): LayerSpecification {
  const key = hatchKey(use);
  return {
    id: `hatch-${key}`,
    type: 'fill',
    source: 'hatches',
    filter: ['in', ['id'], ['literal', [...use.places]]],
    paint: {
      'fill-antialias': false,
      'fill-pattern': hatchImageId(palette, use),
      'fill-opacity': [
        'case',
        ['==', ['feature-state', 'hatch'], key],
        ['number', ['feature-state', 'hatchOpacity'], 1],
        0,
      ],
    },
  };
}
