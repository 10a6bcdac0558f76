import type { SymbolLayerSpecification } from 'maplibre-gl';
import { INCIDENT_GROUPS, incidentGroupOf } from '../model/incident-group.ts';
import { DAY_MS, type Instant } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import type { Palette } from '../palette/palette.ts';
import { signImageId } from './incident-sign.ts';

/** Several incidents of one place stand around it, so far from it; pixels of the sign's own size. */
const RING_PX = 15;
const AROUND = 6;

/** How strongly a sign is drawn as time goes by, once its window is over: to nothing in a day. */
const FADE_MS = DAY_MS;

/** How strongly an incident is drawn at an instant: 1 within its window, then fading for a day; 0..1. */
export function incidentOpacity(
  { earliest, latest }: { readonly earliest: Instant; readonly latest: Instant },
  at: Instant,
): number {
  if (at < earliest) return 0;
  if (at < latest) return 1;
  return Math.max(0, Math.round((1 - (at - latest) / FADE_MS) * 20) / 20);
}

/** One point an incident that has a place; its id is its index in the story. */
export function incidentPoints(
  story: Pick<Story, 'incidents' | 'places'>,
): GeoJSON.FeatureCollection {
  const indexes = new Map(story.places.map(({ id }, index) => [id, index]));
  const there = new Map<number, number>();
  return {
    type: 'FeatureCollection',
    features: story.incidents.flatMap(({ kind, place }, id) => {
      const index = indexes.get(place ?? '');
      const position = story.places[index ?? -1];
      if (index === undefined || !position) return [];
      const before = there.get(index) ?? 0;
      there.set(index, before + 1);
      const angle = (before / AROUND) * 2 * Math.PI;
      const radius = RING_PX * (1 + Math.floor(before / AROUND) * 0.9);
      return {
        type: 'Feature' as const,
        id,
        properties: {
          group: incidentGroupOf(kind),
          place: index,
          offset: [Math.sin(angle) * radius, -Math.cos(angle) * radius],
        },
        geometry: { type: 'Point' as const, coordinates: [position.lng, position.lat] },
      };
    }),
  };
}

/** Signs of incidents; feature state `opacity` says which are drawn. */
export function incidentLayer(palette: Palette): SymbolLayerSpecification {
  const images = INCIDENT_GROUPS.slice(0, -1).flatMap((group) => [
    group,
    signImageId(palette, group),
  ]);
  return {
    id: 'incidents',
    type: 'symbol',
    source: 'incidents',
    layout: {
      'icon-image': [
        'match',
        ['get', 'group'],
        ...images,
        signImageId(palette, 'statement'),
      ] as never,
      'icon-offset': ['array', 'number', 2, ['get', 'offset']],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 9, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': ['coalesce', ['feature-state', 'opacity'], 0] },
  };
}
