import * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { Row } from './read-table.ts';
import { hashSentence, type Sentence } from './split-sentences.ts';

/** Why a sentence carries no fact of this story. */
export const REASONS = ['background', 'reaction', 'analysis', 'repeats', 'after-story'] as const;

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

/** The ledger: one row a sentence of a document, and the facts which carry what it states. */
export const COVERAGE = {
  file: 'coverage.csv',
  schema: v.object({
    document: filled,
    section: filled,
    number: v.pipe(
      v.string(),
      v.regex(/^[1-9]\d*$/, 'expected a whole number from 1'),
      v.transform(Number),
    ),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')),
    ids: v.pipe(
      v.string(),
      v.transform((cell) => (cell === '' ? [] : cell.split('|').map((id) => id.trim()))),
    ),
    reason: v.string(),
    note: v.string(),
  }),
} as const;

export type CoverageRow = v.InferOutput<typeof COVERAGE.schema>;

/** What the facts hold, as far as a row of the ledger may name it. */
export interface NamedFacts {
  /** Reports, incidents, disputes: named by their ids. */
  readonly stated: readonly { readonly id: string }[];
  /** Named as `place:<id>`. */
  readonly places: readonly { readonly id: string }[];
  /** Named as `baseline:<id of the place>`. */
  readonly baseline: readonly { readonly place: string }[];
  /** Named as `commander:<id>`. */
  readonly commanders: readonly { readonly id: string }[];
  /** Named as `casualty:<id>`. */
  readonly casualties: readonly { readonly id: string }[];
}

/** Every name that a row of the ledger may use. */
export function namesOf({
  stated,
  places,
  baseline,
  commanders,
  casualties,
}: NamedFacts): Set<string> {
  return new Set([
    ...stated.map(({ id }) => id),
    ...places.map(({ id }) => `place:${id}`),
    ...baseline.map(({ place }) => `baseline:${place}`),
    ...commanders.map(({ id }) => `commander:${id}`),
    ...casualties.map(({ id }) => `casualty:${id}`),
  ]);
}

/** Mistakes of the ledger in itself: an id of nothing, an empty row, an unknown reason, a row twice. */
export function checkCoverage(
  rows: readonly Row<CoverageRow>[],
  idsKnown: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { line, value } of rows) {
    const tell = (column: string | null, message: string) =>
      problems.push({ file: COVERAGE.file, line, column, message });
    for (const [i, id] of value.ids.entries()) {
      if (!idsKnown.has(id)) tell('ids', `there is no fact "${id}"`);
      if (value.ids.indexOf(id) < i) tell('ids', `"${id}" stands here twice`);
    }
    if (value.reason !== '' && !(REASONS as readonly string[]).includes(value.reason)) {
      tell('reason', `expected one of ${REASONS.join(', ')}, or nothing`);
    }
    if (value.ids.length === 0 && value.reason === '') {
      tell('ids', 'the sentence has neither ids nor a reason');
    }
    const former = seen.get(keyOf(value));
    if (former === undefined) seen.set(keyOf(value), line);
    else tell(null, `${nameOf(value)} stands in line ${former} already`);
  }
  return problems;
}

/**
 * Mistakes of the ledger against the documents, by id: a sentence that it leaves out, a row whose
 * sentence is gone or reads otherwise now.
 */
export function compareWithDocuments(
  rows: readonly Row<CoverageRow>[],
  documents: ReadonlyMap<string, readonly Sentence[]>,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (line: number | null, column: string | null, message: string) =>
    problems.push({ file: COVERAGE.file, line, column, message });
  const listed = new Map(rows.map(({ value }) => [keyOf(value), value.sha256]));
  const hashes = new Map<string, string>();
  for (const [document, sentences] of documents) {
    for (const sentence of sentences) {
      const place = { document, section: sentence.section, number: sentence.number };
      hashes.set(keyOf(place), hashSentence(sentence.text));
      if (!listed.has(keyOf(place))) {
        tell(null, null, `${nameOf(place)} is missing: "${beginningOf(sentence.text)}"`);
      }
    }
  }
  for (const { line, value } of rows) {
    const hash = hashes.get(keyOf(value));
    if (hash === undefined) tell(line, 'number', `the document has no ${nameOf(value)}`);
    else if (hash !== value.sha256) tell(line, 'sha256', `${nameOf(value)} reads otherwise`);
  }
  return problems;
}

/** How the sentences of one document are accounted for. */
export interface CoverageCount {
  readonly document: string;
  readonly sentences: number;
  /** Those that at least one fact carries. */
  readonly carried: number;
  /** Those that no fact carries, by reason. */
  readonly byReason: Readonly<Record<(typeof REASONS)[number], number>>;
}

/** Counts by document, in the order of the ledger. */
export function countCoverage(rows: readonly Row<CoverageRow>[]): CoverageCount[] {
  const documents = [...new Set(rows.map(({ value }) => value.document))];
  return documents.map((document) => {
    const own = rows.map(({ value }) => value).filter((value) => value.document === document);
    const bare = own.filter(({ ids }) => ids.length === 0);
    const count = (reason: string) => bare.filter((value) => value.reason === reason).length;
    return {
      document,
      sentences: own.length,
      carried: own.length - bare.length,
      byReason: Object.fromEntries(
        REASONS.map((reason) => [reason, count(reason)]),
      ) as CoverageCount['byReason'],
    };
  });
}

type Place = Pick<CoverageRow, 'document' | 'section' | 'number'>;

function keyOf({ document, section, number }: Place): string {
  return JSON.stringify([document, section, number]);
}

function nameOf({ document, section, number }: Place): string {
  return `sentence ${number} of "${section}" in ${document}`;
}

function beginningOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
