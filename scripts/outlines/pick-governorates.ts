import { dissolveAreas } from './dissolve-areas.ts';
import type { Province } from './read-provinces.ts';
import type { Area } from './shapes.ts';

/** A governorate of Syria. */
export interface Governorate {
  id: string;
  name: string;
  name_ar: string;
  iso: string;
  area: Area;
}

const NAMES: Record<string, { id: string; name: string; name_ar: string }> = {
  'SY-HL': { id: 'aleppo', name: 'Aleppo', name_ar: 'حلب' },
  'SY-ID': { id: 'idlib', name: 'Idlib', name_ar: 'إدلب' },
  'SY-HM': { id: 'hama', name: 'Hama', name_ar: 'حماة' },
  'SY-HI': { id: 'homs', name: 'Homs', name_ar: 'حمص' },
  'SY-LA': { id: 'latakia', name: 'Latakia', name_ar: 'اللاذقية' },
  'SY-TA': { id: 'tartus', name: 'Tartus', name_ar: 'طرطوس' },
  'SY-DI': { id: 'damascus', name: 'Damascus', name_ar: 'دمشق' },
  'SY-RD': { id: 'rif-dimashq', name: 'Rif Dimashq', name_ar: 'ريف دمشق' },
  'SY-DR': { id: 'daraa', name: 'Daraa', name_ar: 'درعا' },
  'SY-SU': { id: 'suwayda', name: 'Suwayda', name_ar: 'السويداء' },
  'SY-QU': { id: 'quneitra', name: 'Quneitra', name_ar: 'القنيطرة' },
  'SY-RA': { id: 'raqqa', name: 'Raqqa', name_ar: 'الرقة' },
  'SY-DY': { id: 'deir-ez-zor', name: 'Deir ez-Zor', name_ar: 'دير الزور' },
  'SY-HA': { id: 'hasakah', name: 'Hasakah', name_ar: 'الحسكة' },
};

/** Natural Earth draws the zone between the disengagement lines of 1974 as a row of its own; it is Quneitra's. */
const UNDOF = 'SY-X01~';

/** The 14 governorates, in the order of the table above. Throws `Natural Earth has no governorate <iso>`. */
export function pickGovernorates(provinces: Province[]): Governorate[] {
  const rowOf = (iso: string): Area => {
    const row = provinces.find((province) => province.iso === iso);
    if (!row) throw new Error(`Natural Earth has no governorate ${iso}.`);
    return row.area;
  };
  return Object.entries(NAMES).map(([iso, names]) => ({
    ...names,
    iso,
    area: iso === 'SY-QU' ? dissolveAreas([rowOf(iso), rowOf(UNDOF)]) : rowOf(iso),
  }));
}
