import * as turf from '@turf/turf';
import type { Feature } from 'geojson';
import type { Drawn } from './read-drawn.ts';
import { type Area, roundPosition } from './shapes.ts';

const ROADS = [
  { id: 'm4', name: 'M4', name_ar: 'الطريق الدولي M4' },
  { id: 'm5', name: 'M5', name_ar: 'الطريق الدولي M5' },
  { id: 'm1', name: 'M1', name_ar: 'الطريق الدولي M1' },
  { id: 'm20', name: 'M20 (Palmyra - Deir ez-Zor)', name_ar: 'طريق تدمر - دير الزور' },
  { id: 'homs-palmyra', name: 'Homs - Palmyra road', name_ar: 'طريق حمص - تدمر' },
  { id: 'damascus-palmyra', name: 'Damascus - Palmyra road', name_ar: 'طريق دمشق - تدمر' },
];

const QUARTERS = [
  { id: 'footprint', name: 'Aleppo (built-up area)', name_ar: 'حلب (المنطقة العمرانية)' },
  { id: 'sheikh-maqsoud', name: 'Sheikh Maqsoud', name_ar: 'الشيخ مقصود' },
  { id: 'ashrafieh', name: 'Ashrafieh', name_ar: 'الأشرفية' },
];

const APPROXIMATE = { drawn: 'by hand', approximate: true, source: 'this project' };

/** The main roads as drawn through the towns they pass, ended at the border. */
export function drawRoads(drawn: Drawn, outline: Area): Feature[] {
  return ROADS.map((road) => {
    const line = drawn.line(road.id);
    const inside = line.filter((position) => turf.booleanPointInPolygon(position, outline));
    return turf.lineString(inside.map(roundPosition), {
      ...road,
      ...APPROXIMATE,
      uncertainty_km: drawn.properties(road.id).uncertainty_km,
      course: drawn.properties(road.id).note,
    });
  });
}

/** The two lakes that the story's places lie at. `lakeAssad` comes cut along the Euphrates. */
export function drawLakes(drawn: Drawn, lakeAssad: Area): Feature[] {
  return [
    turf.feature(lakeAssad, {
      id: 'lake-assad',
      name: 'Lake Assad',
      name_ar: 'بحيرة الأسد',
      ...APPROXIMATE,
      uncertainty_km: 3,
    }),
    turf.feature(drawn.area('lake-homs'), {
      id: 'lake-homs',
      name: 'Lake Homs',
      name_ar: 'بحيرة قطينة',
      ...APPROXIMATE,
      uncertainty_km: 1,
    }),
  ];
}

/** Aleppo's built-up area and the two quarters that the SDF held. */
export function drawAleppo(drawn: Drawn): Feature[] {
  return QUARTERS.map((quarter) =>
    turf.feature(drawn.area(quarter.id), {
      ...quarter,
      ...APPROXIMATE,
      uncertainty_km: drawn.properties(quarter.id).uncertainty_km,
    }),
  );
}
