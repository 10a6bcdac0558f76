import { describe, expect, it } from 'vitest';
import { CASUALTIES } from '../../scripts/geodata/casualty-table.ts';
import { checkReferences } from '../../scripts/geodata/check-references.ts';
import {
  ACTORS,
  AREAS,
  BASELINE,
  DISPUTES,
  INCIDENTS,
  PLACES,
  REPORTS,
  SOURCES,
} from '../../scripts/geodata/fact-tables.ts';
import type { StoryFacts } from '../../scripts/geodata/facts.ts';
import type { Problem } from '../../scripts/geodata/problem.ts';
import { readTable } from '../../scripts/geodata/read-table.ts';
import { editCell } from './support/edit-cell.ts';
import { factTextsOf, outlinesOf, readFactsOf, TINY_WORLD } from './support/tiny-world.ts';

const OUTLINES = outlinesOf(TINY_WORLD);
const STORY = readFactsOf(TINY_WORLD).story;
const TEXTS = factTextsOf(TINY_WORLD);

/** The mistakes of the tiny world with some files changed; every cell must be right by itself. */
function problemsWith(changed: Readonly<Record<string, string>>, story = STORY): Problem[] {
  const read = (file: string) => changed[file] ?? TEXTS[file] ?? '';
  const tables = {
    sources: readTable(read('sources.csv'), SOURCES),
    actors: readTable(read('actors.csv'), ACTORS),
    places: readTable(read('places.csv'), PLACES),
    areas: readTable(read('areas.csv'), AREAS),
    baseline: readTable(read('baseline.csv'), BASELINE),
    reports: readTable(read('reports.csv'), REPORTS),
    incidents: readTable(read('incidents.csv'), INCIDENTS),
    disputes: readTable(read('disputes.csv'), DISPUTES),
    casualties: readTable(read('casualties.csv'), CASUALTIES),
  };
  for (const { problems } of Object.values(tables)) expect(problems).toEqual([]);
  return checkReferences(
    {
      sources: tables.sources.rows,
      actors: tables.actors.rows,
      places: tables.places.rows,
      areas: tables.areas.rows,
      baseline: tables.baseline.rows,
      reports: tables.reports.rows,
      incidents: tables.incidents.rows,
      disputes: tables.disputes.rows,
      casualties: tables.casualties.rows,
    },
    story,
    OUTLINES,
  );
}

