import * as v from 'valibot';
import { BOUNDS, CASUALTY_KINDS, COUNTED_PEOPLE, FIRES, HARMS } from '../../src/model/casualty.ts';
import {
  anything,
  doubt,
  filled,
  id,
  oneOf,
  oneOfOrNone,
  optional,
  sources,
  timed,
} from './fact-tables.ts';

/** Counts of casualties: one row a count that a source gives. A folder may do without this file. */
export const CASUALTIES = {
  file: 'casualties.csv',
  schema: v.object({
    id,
    kind: oneOf(CASUALTY_KINDS),
    /** The incident or report that it belongs to. */
    event: optional,
    /** The row of which it is a part. */
    part_of: optional,
    /** The row of the same event which it tells otherwise. */
    differs_from: optional,
    place: optional,
    ...timed,
    harm: oneOf(HARMS),
    people: oneOf(COUNTED_PEOPLE),
    number: v.pipe(
      v.string(),
      v.regex(/^(\d{1,7})?$/, 'expected a whole number, or nothing'),
      v.transform((cell) => (cell === '' ? null : Number(cell))),
    ),
    bound: oneOf(BOUNDS),
    by: oneOfOrNone(FIRES),
    doubt,
    summary_en: filled,
    summary_ar: filled,
    sources,
    note: anything,
  }),
} as const;
