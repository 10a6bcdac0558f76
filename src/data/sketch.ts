import type { Actor } from '../model/actor.ts';
import { PLACE_KINDS, type PlaceKind } from '../model/place.ts';
import { PRECISIONS, type Precision } from '../model/report.ts';
import type { PlaceOutline, StoryOutline } from '../model/story-outline.ts';
import { BundleError } from './bundle-error.ts';
import type { GroundLines, UnitLine, UnitPoint } from './ground-lines.ts';
import { type CollapseFields, itemAt, type SpanTuple, storyFrame } from './story-frame.ts';

/**
 * The sketch of a story: a small file with what the first sight needs, made from the bundle by the
 * pipeline. Instants are whole minutes from the story's start, references are indexes.
 */
export interface SketchFile extends Pick<StoryOutline, 'title' | 'utcOffsetMinutes' | 'timeZone'> {
  readonly format: typeof SKETCH_FORMAT;
  readonly version: typeof SKETCH_VERSION;
  readonly start: string;
  readonly end: string;
  readonly bounds: readonly number[];
  readonly actors: readonly Actor[];
  /** In the bundle's order. */
  readonly places: readonly PlaceTuple[];
  /** `[kind's index in `kinds`, earliest, latest]` */
  readonly incidents: readonly (readonly [number, number, number])[];
  readonly kinds: readonly string[];
  /** `[place, at, earliest, latest, precision]`; without the last three where no report is known. */
  readonly milestones: readonly MilestoneTuple[];
  /** As in the bundle. */
  readonly collapse?: CollapseFields;
  /** `[id, at, west, south, east, north]` */
  readonly chapters: readonly (readonly [string, number, number, number, number, number])[];
  /** As in the bundle, to a ten-thousandth. */
  readonly shares: readonly (readonly number[])[];
  readonly names: GeoJSON.FeatureCollection;
  /**
   * Stretches of line that shapes are put together from, in the units of `GroundLines`: x and y in
   * turn, each as a step from the point before; the first point of an arc as a step from the last one
   * of the arc before.
   */
  readonly arcs: readonly (readonly number[])[];
  /** `[place, ring, ring …]` */
  readonly cells: readonly (readonly [number, ...ArcCodes[]])[];
  /** Of each shape its rings or lines. */
  readonly shapes: Readonly<Record<ShapeName, readonly ArcCodes[]>>;
}

/**
 * A ring or a line as the arcs it is made of. 0: the first arc that nothing has named yet, forwards. Else
 * twice the number of arcs from there back to the one meant, plus one where it is walked backwards.
 * Cells come first, then the shapes in the order of `SHAPE_NAMES`.
 */
export type ArcCodes = readonly number[];

/** Shapes besides cells, in the order of the file: the first two are of rings, the others of lines. */
export const SHAPE_NAMES = [
  'neighbours',
  'lakes',
  'governorates',
  'outline',
  'golan',
  'rivers',
  'roads',
] as const;
export type ShapeName = (typeof SHAPE_NAMES)[number];

/**
 * `[id, kind, name in English, in Arabic, lng, lat, rank, held, reportDistanceKm, stated, spans]`:
 * kind is an index into `PLACE_KINDS`, `held` and `stated` (the eve's basis) are 0 or 1. Names are
 * empty where neither a wide map nor a sentence shows them.
 */
export type PlaceTuple = readonly [
  id: string,
  kind: number,
  en: string,
  ar: string,
  lng: number,
  lat: number,
  rank: number,
  held: 0 | 1,
  reportDistanceKm: number,
  stated: 0 | 1,
  spans: readonly SpanTuple[],
];

export type MilestoneTuple =
  | readonly [place: number, at: number]
  | readonly [place: number, at: number, earliest: number, latest: number, precision: string];

export const SKETCH_FORMAT = 'control-map-sketch';
export const SKETCH_VERSION = 2;

/** A parsed sketch: who held what, and the lines of the ground. */
export interface Sketch {
  readonly story: StoryOutline;
  readonly lines: GroundLines;
}

/**
 * Reads a fetched sketch. Whoever gets an error goes on without: everything in a sketch is in the
 * bundle too, which is checked field by field.
 *
 * @param file name of the sketch, for messages.
 * @throws BundleError `<file>: …` for another format or version, and for anything damaged.
 */
