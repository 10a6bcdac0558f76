import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Chapter } from '../model/chapter.ts';
import type { Story } from '../model/story.ts';
import type { Palette } from '../palette/palette.ts';
import { coloursOf } from '../palette/palette-of.ts';

type Point = readonly [lng: number, lat: number];

/** An arrow bends to its right by this part of its length, and ends so far before its goal. */
const BEND = 0.12;
const SHORT_OF_GOAL = 0.06;
const STEPS = 16;
/** Length and half the width of the head, as parts of the arrow's length. */
const HEAD = { length: 0.16, half: 0.075 } as const;

/**
 * Arrows of a chapter's advances: a bent line and a head for each leg, `[lng, lat]`. A degree of
 * longitude is shorter than one of latitude, so arrows are computed in a plane where both are equal.
 */
export function advanceArrows(
  chapter: Pick<Chapter, 'advances'>,
  story: Pick<Story, 'places'>,
): GeoJSON.FeatureCollection {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const features = chapter.advances.flatMap(({ actor, places: ids }) => {
    const stops = ids.flatMap((id): Point[] => {
      const place = places.get(id);
      return place ? [[place.lng, place.lat]] : [];
    });
    return stops
      .slice(1)
      .flatMap((to, i) => arrow(stops[i] as Point, to).map((geometry) => ({ actor, geometry })));
  });
  return {
    type: 'FeatureCollection',
    features: features.map(({ actor, geometry }) => ({
      type: 'Feature',
      properties: { actor },
      geometry,
    })),
  };
}

function arrow(from: Point, to: Point): GeoJSON.Geometry[] {
  const stretch = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const start = [from[0] * stretch, from[1]] as const;
  const goal = [to[0] * stretch, to[1]] as const;
  const [dx, dy] = [goal[0] - start[0], goal[1] - start[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [];
  const end = [goal[0] - dx * SHORT_OF_GOAL, goal[1] - dy * SHORT_OF_GOAL] as const;
  const middle = [
    (start[0] + end[0]) / 2 + dy * BEND,
    (start[1] + end[1]) / 2 - dx * BEND,
  ] as const;
  const at = (t: number): [number, number] => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * start[0] + b * middle[0] + c * end[0], a * start[1] + b * middle[1] + c * end[1]];
  };
  const back = ([x, y]: readonly [number, number]): [number, number] => [x / stretch, y];
  // The line ends within the head, whose tip is the arrow's end.
  const lineEnd = 1 - HEAD.length * 0.7;
  const line = Array.from({ length: STEPS + 1 }, (_, i) => back(at((i / STEPS) * lineEnd)));
  const neck = at(1 - HEAD.length);
  const [hx, hy] = [end[0] - neck[0], end[1] - neck[1]];
  const size = Math.hypot(hx, hy) || 1;
  const across = [(-hy / size) * HEAD.half * length, (hx / size) * HEAD.half * length] as const;
  const head = [
    end,
    [neck[0] + across[0], neck[1] + across[1]] as const,
    [neck[0] - across[0], neck[1] - across[1]] as const,
    end,
  ].map(back);
  return [
    { type: 'LineString', coordinates: line },
    { type: 'Polygon', coordinates: [head] },
  ];
}

/** Arrows of advance: cased lines and heads, in their actor's strong colour. */
export function advanceLayers(
  palette: Palette,
  actors: readonly string[],
): (LineLayerSpecification | FillLayerSpecification)[] {
  const colour = [
    'match',
    ['get', 'actor'],
    ...actors.flatMap((id) => [id, coloursOf(palette, id).strong]),
    palette.front,
  ] as never;
  const lines = ['==', ['geometry-type'], 'LineString'] as never;
  const heads = ['==', ['geometry-type'], 'Polygon'] as never;
  const shape = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'advance-casings',
      type: 'line',
      source: 'advances',
      layout: shape,
      paint: { 'line-color': palette.frontCasing, 'line-width': 8, 'line-opacity': 0.85 },
    },
    {
      id: 'advances',
      type: 'line',
      source: 'advances',
      filter: lines,
      layout: shape,
      paint: { 'line-color': colour, 'line-width': 4.5 },
    },
    {
      id: 'advance-heads',
      type: 'fill',
      source: 'advances',
      filter: heads,
      paint: { 'fill-color': colour },
    },
  ];
}
