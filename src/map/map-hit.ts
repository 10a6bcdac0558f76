import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { LABEL_LAYERS } from './label-layers.ts';
import { DOT_LAYERS } from './town-layers.ts';

/** How far from a dot a tap still means it, in CSS pixels: a fingertip's reach. */
const REACH_PX = 14;

/**
 * The place that a reader means: that of the incident or the count of casualties whose sign is there, else the nearest visible dot within reach, else the name under the
 * pointer, else the owner of the ground there.
 *
 * @returns index of the place; null on sea, neighbours, or while the style is not there.
 */
export function placeAt(map: MapLibreMap, point: Point): number | null {
  const there = (ids: readonly string[]) => ids.filter((id) => map.getLayer(id));
  const around = (px: number): [[number, number], [number, number]] => [
    [point.x - px, point.y - px],
    [point.x + px, point.y + px],
  ];
  const [incident] = map
    .queryRenderedFeatures(around(4), { layers: there(['incidents', 'casualties']) })
    .filter(({ state }) => Number(state.opacity ?? 0) > 0);
  if (typeof incident?.properties.place === 'number') return incident.properties.place;
  const dots = map.queryRenderedFeatures(around(REACH_PX), { layers: there(DOT_LAYERS) });
  let nearest: { id: number; distancePx: number } | null = null;
  for (const { id, geometry } of dots) {
    if (typeof id !== 'number' || geometry.type !== 'Point') continue;
    const distancePx = map.project(geometry.coordinates as [number, number]).dist(point);
    if (distancePx <= REACH_PX && (!nearest || distancePx < nearest.distancePx)) {
      nearest = { id, distancePx };
    }
  }
  const [name] = map.queryRenderedFeatures(around(2), { layers: there(LABEL_LAYERS) });
  // A name under the pointer means its own place, unless a dot is plainly closer.
  if (name && (!nearest || nearest.distancePx > REACH_PX / 2)) return idOf(name.id);
  if (nearest) return nearest.id;
  return idOf(map.queryRenderedFeatures(point, { layers: there(['cells']) })[0]?.id);
}

function idOf(id: string | number | undefined): number | null {
  return typeof id === 'number' ? id : null;
}