export function parseSketch(value: unknown, file: string): Sketch {
  try {
    const sketch = value as SketchFile;
    if (sketch?.format !== SKETCH_FORMAT) throw new Error(`format: expected "${SKETCH_FORMAT}"`);
    if (sketch.version !== SKETCH_VERSION) throw new Error(`version: expected ${SKETCH_VERSION}`);
    const story = outlineOf(sketch);
    return { story, lines: linesOf(sketch, story.places.length) };
  } catch (error) {
    throw new BundleError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function outlineOf(sketch: SketchFile): StoryOutline {
  const frame = storyFrame(sketch);
  const { start, end, instant } = frame;
  const places = sketch.places.map((tuple): PlaceOutline => {
    const [id, kind, en, ar, lng, lat, rank, held, reportDistanceKm, stated, spans] = tuple;
    return {
      id,
      kind: itemAt<PlaceKind>(PLACE_KINDS, kind, 'kinds'),
      name: { en, ar },
      lng,
      lat,
      rank,
      held: held === 1,
      reportDistanceKm,
      baseline: { basis: stated === 1 ? 'stated' : 'general-record' },
      intervals: frame.spansOf(id, spans),
    };
  });
  const { title, utcOffsetMinutes, timeZone, actors, bounds } = sketch;
  return {
    title,
    start,
    end,
    utcOffsetMinutes,
    timeZone,
    bounds: bounds as unknown as StoryOutline['bounds'],
    actors,
    places,
    incidents: sketch.incidents.map(([kind, earliest, latest]) => ({
      kind: itemAt(sketch.kinds, kind, 'kinds'),
      earliest: instant(earliest),
      latest: instant(latest),
    })),
    milestones: sketch.milestones.map(([place, at, earliest, latest, precision]) => ({
      place: itemAt(places, place, 'places').id,
      at: instant(at),
      window:
        earliest === undefined || latest === undefined || precision === undefined
          ? null
          : {
              earliest: instant(earliest),
              latest: instant(latest),
              precision: itemAt(
                PRECISIONS,
                PRECISIONS.indexOf(precision as Precision),
                'precisions',
              ),
            },
    })),
    chapters: sketch.chapters.map(([id, at, ...box]) => ({ id, at: instant(at), bounds: box })),
    collapse: frame.collapseOf(sketch.collapse),
    shares: frame.sharesOf(sketch.shares),
  };
}

function linesOf(sketch: SketchFile, placeCount: number): GroundLines {
  let [x, y] = [0, 0];
  const arcs = sketch.arcs.map((steps) => {
    const arc: UnitPoint[] = [];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] as number;
      y += steps[i + 1] as number;
      arc.push([x, y]);
    }
    return arc;
  });
  /** Cells that have an arc in their rings, by the arc's index. */
  const owners: number[][] = arcs.map(() => []);
  let unnamed = 0;
  const lineOf = (codes: ArcCodes, cell: number | null): UnitLine =>
    codes.flatMap((code, i) => {
      const index = code === 0 ? unnamed++ : unnamed - (code >> 1);
      const arc = itemAt(arcs, index, 'arcs');
      if (cell !== null) owners[index]?.push(cell);
      const walked = code & 1 ? arc.slice().reverse() : arc;
      return i === 0 ? walked : walked.slice(1);
    });
  const cells = new Map(
    sketch.cells.map(([place, ...rings]) => {
      if (!(place >= 0 && place < placeCount)) {
        throw new Error(`cells: there is no place number ${place}`);
      }
      return [place, rings.map((codes) => lineOf(codes, place))];
    }),
  );
  const shapes = SHAPE_NAMES.map((name) => {
    const list = sketch.shapes[name];
    if (!Array.isArray(list)) throw new Error(`shapes.${name} is missing`);
    return [name, (list as ArcCodes[]).map((codes) => lineOf(codes, null))] as const;
  });
  return {
    cells,
    land: [],
    sharedLines: owners.flatMap(([left, right], arc) =>
      left === undefined || right === undefined || left === right
        ? []
        : [{ left, right, line: arcs[arc] as UnitLine }],
    ),
    ...(Object.fromEntries(shapes) as Record<ShapeName, UnitLine[]>),
    names: sketch.names,
  };
}
