import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/model/report.ts';
import { realFacts, realOutlines } from './support/real-geodata.ts';

/** Words of the facts: none that no document has, none dropped that one has, no credit that none gives. */

const GEODATA = join(import.meta.dirname, '..', '..', 'geodata');
const FACTS = realFacts(realOutlines());

interface Cell {
  readonly where: string;
  readonly text: string;
}

const CELLS: readonly Cell[] = readdirSync(join(GEODATA, 'facts'))
  .filter((file) => file.endsWith('.csv'))
  .flatMap((file) => {
    const text = readFileSync(join(GEODATA, 'facts', file), 'utf8');
    const rows = parse(text, { columns: true }) as Readonly<Record<string, string>>[];
    return rows.flatMap((row, i) =>
      Object.entries(row).map(([column, text]) => ({ where: `${file}:${i + 2} ${column}`, text })),
    );
  });

/** Where a text has what it must not have. */
function having(...patterns: readonly RegExp[]): string[] {
  return CELLS.filter(({ text }) => patterns.some((pattern) => pattern.test(text))).map(
    ({ where }) => where,
  );
}

describe('the facts', () => {
  it('name no zone and no hour that no document names', () => {
    expect(CELLS.length).toBeGreaterThan(10_000);
    expect(having(/buffer zone/i, /area of separation/i, /عازلة/)).toEqual([]);
    expect(having(/opening hour/i, /ساعة (انطلاق|بدء)/)).toEqual([]);
  });

  it('credit the northwestern account with no reference: it has none', () => {
    const credits = '(with reference to|cit(es?|ing))';
    expect(
      having(
        new RegExp(`both (campaign )?accounts[^.;]*\\b${credits} `),
        new RegExp(`northwestern (account|infobox)[^.;]*\\b${credits} (?!no )`),
        /روايتي الحملة،? (نقلا عن|وتستشهدان)/,
        /رواية الشمال الغربي،? (نقلا عن|التي تستشهد)/,
      ),
    ).toEqual([]);
  });
});

/** Words of a summary that must have their doubt, and those without which no doubt is told. */
const DOUBT_WORDS: Readonly<Record<Doubt, { readonly always?: RegExp; readonly told: RegExp }>> = {
  claimed: { always: /\bclaim(s|ed)?\b/, told: /\bclaim|\b(say|said|announced) (so|that)\b/ },
  denied: { always: /\bdenie[ds]\b/, told: /\bdenied\b/ },
  began: { always: /\bbeg[au]n to\b/, told: /\bbegan\b/ },
  near: {
    always: /\b(near|at the gates)\b/,
    told: /\b(near|around|outskirts|edges|gates|kilometres|countryside)\b/,
  },
  reportedly: {
    always: /\b(reportedly|purported|alleged|were reported|said to)\b/,
    told: /\b(reportedly|purported|alleged|were reported|media reported)\b/,
  },
  implied: { told: /\b(read as|does not name|cites it for)\b/ },
};

describe('an incident', () => {
  const doubts = Object.entries(DOUBT_WORDS) as [Doubt, (typeof DOUBT_WORDS)[Doubt]][];

  it.each(doubts)('%s: by its summary and by its column', (doubt, { always, told }) => {
    const silent = FACTS.incidents.filter(
      (row) => always?.test(row.summary.en) && !row.doubt.includes(doubt),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    const carrying = FACTS.incidents.filter((row) => row.doubt.includes(doubt));
    expect(carrying.length).toBeGreaterThan(1);
    const untold = carrying.filter((row) => !told.test(row.summary.en));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  it('of the offensive does not precede the dawn at which it began', () => {
    const dawn = Date.parse('2024-11-27T05:00:00+03:00');
    const before = FACTS.incidents.filter(({ earliest }) => earliest < dawn).map(({ id }) => id);
    expect(before.sort()).toEqual([
      // Shelling of the eve, by the day that the accounts give.
      'ariha-shelling-1126',
      // Between the SDF and others, not of the offensive.
      'tell-abyad-infiltration-1127',
    ]);
  });

  it("of 'the latter half of the day' lasts until midnight", () => {
    const rows = FACTS.incidents.filter(({ summary }) => /latter half/.test(summary.en));
    expect(rows.length).toBeGreaterThan(0);
    for (const { earliest, latest } of rows) expect(latest - earliest).toBe(12 * 3_600_000);
  });
});

describe('the list of windows that are a judgement', () => {
  const section = readFileSync(join(GEODATA, 'README.md'), 'utf8')
    .split(/^#+ /m)
    .find((part) => part.startsWith('Windows that are a judgement'));
  const lines = (section ?? '').split('\n').filter((line) => line.startsWith('| `'));

  it('names rows that exist, each with its own words', () => {
    const words = new Map(
      ['reports.csv', 'incidents.csv'].flatMap((file) => {
        const text = readFileSync(join(GEODATA, 'facts', file), 'utf8');
        const rows = parse(text, { columns: true }) as { id: string; words: string }[];
        return rows.map((row) => [row.id, row.words] as const);
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [, ids = '', term = ''] = line.split('|');
      const named = [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? '');
      const told = /`([^`]+)`/.exec(term)?.[1] ?? '';
      for (const id of named) expect(words.get(id), id).toBe(told);
    }
  });
});
