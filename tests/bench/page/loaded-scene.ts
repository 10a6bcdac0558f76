import { loadBundle } from '../../../src/data/load-bundle.ts';
import type { ParsedBundle } from '../../../src/data/parse-bundle.ts';
import type { Instant } from '../../../src/model/instant.ts';
import { cellState } from '../../../src/palette/ground-state.ts';
import type { Palette } from '../../../src/palette/palette.ts';
import { paletteOf } from '../../../src/palette/palette-of.ts';
import { Timeline } from '../../../src/timeline/timeline.ts';
import { SCENES, type SceneName } from '../scenes/scene.ts';

const PALETTE = paletteOf('light');

/** A stretch of time in which a cell keeps its colour: `[start, end)`. */
export interface ColourSpan {
  readonly start: Instant;
  readonly end: Instant;
  /** CSS hex `#rrggbb`. */
  readonly fill: string;
}

/** A cell, its outline and its colours. */
export interface ColouredCell {
  /** Index of the place in the story. */
  readonly place: number;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** In order, without gap; two that follow one another differ in colour. */
  readonly spans: readonly ColourSpan[];
}

/** Everything that contenders draw from. */
export interface Scene extends SceneName {
  readonly parsed: ParsedBundle;
  readonly timeline: Timeline;
  readonly palette: Palette;
  readonly colouredCells: readonly ColouredCell[];
}

/** Fetches a scene's bundle and reads it with the product's own parser. @throws RangeError for an unknown name */
export async function loadScene(name: string): Promise<Scene> {
  const scene = SCENES.find((known) => known.name === name);
  if (!scene) throw new RangeError(`there is no scene "${name}"`);
  const parsed = await loadBundle(scene.bundle);
  const { story } = parsed;
  return {
    ...scene,
    parsed,
    palette: PALETTE,
    timeline: new Timeline(story, story.places),
    colouredCells: colouredCellsOf(parsed),
  };
}

/** Every cell with its colours in the light theme. */
export function colouredCellsOf(parsed: ParsedBundle): ColouredCell[] {
  return parsed.geography.cells.features.map(({ id, geometry }) => ({
    place: Number(id),
    geometry,
    spans: spansOf(parsed, Number(id), PALETTE),
  }));
}

/** The colour of a cell at an instant; the hatch over it, if any, is not in it. */
export function fillAt(cell: ColouredCell, at: Instant): string {
  const span = cell.spans.findLast(({ start }) => start <= at) ?? cell.spans[0];
  return (span as ColourSpan).fill;
}

/** Intervals of one colour become one span: contenders get no polygon that changes nothing. */
function spansOf({ story }: ParsedBundle, index: number, palette: Palette): ColourSpan[] {
  const place = story.places[index];
  if (!place) throw new RangeError(`there is no place number ${index}`);
  const doubt = {
    reportDistanceKm: place.reportDistanceKm,
    reportedOnly: false,
    eveStated: place.baseline.basis === 'stated',
  };
  const spans: ColourSpan[] = [];
  for (const interval of place.intervals) {
    const { fill } = cellState(palette, interval, doubt);
    const former = spans.at(-1);
    if (former?.fill === fill) spans[spans.length - 1] = { ...former, end: interval.end };
    else spans.push({ start: interval.start, end: interval.end, fill });
  }
  return spans;
}

/** Properties of a polygon that exists over `[start, end)`; instants as epoch ms and decimal years. */
export interface DatedProperties extends ColourSpan {
  readonly start_decdate: number;
  readonly end_decdate: number;
}

/** One polygon for every span of every cell: what tools that filter by date ask for. */
export function datedPolygons(
  cells: readonly ColouredCell[],
  decimalYear: (at: Instant) => number = () => 0,
): GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, DatedProperties> {
  return {
    type: 'FeatureCollection',
    features: cells.flatMap(({ geometry, spans }) =>
      spans.map((span) => ({
        type: 'Feature' as const,
        properties: {
          ...span,
          start_decdate: decimalYear(span.start),
          end_decdate: decimalYear(span.end),
        },
        geometry,
      })),
    ),
  };
}
