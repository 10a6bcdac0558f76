import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FactsError, type Problem } from '../../scripts/geodata/problem.ts';
import { editCell } from './support/edit-cell.ts';
import { copyTinyWorld, readFactsOf, rewriteFacts, TINY_WORLD } from './support/tiny-world.ts';

/** What is told of a copy of the tiny world. */
function problemsOf(folder: string): readonly Problem[] {
  try {
    readFactsOf(folder);
  } catch (error) {
    if (error instanceof FactsError) return error.problems;
    throw error;
  }
  return [];
}

/** Changes one cell of a copy. @returns the line on which it stands. */
function edit(folder: string, file: string, key: string, column: string, cell: string): number {
  let line = 0;
  rewriteFacts(folder, file, (text) => {
    const edited = editCell(text, key, column, cell);
    line = edited.line;
    return edited.csv;
  });
  return line;
}

describe('the tiny world', () => {
  it('has no mistakes', () => {
    expect(problemsOf(TINY_WORLD)).toEqual([]);
  });
});

describe('a wrong cell is told with file, line, column and what was expected', () => {
  it.each<[file: string, key: string, column: string, cell: string, message: RegExp]>([
    ['sources.csv', 'mud-letter', 'title', '  ', /must not be empty/],
    ['sources.csv', 'mud-letter', 'kind', 'rumour', /expected one of document, reference, project/],
    ['sources.csv', 'mud-letter', 'published', '2 March 2031', /expected an ISO date/],
    ['sources.csv', 'mud-letter', 'url', 'reed.example', /expected an http/],
    ['actors.csv', 'sna', 'name_ar', '', /must not be empty/],
    ['places.csv', 'old-mill', 'kind', 'mill', /expected one of city, town/],
    ['places.csv', 'old-mill', 'lng', '181', /must not be more than 180/],
    ['places.csv', 'old-mill', 'lat', '-91', /must not be less than -90/],
    ['places.csv', 'old-mill', 'lat', 'north', /expected degrees/],
    ['places.csv', 'old-mill', 'lng', '38.2,4', /expected degrees/],
    ['places.csv', 'old-mill', 'uncertainty_km', 'about 1', /expected kilometres/],
    ['areas.csv', 'south-reeds', 'name_en', '', /must not be empty/],
    ['baseline.csv', 'moss-hill', 'basis', 'guess', /expected/i],
    ['baseline.csv', 'moss-hill', 'sources', '', /must name at least one source/],
    ['baseline.csv', 'moss-hill', 'sources', ' | ', /must name at least one source/],
    ['reports.csv', 'bramble-to-hts-0302', 'effect', 'taken', /expected one of change, contested/],
    ['reports.csv', 'bramble-to-hts-0302', 'method', 'magic', /expected one of fighting/],
    ['reports.csv', 'bramble-to-hts-0302', 'precision', 'exact', /expected one of hour/],
    ['reports.csv', 'bramble-to-hts-0302', 'earliest', '2031-03-02', /is not an instant/],
    ['reports.csv', 'bramble-to-hts-0302', 'latest', '2031-03-02T09:00:00', /with an offset/],
    ['reports.csv', 'bramble-to-hts-0302', 'doubt', 'maybe', /expected one of claimed, denied/],
    ['reports.csv', 'bramble-to-hts-0302', 'basis', 'rumour', /expected one of country, inferred/],
    ['actors.csv', 'sna', 'ground', 'some', /expected one of yes, no/],
    ['reports.csv', 'bramble-to-hts-0302', 'summary_ar', '', /must not be empty/],
    ['reports.csv', 'bramble-to-hts-0302', 'from', 'The Council', /expected an id/],
    ['incidents.csv', 'speech-0304', 'kind', 'party', /expected one of strike/],
    ['incidents.csv', 'speech-0304', 'figures', 'many', /expected name=value pairs/],
    ['incidents.csv', 'speech-0304', 'title_en', '', /must not be empty/],
    ['casualties.csv', 'ferry-dead-0301', 'kind', 'sum', /expected one of event, total/],
    ['casualties.csv', 'ferry-dead-0301', 'harm', 'lost', /expected one of killed, injured/],
    ['casualties.csv', 'ferry-dead-0301', 'people', 'martyrs', /expected one of people, civilians/],
    ['casualties.csv', 'ferry-dead-0301', 'number', '4-5', /expected a whole number, or nothing/],
    ['casualties.csv', 'ferry-dead-0301', 'number', '', /must be empty exactly where bound/],
    ['casualties.csv', 'ferry-dead-0301', 'by', 'rain', /expected one of government, russia/],
    [
      'casualties.csv',
      'ferry-dead-0301',
      'event',
      'flood',
      /there is no report or incident "flood"/,
    ],
    ['casualties.csv', 'ferry-dead-0301', 'place', 'atlantis', /there is no place "atlantis"/],
    ['casualties.csv', 'ferry-dead-0301', 'sources', 'hearsay', /there is no source "hearsay"/],
    ['casualties.csv', 'ferry-dead-0301', 'earliest', '2031-03-01T17:00:00+03:00', /starts at/],
    [
      'casualties.csv',
      'ferry-boatmen-0301',
      'part_of',
      'nobody',
      /there is no other count "nobody"/,
    ],
    ['casualties.csv', 'ferry-boatmen-0301', 'number', '5', /more than that of "ferry-dead-0301"/],
    ['casualties.csv', 'ferry-boatmen-0301', 'harm', 'injured', /differs from that of/],
    ['disputes.csv', 'ferry-captor', 'drawn', 'maybe', /expected yes or no/],
  ])('%s, %s, %s = %j', (file, key, column, cell, message) => {
    const folder = copyTinyWorld();
    const line = edit(folder, file, key, column, cell);
    expect(problemsOf(folder)).toContainEqual({
      file,
      line,
      column,
      message: expect.stringMatching(message),
    });
  });
});

