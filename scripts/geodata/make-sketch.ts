import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiLineString,
  Polygon,
  Topology,
} from 'topojson-specification';
import { groundLines } from '../../src/chart/ground-lines.ts';
import type { Bundle } from '../../src/data/bundle.ts';
import type { GroundLines, UnitLine } from '../../src/data/ground-lines.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import {
  type ArcCodes,
  SHAPE_NAMES,
  type ShapeName,
  SKETCH_FORMAT,
  SKETCH_VERSION,
  type SketchFile,
} from '../../src/data/sketch.ts';
import { type Instant, instantOf } from '../../src/model/instant.ts';
import { PLACE_KINDS } from '../../src/model/place.ts';
import { placesNamed } from './named-places.ts';

/** Places of lesser ranks are named only on closer maps. */
const MOST_NAMED_RANK = 3;

/** The sketch of a bundle: what the first sight needs, and no more. See `src/data/sketch.ts`. */
export function makeSketch(bundle: Bundle): SketchFile {
  const parsed = parseBundle(bundle, 'bundle');
  const { story } = parsed;
  const start = instantOf(bundle.start);
  const minutes = (at: Instant) => Math.round((at - start) / 60_000);
  const named = placesNamed(story);
  const kinds = [...new Set(bundle.incidents.map(({ kind }) => kind))].sort();
  return {
    format: SKETCH_FORMAT,
    version: SKETCH_VERSION,
    title: bundle.title,
    start: bundle.start,
    end: bundle.end,
    utcOffsetMinutes: bundle.utcOffsetMinutes,
    timeZone: bundle.timeZone,
    bounds: bundle.bounds,
    actors: bundle.actors,
    places: bundle.places.map((place) => [
      place.id,
      PLACE_KINDS.indexOf(place.kind),
      ...(place.rank <= MOST_NAMED_RANK || named.has(place.id)
        ? ([place.name.en, place.name.ar] as const)
        : (['', ''] as const)),
      rounded(place.lng),
      rounded(place.lat),
      place.rank,
      place.held ? 1 : 0,
      place.reportDistanceKm,
      place.baseline.basis === 'stated' ? 1 : 0,
      place.intervals.map(([from, controller, contender, status, basis]) => [
        from,
        controller,
        contender,
        status,
        basis,
      ]),
    ]),
    kinds,
    incidents: bundle.incidents.map(({ kind, earliest, latest }) => [
      kinds.indexOf(kind),
      earliest,
      latest,
    ]),
    milestones: story.milestones.map(({ place, at, window }) => {
      const index = story.places.findIndex(({ id }) => id === place);
      return window
        ? [index, minutes(at), minutes(window.earliest), minutes(window.latest), window.precision]
        : [index, minutes(at)];
    }),
    chapters: bundle.chapters.map(({ id, at, bounds }) => [id, at, ...bounds]),
    ...(bundle.collapse && { collapse: bundle.collapse }),
    shares: bundle.shares.map((row) => row.map(asShown)),
    ...shapesOf(groundLines(parsed)),
  };
}

/** Instants and counts are whole; of a share no more than a pixel of the chart, or a percent, can show. */
const asShown = (value: number) => Math.round(value * 1e4) / 1e4;

/** A hundred metres: less than a drawing's unit is wide on a page. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Lines that several shapes share stand in the file once. */
function shapesOf(lines: GroundLines): Pick<SketchFile, 'names' | 'arcs' | 'cells' | 'shapes'> {
  const positions = (list: readonly UnitLine[]) =>
    list.map((line) => line.map(([x, y]): GeoJSON.Position => [x, y]));
  const places = [...lines.cells.keys()];
  const ground: GeoJSON.GeometryCollection = {
    type: 'GeometryCollection',
    geometries: places.map((place) => ({
      type: 'Polygon',
      coordinates: positions(lines.cells.get(place) ?? []),
    })),
  };
  const others = SHAPE_NAMES.map((name): [ShapeName, GeoJSON.MultiLineString] => [
    name,
    { type: 'MultiLineString', coordinates: positions(lines[name]) },
  ]);
  const { arcs, objects } = topology({
    cells: ground,
    ...Object.fromEntries(others),
  }) as Topology;
  /** Arcs in the order in which shapes name them, each as it is walked first. */
  const named: [number, number][][] = [];
  const known = new Map<number, { readonly index: number; readonly reversed: boolean }>();
  const codesOf = (list: readonly number[]): ArcCodes =>
    list.map((signed) => {
      const arc = signed < 0 ? ~signed : signed;
      const reversed = signed < 0;
      const former = known.get(arc);
      if (former) {
        return 2 * (named.length - former.index) + (reversed === former.reversed ? 0 : 1);
      }
      known.set(arc, { index: named.length, reversed });
      const points = arcs[arc] as [number, number][];
      named.push(reversed ? points.slice().reverse() : points);
      return 0;
    });
  const { geometries } = objects.cells as GeometryCollection;
  const cells = (geometries as Polygon[]).map((cell, i): SketchFile['cells'][number] => [
    places[i] as number,
    ...cell.arcs.map(codesOf),
  ]);
  const shapes = Object.fromEntries(
    SHAPE_NAMES.map((name) => [name, (objects[name] as MultiLineString).arcs.map(codesOf)]),
  ) as Record<ShapeName, ArcCodes[]>;
  let [x, y] = [0, 0];
  const steps = named.map((arc) =>
    arc.flatMap(([nextX, nextY]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    }),
  );
  return { names: lines.names, arcs: steps, cells, shapes };
}
