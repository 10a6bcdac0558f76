import type { Casualty } from '../../src/model/casualty.ts';
import type { FactRows } from './read-facts.ts';

/** Counts of casualties in order of `earliest`, those of one time in the order of their file. */
export function joinCasualties(rows: Pick<FactRows, 'casualties'>): Casualty[] {
  return rows.casualties
    .map(({ value }) => ({
      id: value.id,
      kind: value.kind,
      event: value.event,
      partOf: value.part_of,
      differsFrom: value.differs_from,
      place: value.place,
      earliest: value.earliest,
      latest: value.latest,
      precision: value.precision,
      harm: value.harm,
      people: value.people,
      number: value.number,
      bound: value.bound,
      by: value.by,
      doubt: value.doubt,
      summary: { en: value.summary_en, ar: value.summary_ar },
      sources: value.sources,
    }))
    .sort((a, b) => a.earliest - b.earliest);
}