describe('a broken folder', () => {
  it.each([
    'sources.csv',
    'actors.csv',
    'places.csv',
    'areas.csv',
    'baseline.csv',
    'reports.csv',
    'incidents.csv',
    'disputes.csv',
  ])('without %s says so', (file) => {
    const folder = copyTinyWorld();
    rmSync(join(folder, 'facts', file));
    expect(problemsOf(folder)).toContainEqual({
      file,
      line: null,
      column: null,
      message: 'the file is missing',
    });
  });

  it.each([
    ['no JSON', () => '{', /JSON/],
    ['no start', (text: string) => text.replace('"start"', '"begin"'), /start/],
    ['a start without offset', (text: string) => text.replace('+03:00', ''), /is not an instant/],
    ['an empty title', (text: string) => text.replace('أيام بلاد القصب الأربعة', ''), /title\.ar/],
    ['distance in words', (text: string) => text.replace('30,', '"far",'), /inferenceDistanceKm/],
  ])('whose story.json has %s says so', (_, rewrite, message) => {
    const folder = copyTinyWorld();
    rewriteFacts(folder, 'story.json', rewrite);
    expect(problemsOf(folder)).toEqual([
      { file: 'story.json', line: null, column: null, message: expect.stringMatching(message) },
    ]);
  });

  it('tells mistakes of all files at once, cells and references', () => {
    const folder = copyTinyWorld();
    const url = edit(folder, 'sources.csv', 'mud-letter', 'url', 'reed.example');
    const lat = edit(folder, 'places.csv', 'old-mill', 'lat', '99');
    const to = edit(folder, 'reports.csv', 'bramble-to-hts-0302', 'to', 'pirates');
    const subject = edit(folder, 'disputes.csv', 'ferry-captor', 'subject', 'moon');
    const places = problemsOf(folder).map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places).toEqual(
      expect.arrayContaining([
        `sources.csv:${url}:url`,
        `places.csv:${lat}:lat`,
        `reports.csv:${to}:to`,
        `disputes.csv:${subject}:subject`,
      ]),
    );
  });
});

describe('the command', () => {
  it('on a broken copy prints every mistake, writes nothing and fails', () => {
    const folder = copyTinyWorld();
    const to = edit(folder, 'reports.csv', 'bramble-to-hts-0302', 'to', 'pirates');
    const kind = edit(folder, 'places.csv', 'old-mill', 'kind', 'mill');
    const run = spawnSync('npx', ['tsx', 'scripts/build-geodata.ts', folder], {
      cwd: join(import.meta.dirname, '..', '..'),
      encoding: 'utf8',
    });
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain(`reports.csv:${to}, column "to": there is no actor "pirates"`);
    expect(run.stderr).toContain(`places.csv:${kind}, column "kind": expected one of city`);
    expect(run.stderr).not.toContain('    at ');
    expect(existsSync(join(folder, 'layers'))).toBe(false);
  }, 60_000);
});
