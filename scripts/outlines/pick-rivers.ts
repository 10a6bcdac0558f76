import * as turf from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import type { Drawn } from './read-drawn.ts';
import { type Path, pathOf, roundPosition, strokesOf } from './shapes.ts';

/** A river near or in Syria. */
export interface River {
  id: string;
  name: string;
  name_ar: string;
  drawn: string;
  uncertainty_km: number;
  source: string;
  path: Path;
}

/** Rivers, and the one line that areas are cut along. */
export interface Rivers {
  rivers: River[];
  /** The Euphrates in Syria from Jarabulus to Abu Kamal; in Lake Assad Natural Earth's line keeps to the west shore. */
  euphratesBank: Position[];
}

type Lines = FeatureCollection<GeoJSON.LineString | GeoJSON.MultiLineString>;

/** Natural Earth numbers its river pieces: Turkey's Euphrates, Syria's, Iraq's; Turkey's Tigris, Iraq's. */
const PIECES = { firat: 65, alFurat: 69, iraqEuphrates: 62, dicle: 120, tigris: 135 };
/** West, south, east, north in degrees. */
const WINDOW: [number, number, number, number] = [34, 31, 45, 38.5];
const NATURAL_EARTH = 'Natural Earth 10m rivers';

/** Picks Euphrates and Tigris and joins the Khabur and the Orontes, which the package lacks, from the drawn lines. */
export function pickRivers(lines: Lines, drawn: Drawn): Rivers {
  const strokesOfPiece = (piece: number, kind: string): Position[][] =>
    lines.features
      .filter(({ properties }) => properties?.rivernum === piece && properties.featurecla === kind)
      .flatMap(({ geometry }) => strokesOf(geometry))
      .map((stroke) => stroke.map(roundPosition))
      .filter((stroke) => stroke.length > 9);

  const [upper = [], lower = []] = strokesOfPiece(PIECES.alFurat, 'River');
  const [lake = []] = strokesOfPiece(PIECES.alFurat, 'Lake Centerline');
  const mended = replaceBetween(lower, drawn.line('euphrates-al-quriyah'));
  const euphrates = [
    ...strokesOfPiece(PIECES.firat, 'River'),
    ...strokesOfPiece(PIECES.firat, 'Lake Centerline'),
    upper,
    drawn.line('euphrates-lake-assad'),
    mended,
    ...strokesOfPiece(PIECES.iraqEuphrates, 'River'),
  ];
  const tigris = [
    ...strokesOfPiece(PIECES.dicle, 'River'),
    ...strokesOfPiece(PIECES.tigris, 'River'),
  ];
  const byHand = (id: string): Pick<River, 'drawn' | 'uncertainty_km' | 'source' | 'path'> => ({
    drawn: 'by hand',
    uncertainty_km: drawn.properties(id).uncertainty_km ?? 5,
    source: 'this project',
    path: clip([drawn.line(id)]),
  });
  const picked = { uncertainty_km: 1, source: NATURAL_EARTH };
  return {
    rivers: [
      {
        id: 'euphrates',
        name: 'Euphrates',
        name_ar: 'الفرات',
        drawn: 'by hand in Lake Assad and at al-Quriyah',
        ...picked,
        path: clip(euphrates),
      },
      { id: 'khabur', name: 'Khabur', name_ar: 'الخابور', ...byHand('khabur') },
      { id: 'tigris', name: 'Tigris', name_ar: 'دجلة', drawn: 'no', ...picked, path: clip(tigris) },
      { id: 'orontes', name: 'Orontes', name_ar: 'العاصي', ...byHand('orontes') },
    ],
    euphratesBank: [...upper, ...lake.toReversed(), ...mended],
  };
}

/** The stroke with the part between the bridge's two ends led over the bridge; the stroke must pass near both. */
function replaceBetween(stroke: Position[], bridge: Position[]): Position[] {
  const indexNear = (end: Position): number => {
    const found = stroke.findIndex(
      (position) => Math.hypot(...[0, 1].map((k) => (position[k] ?? 0) - (end[k] ?? 0))) < 0.001,
    );
    if (found < 0) throw new Error(`No position of the river within 100 m of ${end.join(', ')}.`);
    return found;
  };
  const from = indexNear(bridge[0] as Position);
  const to = indexNear(bridge.at(-1) as Position);
  return [...stroke.slice(0, from + 1), ...bridge.slice(1, -1), ...stroke.slice(to)];
}

function clip(strokes: Position[][]): Path {
  const clipped = turf.bboxClip(turf.multiLineString(strokes), WINDOW).geometry as Path;
  return pathOf(
    strokesOf(clipped)
      .map((stroke) => stroke.map(roundPosition))
      .filter((stroke) => stroke.length > 1),
  );
}
