/**
 * The optional step `npm run geodata:outlines`: remakes `geodata/outlines/*.geojson` from data packages and from what
 * is drawn by hand in `drawn.geojson` and spelled in `settlement-names.csv`. Two runs write the same bytes.
 */
import * as turf from '@turf/turf';
import { dissolveAreas } from './outlines/dissolve-areas.ts';
import { cutLakeAssad, divideGround } from './outlines/divide-ground.ts';
import { drawAleppo, drawLakes, drawRoads } from './outlines/draw-features.ts';
import { findPackages } from './outlines/find-packages.ts';
import { pickGovernorates } from './outlines/pick-governorates.ts';
import { NEIGHBOUR_CODES, pickNeighbours } from './outlines/pick-neighbours.ts';
import { pickRivers } from './outlines/pick-rivers.ts';
import { pickSettlements } from './outlines/pick-settlements.ts';
import { readDrawn } from './outlines/read-drawn.ts';
import { readProvinces } from './outlines/read-provinces.ts';
import { type Area, overlap, subtract } from './outlines/shapes.ts';
import { shareBorders } from './outlines/share-borders.ts';
import { writeCollection } from './outlines/write-collection.ts';

const folder = new URL('../geodata/outlines/', import.meta.url).pathname;
const packages = findPackages();
const drawn = readDrawn(`${folder}drawn.geojson`);

// Syria by Natural Earth, the Golan by the drawn line of before June 1967 and Natural Earth's other borders.
const provinces = readProvinces(packages.provinces, ['SYR', ...NEIGHBOUR_CODES]);
const governorates = pickGovernorates(provinces.filter(({ country }) => country === 'SYR'));
const outline = dissolveAreas(governorates.map(({ area }) => area));
const israel = dissolveAreas(
  provinces.filter(({ country }) => country === 'ISR').map(({ area }) => area),
);
const golan = subtract(overlap(israel, drawn.area('golan-reach')), [outline]);

// What surrounds, crosses and divides it.
const neighbours = pickNeighbours(provinces, [outline, golan], golan);
const { rivers, euphratesBank } = pickRivers(await packages.shapefile.read(packages.rivers), drawn);
const baseline = divideGround(drawn, outline, golan, euphratesBank);
const settlements = pickSettlements(packages.cities, `${folder}settlement-names.csv`);

// One border, one set of positions, whichever file it is in.
const shared = shareBorders([...governorates, ...baseline, ...neighbours].map(({ area }) => area));
const take = <Row extends { area: Area }>(rows: Row[]): Row[] =>
  rows.map((row) => ({ ...row, area: shared.shift() as Area }));
const finalGovernorates = take(governorates);
const finalBaseline = take(baseline);
const finalNeighbours = take(neighbours);
const finalGolan = finalBaseline.find(({ id }) => id === 'golan')?.area as Area;

const areaFeature = <Row extends { area: Area }>({ area, ...properties }: Row) =>
  turf.feature(area, properties);
writeCollection(`${folder}governorates.geojson`, finalGovernorates.map(areaFeature));
writeCollection(`${folder}baseline-areas.geojson`, finalBaseline.map(areaFeature));
writeCollection(`${folder}neighbours.geojson`, finalNeighbours.map(areaFeature));
writeCollection(`${folder}ground.geojson`, [
  turf.feature(dissolveAreas(finalGovernorates.map(({ area }) => area)), {
    id: 'outline',
    name: 'Syria (Natural Earth)',
    name_ar: 'سوريا',
  }),
  turf.feature(finalGolan, {
    id: 'golan',
    name: 'Golan Heights (occupied since 1967)',
    name_ar: 'مرتفعات الجولان (محتلة منذ 1967)',
  }),
]);
writeCollection(
  `${folder}rivers.geojson`,
  rivers.map(({ path, ...properties }) => turf.feature(path, properties)),
);
writeCollection(`${folder}lakes.geojson`, drawLakes(drawn, cutLakeAssad(drawn, euphratesBank)));
writeCollection(`${folder}roads.geojson`, drawRoads(drawn, outline));
writeCollection(`${folder}aleppo.geojson`, drawAleppo(drawn));
writeCollection(
  `${folder}settlements.geojson`,
  settlements.map(({ position, ...properties }) => turf.point(position, properties)),
);
