import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification';
import { dissolveAreas } from './dissolve-areas.ts';
import type { Province } from './read-provinces.ts';
import { type Area, dropCrumbs, overlap, roundArea, subtract } from './shapes.ts';

/** The land of a surrounding country as far as the map's window shows it. */
export interface Neighbour {
  id: string;
  name: string;
  name_ar: string;
  area: Area;
}

/** Names and Natural Earth's codes; lines and names imply no endorsement. */
const COUNTRIES: { id: string; name: string; name_ar: string; codes: string[] }[] = [
  { id: 'tr', name: 'Turkey', name_ar: 'تركيا', codes: ['TUR'] },
  { id: 'iq', name: 'Iraq', name_ar: 'العراق', codes: ['IRQ'] },
  { id: 'jo', name: 'Jordan', name_ar: 'الأردن', codes: ['JOR'] },
  { id: 'lb', name: 'Lebanon', name_ar: 'لبنان', codes: ['LBN'] },
  { id: 'il', name: 'Israel', name_ar: 'إسرائيل', codes: ['ISR'] },
  { id: 'ps', name: 'Palestine', name_ar: 'فلسطين', codes: ['PSX'] },
  { id: 'cy', name: 'Cyprus', name_ar: 'قبرص', codes: ['CYP', 'CYN', 'CNM', 'ESB', 'WSB'] },
  { id: 'sa', name: 'Saudi Arabia', name_ar: 'السعودية', codes: ['SAU'] },
  { id: 'ir', name: 'Iran', name_ar: 'إيران', codes: ['IRN'] },
  { id: 'eg', name: 'Egypt', name_ar: 'مصر', codes: ['EGY'] },
  { id: 'am', name: 'Armenia', name_ar: 'أرمينيا', codes: ['ARM'] },
  { id: 'az', name: 'Azerbaijan', name_ar: 'أذربيجان', codes: ['AZE'] },
  { id: 'kw', name: 'Kuwait', name_ar: 'الكويت', codes: ['KWT'] },
  { id: 'gr', name: 'Greece', name_ar: 'اليونان', codes: ['GRC'] },
  { id: 'bg', name: 'Bulgaria', name_ar: 'بلغاريا', codes: ['BGR'] },
  { id: 'ge', name: 'Georgia', name_ar: 'جورجيا', codes: ['GEO'] },
  { id: 'ru', name: 'Russia', name_ar: 'روسيا', codes: ['RUS'] },
  { id: 'tm', name: 'Turkmenistan', name_ar: 'تركمانستان', codes: ['TKM'] },
  { id: 'ly', name: 'Libya', name_ar: 'ليبيا', codes: ['LBY'] },
  { id: 'ro', name: 'Romania', name_ar: 'رومانيا', codes: ['ROU'] },
  { id: 'rs', name: 'Serbia', name_ar: 'صربيا', codes: ['SRB'] },
  { id: 'mk', name: 'North Macedonia', name_ar: 'مقدونيا الشمالية', codes: ['MKD'] },
  { id: 'kz', name: 'Kazakhstan', name_ar: 'كازاخستان', codes: ['KAZ'] },
  { id: 'bh', name: 'Bahrain', name_ar: 'البحرين', codes: ['BHR'] },
  { id: 'qa', name: 'Qatar', name_ar: 'قطر', codes: ['QAT'] },
  { id: 'ae', name: 'United Arab Emirates', name_ar: 'الإمارات العربية المتحدة', codes: ['ARE'] },
];

/** Natural Earth's codes of every country that the window shows. */
export const NEIGHBOUR_CODES = COUNTRIES.flatMap(({ codes }) => codes);

/** West, south, east, north in degrees: wide enough for a wide screen with Syria in its middle. */
const [WEST, SOUTH, EAST, NORTH] = [22, 24, 56, 45];
const WINDOW: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [WEST, SOUTH],
      [EAST, SOUTH],
      [EAST, NORTH],
      [WEST, NORTH],
      [WEST, SOUTH],
    ],
  ],
};

/** A corner of a border goes if its triangle is smaller than this, in square degrees (about 3 km2). */
const LEAST_TRIANGLE = 3e-4;
const LEAST_ISLAND_KM2 = 100;

/**
 * The countries around the ground, cut to the window and simplified; where they touch the ground they keep every
 * position, so no sliver opens. `golan` is taken out of Natural Earth's Israel.
 */
export function pickNeighbours(provinces: Province[], ground: Area[], golan: Area): Neighbour[] {
  const full = COUNTRIES.map(({ codes, ...names }) => {
    const rows = provinces.filter(({ country }) => codes.includes(country)).map(({ area }) => area);
    const land = overlap(dissolveAreas(rows), WINDOW);
    return { ...names, area: names.id === 'il' ? subtract(land, [golan]) : land };
  });
  const areas = simplifyAwayFrom(
    ground,
    full.map(({ area }) => area),
  );
  return full.map((country, i) => ({
    ...country,
    area: dropCrumbs(areas[i] as Area, LEAST_ISLAND_KM2),
  }));
}

function simplifyAwayFrom(ground: Area[], areas: Area[]): Area[] {
  const parts = { ground: collect(ground), countries: collect(areas) };
  const weighed = presimplify(
    topology(parts) as Topology<Record<keyof typeof parts, GeometryCollection>>,
  );
  for (const index of arcsOf(weighed.objects.ground)) {
    for (const position of weighed.arcs[index] ?? []) position[2] = Number.POSITIVE_INFINITY;
  }
  const simple = simplify(weighed, LEAST_TRIANGLE);
  return simple.objects.countries.geometries.map((geometry) =>
    roundArea(feature(simple, geometry as TopoPolygon).geometry as Area),
  );
}

const collect = (geometries: Area[]): GeoJSON.GeometryCollection => ({
  type: 'GeometryCollection',
  geometries,
});

function arcsOf({ geometries }: GeometryCollection): Set<number> {
  const numbers = geometries.flatMap((geometry) =>
    'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : [],
  );
  return new Set((numbers as number[]).map((arc) => (arc < 0 ? ~arc : arc)));
}
