import type { Position } from 'geojson';
import type { Drawn } from './read-drawn.ts';
import { type Area, dropCrumbs, overlap, roundArea, subtract, unite } from './shapes.ts';

/** Ground that one party held when the story opens. */
export interface BaselineArea {
  id: string;
  name: string;
  name_ar: string;
  controller: string;
  uncertainty_km: number;
  basis: string;
  sources: string[];
  area: Area;
}

const LEAST_KM2 = 0.5;
const SOURCES = ['project-reading'];

/** What each area says of itself, in the order of the file. */
const AREAS = [
  {
    id: 'north-east',
    name: 'North and East Syria with the Tabqa bank',
    name_ar: 'شمال وشرق سوريا مع ضفة الطبقة',
    controller: 'sdf',
    basis:
      'the Euphrates from Jarabulus to Abu Kamal, less the government pocket at Khusham; a belt south of Tabqa',
  },
  {
    id: 'manbij',
    name: 'Manbij, west of the Euphrates',
    name_ar: 'منبج غرب الفرات',
    controller: 'sdf',
    basis: 'between the Sajur, al-Arimah, al-Khafsah and the Euphrates',
  },
  {
    id: 'khusham',
    name: 'Khusham pocket',
    name_ar: 'جيب خشام',
    controller: 'government',
    basis: 'villages on the left bank from Hatla to Khusham',
  },
  {
    id: 'peace-spring',
    name: 'Tell Abyad - Ras al-Ayn',
    name_ar: 'تل أبيض - رأس العين',
    controller: 'sna',
    basis: 'the border strip down to the M4',
  },
  {
    id: 'north-aleppo',
    name: 'Afrin - Azaz - Jarabulus - al-Bab',
    name_ar: 'عفرين - أعزاز - جرابلس - الباب',
    controller: 'sna',
    basis: 'Olive Branch and Euphrates Shield areas',
  },
  {
    id: 'tell-rifaat',
    name: 'Tell Rifaat pocket',
    name_ar: 'جيب تل رفعت',
    controller: 'sdf',
    basis: 'between Menagh, Tell Rifaat and Nubl',
  },
  {
    id: 'idlib',
    name: 'Greater Idlib',
    name_ar: 'إدلب الكبرى',
    controller: 'hts',
    basis: 'March 2020 line, by which towns lay on either side',
  },
  {
    id: 'al-tanf',
    name: 'al-Tanf zone',
    name_ar: 'منطقة التنف',
    controller: 'sfa',
    basis: '55 km circle',
  },
  {
    id: 'golan',
    name: 'Golan Heights (occupied since 1967)',
    name_ar: 'مرتفعات الجولان (محتلة منذ 1967)',
    controller: 'israel',
    basis: 'outside the Natural Earth outline',
  },
] as const;

type AreaId = (typeof AREAS)[number]['id'];

/**
 * Divides the ground of the eve, 26 November 2024, among those who were not the government; the
 * rest is the government's. Each area gives way to those made before it, so areas that touch share
 * their line exactly.
 *
 * `outline` is Syria without the Golan; `euphratesBank` runs from Jarabulus to Abu Kamal.
 */
export function divideGround(
  drawn: Drawn,
  outline: Area,
  golan: Area,
  euphratesBank: Position[],
): BaselineArea[] {
  const inside = (area: Area): Area => dropCrumbs(overlap(area, outline), LEAST_KM2);
  const less = (area: Area, others: Area[]): Area => dropCrumbs(subtract(area, others), LEAST_KM2);

  const leftBank = inside(landEastOf(euphratesBank));
  const peaceSpring = inside(drawn.area('peace-spring'));
  const khusham = dropCrumbs(overlap(drawn.area('khusham'), leftBank), LEAST_KM2);
  const bothBanks = unite([leftBank, drawn.area('tabqa-bank')]);
  const northEast = less(inside(bothBanks), [peaceSpring, khusham]);
  // An area of its own: the Euphrates parts it from the rest, and fronts did not cross it.
  const manbij = less(inside(drawn.area('manbij-bank')), [northEast]);
  const tellRifaat = inside(drawn.area('tell-rifaat'));
  const northAleppo = less(inside(drawn.area('north-aleppo')), [northEast, manbij, tellRifaat]);
  const shapes: Record<AreaId, Area> = {
    'north-east': northEast,
    manbij,
    khusham,
    'peace-spring': peaceSpring,
    'north-aleppo': northAleppo,
    'tell-rifaat': tellRifaat,
    idlib: less(inside(drawn.area('idlib')), [northAleppo, tellRifaat]),
    'al-tanf': inside(drawn.area('al-tanf')),
    golan,
  };
  return AREAS.map((area) => ({
    ...area,
    uncertainty_km: 5,
    sources: SOURCES,
    area: shapes[area.id],
  }));
}

/** Lake Assad: the drawn shores, its west shore cut along the river's line, which is the areas' line there. */
export function cutLakeAssad(drawn: Drawn, euphratesBank: Position[]): Area {
  const notGovernment = unite([landEastOf(euphratesBank), drawn.area('tabqa-bank')]);
  return dropCrumbs(overlap(drawn.area('lake-assad-reach'), notGovernment), LEAST_KM2);
}

/** Everything left of the river when one looks downstream, far beyond the borders. */
function landEastOf(bank: Position[]): Area {
  const first = bank[0] as Position;
  const beyond: Position[] = [
    [41.2, 34.2],
    [43.5, 34.2],
    [43.5, 38],
    [first[0] as number, 38],
  ];
  return roundArea({ type: 'Polygon', coordinates: [[...bank, ...beyond, first]] });
}
