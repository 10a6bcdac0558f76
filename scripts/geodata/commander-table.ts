import * as v from 'valibot';
import type { Commander } from '../../src/model/commander.ts';
import type { LocalText } from '../../src/model/text.ts';
import { anything, filled, id, list, optional, sources } from './fact-tables.ts';
import type { Row } from './read-table.ts';

/** Commanders and leaders: one row a person. A folder may do without this file. */
export const COMMANDERS = {
  file: 'commanders.csv',
  schema: v.object({
    id,
    name_en: filled,
    name_ar: filled,
    aliases: list,
    /** An actor, or a party that holds no ground; such a party is named in the next two columns. */
    party: id,
    party_en: optional,
    party_ar: optional,
    role_en: filled,
    role_ar: filled,
    acts_en: optional,
    acts_ar: optional,
    fate_en: optional,
    fate_ar: optional,
    places: list,
    facts: list,
    sources,
    note: anything,
  }),
} as const;

export type CommanderRow = v.InferOutput<typeof COMMANDERS.schema>;

/** Checked rows as commanders, in the order of the table. */
export function commandersOf(
  rows: readonly Row<CommanderRow>[],
  actors: readonly { readonly id: string; readonly name: LocalText }[],
): Commander[] {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  return rows.map(({ value }) => ({
    id: value.id,
    name: { en: value.name_en, ar: value.name_ar },
    aliases: value.aliases,
    party: value.party,
    partyName: textOf(value.party_en, value.party_ar) ??
      actorNames.get(value.party) ?? { en: value.party, ar: value.party },
    role: { en: value.role_en, ar: value.role_ar },
    acts: textOf(value.acts_en, value.acts_ar),
    fate: textOf(value.fate_en, value.fate_ar),
    places: value.places,
    facts: value.facts,
    sources: value.sources,
  }));
}

function textOf(en: string | null, ar: string | null): LocalText | null {
  return en === null || ar === null ? null : { en, ar };
}