describe('one wrong reference', () => {
  it('is not in the tiny world', () => {
    expect(problemsWith({})).toEqual([]);
  });

  const BRAMBLE = 'bramble-to-hts-0302';
  const AREA = 'south-reeds-to-sor-0302';
  it.each<[file: string, key: string, column: string, cell: string, message: string]>([
    ['sources.csv', 'mud-letter', 'via', 'no-paper', 'there is no source "no-paper"'],
    ['places.csv', 'old-mill', 'governorate', 'highland', 'there is no governorate "highland"'],
    [
      'places.csv',
      'old-mill',
      'governorate',
      'constructor',
      'there is no governorate "constructor"',
    ],
    ['places.csv', 'lost-bell', 'note', ' ', 'a place without a position needs the reason'],
    ['places.csv', 'old-mill', 'uncertainty_km', '', 'a position needs its doubt in km'],
    ['places.csv', 'old-mill', 'geonames', '12', 'there is no settlement 12'],
    ['areas.csv', 'south-reeds', 'members', 'reed-fort|moon', 'there is no place "moon"'],
    ['areas.csv', 'south-reeds', 'members', 'governorate:moon', 'there is no governorate "moon"'],
    ['areas.csv', 'south-reeds', 'except', 'moon', 'there is no place "moon"'],
    ['areas.csv', 'south-reeds', 'outline', 'moon', 'there is no outline "moon"'],
    ['baseline.csv', 'moss-hill', 'controller', 'pirates', 'there is no actor "pirates"'],
    [
      'baseline.csv',
      'moss-hill',
      'sources',
      'reed-gazette|no-paper',
      'there is no source "no-paper"',
    ],
    ['reports.csv', BRAMBLE, 'place', 'moon', 'there is no place "moon"'],
    ['reports.csv', AREA, 'area', 'moon', 'there is no area "moon"'],
    ['reports.csv', BRAMBLE, 'from', 'pirates', 'there is no actor "pirates"'],
    ['reports.csv', BRAMBLE, 'to', 'pirates', 'there is no actor "pirates"'],
    ['reports.csv', BRAMBLE, 'to', 'government', 'from and to are the same actor'],
    ['reports.csv', BRAMBLE, 'or', 'pirates', 'there is no actor "pirates"'],
    ['reports.csv', BRAMBLE, 'or', 'hts', 'a third actor, in a row whose effect is "change"'],
    ['reports.csv', BRAMBLE, 'after', 'moon', 'there is no report "moon"'],
    ['reports.csv', BRAMBLE, 'effect', 'kept', 'who kept a place is both from and to'],
    [
      'reports.csv',
      BRAMBLE,
      'doubt',
      'reportedly|claimed',
      'what is "claimed" changes nothing: expected the effect "contested"',
    ],
    ['reports.csv', BRAMBLE, 'doubt', 'implied', 'what is "implied" is inferred'],
    [
      'reports.csv',
      BRAMBLE,
      'follows',
      'marsh-gate',
      'names a place where the basis is "inferred", and only there',
    ],
    [
      'reports.csv',
      BRAMBLE,
      'basis',
      'country',
      'a statement on the whole country names an area, not a place',
    ],
    [
      'reports.csv',
      BRAMBLE,
      'after',
      'finch-yard-besieged-0302',
      'is settled before "finch-yard-besieged-0302", which a text puts first',
    ],
    ['reports.csv', BRAMBLE, 'sources', 'no-paper', 'there is no source "no-paper"'],
    [
      'reports.csv',
      BRAMBLE,
      'earliest',
      '2031-03-02T01:00:00+03:00',
      '"2031-03-02 by-morning" starts at 2031-03-02T00:00 local time',
    ],
    [
      'reports.csv',
      BRAMBLE,
      'earliest',
      '2031-03-02T00:00:00Z',
      '"2031-03-02 by-morning" starts at 2031-03-02T00:00 local time',
    ],
    [
      'reports.csv',
      BRAMBLE,
      'latest',
      '2031-03-02T12:00:00+03:00',
      '"2031-03-02 by-morning" ends at 2031-03-02T09:00 local time',
    ],
    [
      'reports.csv',
      BRAMBLE,
      'precision',
      'day',
      '"2031-03-02 by-morning" is of precision part-of-day',
    ],
    ['reports.csv', BRAMBLE, 'words', 'soon', '"soon": expected a date such as 2024-11-30'],
    ['incidents.csv', 'ferry-bridge-cut-0301', 'place', 'moon', 'there is no place "moon"'],
    ['incidents.csv', 'speech-0304', 'sources', 'no-paper', 'there is no source "no-paper"'],
    [
      'incidents.csv',
      'speech-0304',
      'precision',
      'hour',
      '"2031-03-04 evening" is of precision part-of-day',
    ],
    [
      'disputes.csv',
      'ferry-captor',
      'subject',
      'moon',
      'there is no place, report or incident "moon"',
    ],
    ['disputes.csv', 'ferry-captor', 'sources', 'no-paper', 'there is no source "no-paper"'],
  ])('%s, %s, %s = %j', (file, key, column, cell, message) => {
    const { csv, line } = editCell(TEXTS[file] ?? '', key, column, cell);
    expect(problemsWith({ [file]: csv })).toEqual([{ file, line, column, message }]);
  });

  it.each<[file: string, key: string, column: string, cell: string, told: string, message: RegExp]>(
    [
      ['places.csv', 'old-mill', 'lat', '', 'lng', /must both be given or both be empty/],
      ['reports.csv', BRAMBLE, 'place', '', 'place', /exactly one of place and area/],
      ['reports.csv', BRAMBLE, 'area', 'south-reeds', 'place', /exactly one of place and area/],
    ],
  )('%s, %s, %s = %j is told at column %s', (file, key, column, cell, told, message) => {
    const { csv, line } = editCell(TEXTS[file] ?? '', key, column, cell);
    expect(problemsWith({ [file]: csv })).toEqual([
      { file, line, column: told, message: expect.stringMatching(message) },
    ]);
  });
});

describe('a report outside the story', () => {
  it.each([
    ['2031-02-28 night', '2031-02-28T18:00:00+03:00', '2031-03-01T06:00:00+03:00', 'part-of-day'],
    ['2031-03-04/2031-03-05', '2031-03-04T00:00:00+03:00', '2031-03-06T00:00:00+03:00', 'day'],
  ])('%s is told', (words, earliest, latest, precision) => {
    let csv = TEXTS['reports.csv'] ?? '';
    let line = 0;
    for (const [column, cell] of Object.entries({ words, earliest, latest, precision })) {
      ({ csv, line } = editCell(csv, 'bramble-to-hts-0302', column, cell));
    }
    expect(problemsWith({ 'reports.csv': csv })).toEqual([
      {
        file: 'reports.csv',
        line,
        column: 'words',
        message: `"${words}" lies outside the story`,
      },
    ]);
  });
});

