import { COMMANDERS, type CommanderRow } from './commander-table.ts';
import type { Problem } from './problem.ts';
import type { Row } from './read-table.ts';

/** What a commander's row may name. */
export interface NamesForCommanders {
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Ids of reports, incidents and disputes. */
  readonly facts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Texts that stand in both languages or in neither. */
const PAIRS = ['party', 'acts', 'fate'] as const;

/**
 * What rows of commanders say of other rows: parties, places, facts and sources that must exist, and
 * each person only once, under whatever spelling. Empty when all is well.
 */
export function checkCommanders(
  rows: readonly Row<CommanderRow>[],
  known: NamesForCommanders,
): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, number>();
  const spellings = new Map<string, number>();
  const parties = new Map<string, string>();
  for (const { line, value } of rows) {
    const tell = (column: string, message: string) =>
      problems.push({ file: COMMANDERS.file, line, column, message });
    const once = (seen: Map<string, number>, column: string, key: string, shown: string) => {
      const former = seen.get(key);
      if (former === undefined) seen.set(key, line);
      else tell(column, `"${shown}" stands in line ${former} already`);
    };
    const refer = (column: 'places' | 'facts' | 'sources', what: string) => {
      for (const id of value[column]) {
        if (!known[column].has(id)) tell(column, `there is no ${what} "${id}"`);
      }
    };
    once(ids, 'id', value.id, value.id);
    once(spellings, 'name_en', value.name_en.toLowerCase(), value.name_en);
    for (const alias of value.aliases) once(spellings, 'aliases', alias.toLowerCase(), alias);
    for (const pair of PAIRS) {
      if ((value[`${pair}_en`] === null) !== (value[`${pair}_ar`] === null)) {
        tell(`${pair}_ar`, `${pair}_en and ${pair}_ar must both be given or both be empty`);
      }
    }
    if (value.party_en === null && !known.actors.has(value.party)) {
      tell('party', `"${value.party}" is no actor: name it in party_en and party_ar`);
    }
    const named = `${value.party_en} ${value.party_ar}`;
    if ((parties.get(value.party) ?? named) !== named) {
      tell('party_en', `"${value.party}" has another name in a row before`);
    }
    parties.set(value.party, named);
    refer('places', 'place');
    refer('facts', 'report, incident or dispute');
    refer('sources', 'source');
  }
  return problems;
}
