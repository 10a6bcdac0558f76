import type { CircleLayerSpecification } from 'maplibre-gl';
import { DAY_MS, type Instant } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import type { Palette } from '../palette/palette.ts';

/** How strongly the sign of an older count is drawn: the dead stay on the map. */
const TOLD_BEFORE = 0.5;

/** How long a new count is drawn at full strength after its window, milliseconds. */
const NEW_MS = DAY_MS;

/** A place at which casualties were counted; the windows of its counts, none of them empty. */
export interface CountedPlace {
  /** Index of the place in the story. */
  readonly place: number;
  readonly windows: readonly { readonly earliest: Instant; readonly latest: Instant }[];
}

/** The places that have a count of casualties, in the story's order; counts without a place have none. */
export function countedPlaces({
  places,
  casualties,
}: Pick<Story, 'places' | 'casualties'>): CountedPlace[] {
  return places.flatMap(({ id }, place) => {
    const windows = casualties.filter((count) => count.place === id);
    return windows.length === 0 ? [] : [{ place, windows }];
  });
}

/**
 * How strongly the sign of a place is drawn: 0 before its first count, 1 from each count's earliest
 * instant until a day after its latest, half of that ever after. It says that there is a count, never
 * how many: counts of different sources are not added up.
 */
export function casualtyOpacity({ windows }: CountedPlace, at: Instant): number {
  const told = windows.filter(({ earliest }) => earliest <= at);
  if (told.length === 0) return 0;
  return told.some(({ latest }) => at < latest + NEW_MS) ? 1 : TOLD_BEFORE;
}

/** One point a place with a count; its id is its index among `counted`. */
export function casualtyPoints(
  counted: readonly CountedPlace[],
  { places }: Pick<Story, 'places'>,
): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: counted.flatMap(({ place }, id) => {
      const position = places[place];
      if (!position) return [];
      return {
        type: 'Feature' as const,
        id,
        properties: { place },
        geometry: { type: 'Point' as const, coordinates: [position.lng, position.lat] },
      };
    }),
  };
}

/** Open rings below the dots of places; feature state `opacity` says which are drawn. */
export function casualtyLayer(palette: Palette): CircleLayerSpecification {
  const opacity = ['number', ['feature-state', 'opacity'], 0] as never;
  return {
    id: 'casualties',
    type: 'circle',
    source: 'casualties',
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 3.5, 9, 5.5],
      'circle-translate': [0, 13],
      'circle-color': palette.labelHalo,
      'circle-opacity': opacity,
      'circle-stroke-color': palette.label,
      'circle-stroke-width': 2.4,
      'circle-stroke-opacity': opacity,
    },
  };
}