describe('a row that stands twice', () => {
  it.each([
    'sources.csv',
    'actors.csv',
    'places.csv',
    'areas.csv',
    'baseline.csv',
    'reports.csv',
    'incidents.csv',
  ])('in %s is told at the second line, with the line of the first', (file) => {
    const lines = (TEXTS[file] ?? '').trimEnd().split('\n');
    const csv = `${[...lines, lines[1]].join('\n')}\n`;
    expect(problemsWith({ [file]: csv })).toEqual([
      expect.objectContaining({
        file,
        line: lines.length + 1,
        column: file === 'baseline.csv' ? 'place' : 'id',
        message: expect.stringMatching(/stands in line 2 already/),
      }),
    ]);
  });
});

describe('a row that is missing', () => {
  const without = (file: string, key: string): string =>
    (TEXTS[file] ?? '')
      .split('\n')
      .filter((line) => !line.startsWith(`${key},`))
      .join('\n');

  it.each(['marsh-gate', 'reed-fort', 'finch-yard', 'geonames-9002'])(
    'of the baseline of %s, which owns ground, is told',
    (place) => {
      expect(problemsWith({ 'baseline.csv': without('baseline.csv', place) })).toEqual([
        {
          file: 'baseline.csv',
          line: null,
          column: 'place',
          message: `"${place}" owns ground and has no row`,
        },
      ]);
    },
  );

  it('of the only other answer to a dispute is told', () => {
    const [header = '', first = ''] = (TEXTS['disputes.csv'] ?? '').split('\n');
    expect(problemsWith({ 'disputes.csv': `${header}\n${first}\n` })).toEqual([
      expect.objectContaining({ column: 'answer', message: '"ferry-captor" has one answer only' }),
    ]);
  });

  it('of an actor is told wherever it is named', () => {
    const lines = problemsWith({ 'actors.csv': without('actors.csv', 'sna') });
    expect(lines).toEqual([
      expect.objectContaining({
        file: 'reports.csv',
        column: 'to',
        message: 'there is no actor "sna"',
      }),
    ]);
  });
});

describe('an actor without colours', () => {
  it('is told', () => {
    const csv = `${TEXTS['actors.csv']}pirates,sea,Pirates,قراصنة,Pirates,قراصنة,yes\n`;
    expect(problemsWith({ 'actors.csv': csv })).toEqual([
      {
        file: 'actors.csv',
        line: csv.trimEnd().split('\n').length,
        column: 'id',
        message: '"pirates" has no colours: add them to src/palette',
      },
    ]);
  });
});

describe('story.json', () => {
  it.each<[column: string, change: Partial<StoryFacts>, message: string]>([
    ['milestones', { milestones: ['bramble', 'moon'] }, 'there is no place "moon"'],
    [
      'collapse',
      { collapse: { reports: ['moon'], holders: ['government'] } },
      'there is no report "moon"',
    ],
    [
      'collapse',
      { collapse: { reports: ['bramble-to-hts-0302'], holders: ['government'] } },
      '"bramble-to-hts-0302" must name an area, on the basis "country"',
    ],
  ])('that names something unknown in %s is told', (column, change, message) => {
    expect(problemsWith({}, { ...STORY, ...change })).toEqual([
      { file: 'story.json', line: null, column, message },
    ]);
  });
  it('that names an unknown holder of the collapse is told', () => {
    const collapse = { reports: ['all-falls-0303'], holders: ['goverment'] };
    expect(problemsWith({}, { ...STORY, collapse })).toEqual([
      expect.objectContaining({ file: 'story.json', column: 'collapse' }),
    ]);
  });
});

describe('several mistakes', () => {
  it('are told all at once', () => {
    const reports = editCell(TEXTS['reports.csv'] ?? '', 'bramble-to-hts-0302', 'to', 'pirates');
    const more = editCell(reports.csv, 'last-inn-to-sor-0303', 'sources', 'no-paper');
    const places = editCell(TEXTS['places.csv'] ?? '', 'old-mill', 'governorate', 'highland');
    const told = problemsWith({ 'reports.csv': more.csv, 'places.csv': places.csv });
    expect(told.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['places.csv', places.line, 'governorate'],
      ['reports.csv', reports.line, 'to'],
      ['reports.csv', more.line, 'sources'],
    ]);
  });
});
