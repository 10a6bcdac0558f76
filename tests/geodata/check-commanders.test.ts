import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../scripts/geodata/join-facts.ts';
import { FactsError } from '../../scripts/geodata/problem.ts';
import { editCell } from './support/edit-cell.ts';
import {
  copyTinyWorld,
  outlinesOf,
  readFactsOf,
  rewriteFacts,
  TINY_WORLD,
} from './support/tiny-world.ts';

/** What reading says of the tiny world with one cell of a commander changed, and the cell's line. */
function problemsWith(id: string, column: string, cell: string): string {
  const folder = copyTinyWorld();
  let line = 0;
  rewriteFacts(folder, 'commanders.csv', (text) => {
    const edited = editCell(text, id, column, cell);
    line = edited.line;
    return edited.csv;
  });
  try {
    readFactsOf(folder);
    return '';
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return error.message.replaceAll(`commanders.csv:${line}, `, '');
  }
}

describe('commanders', () => {
  it('are read with their party named, by the actor or by themselves', () => {
    const { rows, story } = readFactsOf(TINY_WORLD);
    const { commanders } = joinFacts(rows, story, outlinesOf(TINY_WORLD));
    expect(commanders).toMatchObject([
      {
        id: 'captain-moss',
        aliases: ['Moss of the Guard'],
        partyName: { en: 'The Heath Guard', ar: 'حرس المرج' },
        acts: { en: 'Spoke to all.' },
        fate: null,
        places: ['bramble', 'old-mill'],
        facts: ['speech-0304'],
        sources: ['reed-gazette', 'mud-letter'],
      },
      {
        id: 'ferry-pilot',
        party: 'boatmen',
        partyName: { en: 'The Boatmen', ar: 'أهل القوارب' },
        acts: null,
        fate: { en: 'Drowned, a letter says.', ar: 'غرق، وفق رسالة.' },
      },
    ]);
  });

  it('may be left out of a folder', () => {
    const folder = copyTinyWorld();
    rmSync(join(folder, 'facts', 'commanders.csv'));
    const { rows, story } = readFactsOf(folder);
    expect(joinFacts(rows, story, outlinesOf(folder)).commanders).toEqual([]);
  });

  it.each<[id: string, column: string, cell: string, message: string]>([
    ['captain-moss', 'places', 'bramble|moon', 'column "places": there is no place "moon"'],
    [
      'captain-moss',
      'facts',
      'speech-0305',
      'column "facts": there is no report, incident or dispute "speech-0305"',
    ],
    ['captain-moss', 'sources', 'no-paper', 'column "sources": there is no source "no-paper"'],
    ['captain-moss', 'sources', '', 'column "sources": must name at least one source'],
    ['captain-moss', 'role_en', ' ', 'column "role_en": must not be empty'],
    [
      'captain-moss',
      'party',
      'pirates',
      'column "party": "pirates" is no actor: name it in party_en and party_ar',
    ],
    [
      'ferry-pilot',
      'party_ar',
      '',
      'column "party_ar": party_en and party_ar must both be given or both be empty',
    ],
    [
      'captain-moss',
      'fate_en',
      'Missing.',
      'column "fate_ar": fate_en and fate_ar must both be given or both be empty',
    ],
    [
      'captain-moss',
      'acts_ar',
      '',
      'column "acts_ar": acts_en and acts_ar must both be given or both be empty',
    ],
    ['ferry-pilot', 'id', 'captain-moss', 'column "id": "captain-moss" stands in line 2 already'],
    [
      'ferry-pilot',
      'name_en',
      'moss of the guard',
      'column "name_en": "moss of the guard" stands in line 2 already',
    ],
    ['ferry-pilot', 'party', 'hts', 'column "party_en": "hts" has another name in a row before'],
  ])('%s with %s "%s" is told', (id, column, cell, message) => {
    expect(problemsWith(id, column, cell)).toBe(message);
  });
});
