import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  COVERAGE,
  type CoverageRow,
  checkCoverage,
  compareWithDocuments,
  countCoverage,
  namesOf,
} from '../../scripts/geodata/check-coverage.ts';
import { describeProblem } from '../../scripts/geodata/problem.ts';
import { readFacts } from '../../scripts/geodata/read-facts.ts';
import { readOutlines } from '../../scripts/geodata/read-outlines.ts';
import { type Row, readTable } from '../../scripts/geodata/read-table.ts';
import {
  DOCUMENT_FILES,
  hashSentence,
  type Sentence,
  splitDocument,
} from '../../scripts/geodata/split-sentences.ts';

const GEODATA = join(import.meta.dirname, '..', '..', 'geodata');
/** Folder of the documents' texts, which are not part of this project. */
const SOURCES_DIR = process.env.SOURCES_DIR;

const told = (problems: Parameters<typeof describeProblem>[0][]) => problems.map(describeProblem);

describe('the ledger', () => {
  const { rows, problems } = readTable(
    readFileSync(join(GEODATA, 'facts', COVERAGE.file), 'utf8'),
    COVERAGE,
  );
  const { rows: facts } = readFacts(
    join(GEODATA, 'facts'),
    readOutlines(join(GEODATA, 'outlines')),
  );
  const values = <T>(table: readonly Row<T>[]) => table.map(({ value }) => value);
  const stated = [...values(facts.reports), ...values(facts.incidents), ...values(facts.disputes)];
  const names = namesOf({
    stated,
    places: values(facts.places),
    baseline: values(facts.baseline),
    commanders: values(facts.commanders),
    casualties: values(facts.casualties),
  });

  it('is well formed, names only facts that exist, and leaves no row empty', () => {
    expect(told([...problems])).toEqual([]);
    expect(told(checkCoverage(rows, names))).toEqual([]);
  });

  it('accounts for the five documents, which the sources list', () => {
    const documents = countCoverage(rows).map(({ document }) => document);
    expect(documents).toEqual(DOCUMENT_FILES.map(({ id }) => id));
    const listed = values(facts.sources).filter(({ kind }) => kind === 'document');
    expect(listed.map(({ id }) => id).sort()).toEqual([...documents].sort());
  });

  it('has a sentence behind every report, incident, dispute, commander and count', () => {
    const carried = new Set(rows.flatMap(({ value }) => value.ids));
    const people = values(facts.commanders).map(({ id }) => `commander:${id}`);
    const counts = values(facts.casualties).map(({ id }) => `casualty:${id}`);
    const all = [...stated.map(({ id }) => id), ...people, ...counts];
    expect(all.filter((id) => !carried.has(id))).toEqual([]);
  });

  it('holds no text of the documents but hashes', () => {
    for (const { value } of rows) expect(value.note.length).toBeLessThan(120);
  });

  it('sends nobody to a part of the page', () => {
    const sent = rows.filter(({ value }) => /panel|see the list/i.test(value.note));
    expect(sent.map(({ line }) => line)).toEqual([]);
  });

  it('leaves out no sentence of the documents, and none has changed', (context) => {
    if (!SOURCES_DIR) {
      return context.skip('set SOURCES_DIR to the folder of the five documents to compare them');
    }
    const documents = new Map(
      DOCUMENT_FILES.map(({ id, file, form }) => {
        const path = join(SOURCES_DIR, file);
        if (!existsSync(path)) throw new Error(`SOURCES_DIR has no ${file}`);
        return [id, splitDocument(readFileSync(path, 'utf8'), form)];
      }),
    );
    expect(told(compareWithDocuments(rows, documents))).toEqual([]);
  });
});

describe('checking a ledger', () => {
  const row = (line: number, change: Partial<CoverageRow> = {}): Row<CoverageRow> => ({
    line,
    value: {
      document: 'pond-book',
      section: 'Lead',
      number: line - 1,
      sha256: hashSentence(`Sentence ${line - 1}.`),
      ids: ['heron-came'],
      reason: '',
      note: '',
      ...change,
    },
  });
  const names = namesOf({
    stated: [{ id: 'heron-came' }],
    places: [{ id: 'pond' }],
    baseline: [{ place: 'pond' }],
    commanders: [{ id: 'old-heron' }],
    casualties: [{ id: 'heron-lost' }],
  });
  const check = (rows: Row<CoverageRow>[]) => told(checkCoverage(rows, names));

  it('finds nothing wrong with ids, prefixed ids, a reason, or both', () => {
    expect(
      check([
        row(2, {
          ids: [
            'heron-came',
            'place:pond',
            'baseline:pond',
            'commander:old-heron',
            'casualty:heron-lost',
          ],
        }),
        row(3, { ids: [], reason: 'background' }),
        row(4, { reason: 'repeats' }),
      ]),
    ).toEqual([]);
  });

  it('finds an id of nothing, and a place or a person without the prefix', () => {
    expect(
      check([row(2, { ids: ['heron-left'] }), row(3, { ids: ['pond', 'old-heron'] })]),
    ).toEqual([
      'coverage.csv:2, column "ids": there is no fact "heron-left"',
      'coverage.csv:3, column "ids": there is no fact "pond"',
      'coverage.csv:3, column "ids": there is no fact "old-heron"',
    ]);
  });

  it('finds an empty row, an unknown reason, an id twice and a sentence twice', () => {
    const problems = check([
      row(2, { ids: [] }),
      row(3, { reason: 'boring' }),
      row(4, { ids: ['heron-came', 'heron-came'] }),
      row(5, { number: 1 }),
    ]);
    expect(problems).toEqual([
      'coverage.csv:2, column "ids": the sentence has neither ids nor a reason',
      expect.stringMatching(/^coverage\.csv:3, column "reason": expected one of background/),
      'coverage.csv:4, column "ids": "heron-came" stands here twice',
      'coverage.csv:5: sentence 1 of "Lead" in pond-book stands in line 2 already',
    ]);
  });

  const sentence = (number: number, text = `Sentence ${number}.`): Sentence => ({
    section: 'Lead',
    number,
    text,
  });
  const compare = (rows: Row<CoverageRow>[], ...sentences: Sentence[]) =>
    told(compareWithDocuments(rows, new Map([['pond-book', sentences]])));

  it('finds nothing wrong with a ledger of all sentences, whatever their white space', () => {
    expect(compare([row(2), row(3)], sentence(1), sentence(2, ' Sentence\n2. '))).toEqual([]);
  });

  it('finds a sentence that is missing, one that is gone and one that has changed', () => {
    expect(compare([row(2), row(4)], sentence(1, 'Herons.'), sentence(2))).toEqual([
      'coverage.csv: sentence 2 of "Lead" in pond-book is missing: "Sentence 2."',
      'coverage.csv:2, column "sha256": sentence 1 of "Lead" in pond-book reads otherwise',
      'coverage.csv:4, column "number": the document has no sentence 3 of "Lead" in pond-book',
    ]);
  });

  it('counts by document: sentences, those carried, the others by reason', () => {
    const rows = [
      row(2),
      row(3, { reason: 'repeats' }),
      row(4, { ids: [], reason: 'analysis' }),
      row(5, { document: 'reed-book', ids: [], reason: 'after-story' }),
    ];
    const none = { background: 0, reaction: 0, analysis: 0, repeats: 0, 'after-story': 0 };
    expect(countCoverage(rows)).toEqual([
      { document: 'pond-book', sentences: 3, carried: 2, byReason: { ...none, analysis: 1 } },
      { document: 'reed-book', sentences: 1, carried: 0, byReason: { ...none, 'after-story': 1 } },
    ]);
  });
});
