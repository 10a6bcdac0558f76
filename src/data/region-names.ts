import type { Geography } from '../data/geography.ts';
import type { Story } from '../model/story.ts';
import type { LocalText } from '../model/text.ts';
import { type Box, innerPoint } from './inner-point.ts';
import { nameProperties } from './map-text.ts';

/** What a region's name stands on. */
export type RegionKind = 'neighbour' | 'sea' | 'governorate';

/** The one sea on the map, and where its name fits. */
const SEA: { readonly name: LocalText; readonly at: GeoJSON.Position } = {
  name: { en: 'Mediterranean\nSea', ar: 'البحر\nالمتوسط' },
  at: [34.75, 34.85],
};

/** How far beyond the story's bounds a neighbour's name may stand, degrees: the first view shows it. */
const MARGIN = { lng: 0.9, lat: 0.3 } as const;

/** Below this depth (degrees) a neighbour shows too little ground for its name. */
const LEAST_DEPTH = 0.12;

/**
 * One point a name: the sea, neighbours, governorates. Names are plain text from the data.
 *
 * @param kinds which of them; to find where a name fits costs time.
 */
export function regionNames(
  story: Story,
  geography: Geography,
  kinds: readonly RegionKind[] = ['sea', 'neighbour', 'governorate'],
): GeoJSON.FeatureCollection {
  const [west, south, east, north] = story.bounds;
  const around: Box = [
    west - MARGIN.lng,
    south - MARGIN.lat,
    east + MARGIN.lng,
    north + MARGIN.lat,
  ];
  return {
    type: 'FeatureCollection',
    features: [
      ...(kinds.includes('sea') ? [named('sea', SEA.name, SEA.at)] : []),
      ...(kinds.includes('neighbour')
        ? pointsIn(geography.neighbours, 'neighbour', around, story)
        : []),
      ...(kinds.includes('governorate')
        ? pointsIn(geography.governorates, 'governorate', around, story)
        : []),
    ],
  };
}

function pointsIn(
  regions: GeoJSON.FeatureCollection,
  kind: RegionKind,
  box: Box,
  story: Story,
): GeoJSON.Feature[] {
  return regions.features.flatMap((region) => {
    const { geometry } = region;
    const name = nameOf(region, story);
    if (!name || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const point = innerPoint(geometry, box);
    if (!point || (kind === 'neighbour' && point.depth < LEAST_DEPTH)) return [];
    return [named(kind, name, point.at)];
  });
}

function nameOf({ id, properties }: GeoJSON.Feature, story: Story): LocalText | null {
  if (properties?.name) return { en: properties.name, ar: properties.name_ar || properties.name };
  return story.governorates[String(id ?? properties?.id)] ?? null;
}

function named(kind: RegionKind, name: LocalText, at: GeoJSON.Position): GeoJSON.Feature {
  return {
    type: 'Feature',
    properties: { kind, ...nameProperties(name) },
    geometry: { type: 'Point', coordinates: at },
  };
}
