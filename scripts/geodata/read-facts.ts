import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { instantOf } from '../../src/model/instant.ts';
import { CASUALTIES } from './casualty-table.ts';
import { checkCasualties } from './check-casualties.ts';
import { checkChapters } from './check-chapters.ts';
import { checkCommanders } from './check-commanders.ts';
import { COVERAGE, checkCoverage, namesOf } from './check-coverage.ts';
import { checkReferences } from './check-references.ts';
import { COMMANDERS } from './commander-table.ts';
import {
  ACTORS,
  AREAS,
  BASELINE,
  CHAPTERS,
  DISPUTES,
  INCIDENTS,
  PLACES,
  REPORTS,
  SOURCES,
} from './fact-tables.ts';
import type { StoryFacts } from './facts.ts';
import { FactsError, type Problem } from './problem.ts';
import type { Outlines } from './read-outlines.ts';
import { type Row, readTable } from './read-table.ts';

/** Every table of facts, each cell checked, nothing joined yet. */
export type FactRows = ReturnType<typeof readRows>['rows'];

const text = v.object({
  en: v.pipe(v.string(), v.minLength(1)),
  ar: v.pipe(v.string(), v.minLength(1)),
});
const storySchema = v.object({
  title: text,
  start: v.string(),
  end: v.string(),
  timeZone: v.string(),
  utcOffsetMinutes: v.number(),
  milestones: v.array(v.string()),
  inferenceDistanceKm: v.number(),
  collapse: v.nullable(
    v.object({
      reports: v.array(v.string()),
      holders: v.array(v.string()),
      statement: v.optional(v.object({ en: v.string(), ar: v.string() })),
    }),
  ),
});

/**
 * Reads `story.json` and every CSV file of a facts folder and checks each cell and each reference.
 *
 * @throws FactsError with every mistake at once: file, line, column, what was expected.
 */
export function readFacts(
  folder: string,
  outlines: Outlines,
): { story: StoryFacts; rows: FactRows } {
  const story = readStory(folder);
  const { rows, problems } = readRows(folder);
  const names = namesOf({
    stated: [...rows.reports, ...rows.incidents, ...rows.disputes].map(({ value }) => value),
    places: rows.places.map(({ value }) => value),
    baseline: rows.baseline.map(({ value }) => value),
    commanders: rows.commanders.map(({ value }) => value),
    casualties: rows.casualties.map(({ value }) => value),
  });
  const found = [
    ...problems,
    ...checkReferences(rows, story, outlines),
    ...checkCasualties(rows),
    ...checkChapters(rows, story),
    ...checkCommanders(rows.commanders, {
      actors: idsOf(rows.actors),
      places: new Set([...idsOf(rows.places), ...outlines.settlements.map(({ id }) => id)]),
      facts: idsOf([...rows.reports, ...rows.incidents, ...rows.disputes]),
      sources: idsOf(rows.sources),
    }),
    ...checkCoverage(rows.coverage, names),
  ];
  if (found.length > 0) throw new FactsError(found);
  return { story, rows };
}

function idsOf(table: readonly Row<{ readonly id: string }>[]): Set<string> {
  return new Set(table.map(({ value }) => value.id));
}

function readStory(folder: string): StoryFacts {
  const fail = (message: string): never => {
    throw new FactsError([{ file: 'story.json', line: null, column: null, message }]);
  };
  try {
    const raw = v.parse(storySchema, JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')));
    return { ...raw, start: instantOf(raw.start), end: instantOf(raw.end) };
  } catch (error) {
    return fail(
      v.isValiError<typeof storySchema>(error)
        ? `${v.getDotPath(error.issues[0]) ?? ''}: ${error.issues[0].message}`
        : (error as Error).message,
    );
  }
}

function readRows(folder: string) {
  const problems: Problem[] = [];
  const read = <S extends v.ObjectSchema<v.ObjectEntries, undefined>>(spec: {
    file: string;
    schema: S;
  }) => {
    let csv: string;
    try {
      csv = readFileSync(join(folder, spec.file), 'utf8');
    } catch {
      problems.push({ file: spec.file, line: null, column: null, message: 'the file is missing' });
      return [];
    }
    const reading = readTable(csv, spec);
    problems.push(...reading.problems);
    return reading.rows;
  };
  const rows = {
    sources: read(SOURCES),
    actors: read(ACTORS),
    places: read(PLACES),
    areas: read(AREAS),
    baseline: read(BASELINE),
    reports: read(REPORTS),
    incidents: read(INCIDENTS),
    disputes: read(DISPUTES),
    // Counts of casualties; a folder may do without.
    casualties: existsSync(join(folder, CASUALTIES.file)) ? read(CASUALTIES) : [],
    // The guided story; a folder may do without.
    chapters: existsSync(join(folder, CHAPTERS.file)) ? read(CHAPTERS) : [],
    // People; a folder may do without.
    commanders: existsSync(join(folder, COMMANDERS.file)) ? read(COMMANDERS) : [],
    // The ledger of the documents' sentences; a story may do without.
    coverage: existsSync(join(folder, COVERAGE.file)) ? read(COVERAGE) : [],
  };
  return { rows, problems };
}
