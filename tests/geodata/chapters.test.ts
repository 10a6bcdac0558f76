import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASUALTIES } from '../../scripts/geodata/casualty-table.ts';
import { checkChapters } from '../../scripts/geodata/check-chapters.ts';
import { ACTORS, CHAPTERS, INCIDENTS, PLACES, REPORTS } from '../../scripts/geodata/fact-tables.ts';
import { readTable } from '../../scripts/geodata/read-table.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { instantOf } from '../../src/model/instant.ts';
import { Timeline } from '../../src/timeline/timeline.ts';

const facts = join(import.meta.dirname, '../../geodata/facts');
const csv = (name: string) => readFileSync(join(facts, name), 'utf8');
const STORY = {
  start: instantOf('2024-11-26T00:00:00+03:00'),
  end: instantOf('2024-12-11T00:00:00+03:00'),
};
const ROWS = {
  actors: readTable(csv('actors.csv'), ACTORS).rows,
  places: readTable(csv('places.csv'), PLACES).rows,
  reports: readTable(csv('reports.csv'), REPORTS).rows,
  incidents: readTable(csv('incidents.csv'), INCIDENTS).rows,
  casualties: readTable(csv('casualties.csv'), CASUALTIES).rows,
};

/** What is wrong when the text of `chapters.csv` is changed so. */
function problemsOf(change: (text: string) => string): string[] {
  const text = change(csv('chapters.csv'));
  const { rows, problems } = readTable(text, CHAPTERS);
  return [...problems, ...checkChapters({ ...ROWS, chapters: rows }, STORY)].map(
    ({ file, line, column, message }) => `${file}:${line}, ${column}: ${message}`,
  );
}

describe('chapters.csv', () => {
  it('is right as it stands', () => {
    expect(problemsOf((text) => text)).toEqual([]);
  });

  it.each<readonly [string, RegExp, string, string]>([
    ['an unknown place', /hama\|salamiyah/, 'atlantis', 'there is no place "atlantis"'],
    [
      'an unknown fact',
      /hama-to-hts-1205/,
      'nothing-of-the-kind',
      'there is no report or incident',
    ],
    [
      'an unknown count',
      /\bhoms-1207\b/,
      'homs-none',
      'there is no count of casualties "homs-none"',
    ],
    ['a time outside', /2024-12-05T16:00/, '2025-12-05T16:00', 'is outside the story'],
    [
      'chapters out of order',
      /2024-12-05T16:00/,
      '2024-11-27T16:00',
      'is earlier than the chapter',
    ],
    [
      'an arrow no report bears out',
      /hts: maar-shuhur > hama/,
      'sdf: maar-shuhur > hama',
      'no report of the 72 hours before says that sdf reached "hama"',
    ],
    [
      'an arrow without a goal',
      /hts: maar-shuhur > hama/,
      'hts: maar-shuhur',
      'expected actor: place > place',
    ],
    [
      'bounds the wrong way',
      /"36.2,34.7,37.5,35.6"/,
      '"37.5,34.7,36.2,35.6"',
      'expected west,south,east,north',
    ],
    ['the same id twice', /fall-of-hama,/, 'fall-of-aleppo,', '"fall-of-aleppo" stands twice'],
    ['a callout in one language', /hama: سُيطر/, 'homs: سُيطر', 'must name the same places'],
  ])('tells of %s, with its line', (_, from, to, message) => {
    const found = problemsOf((text) => text.replace(from, to));
    expect(found.join('\n')).toContain(message);
    expect(found[0]).toMatch(/^chapters\.csv:\d+, \w+/);
  });
});

describe('the real story', () => {
  const { story } = parseBundle(
    JSON.parse(readFileSync(join(facts, '../bundle/syria.json'), 'utf8')),
    'syria.json',
  );
  const timeline = new Timeline(story, story.places);

  it('has at least twenty-two chapters, from the eve to Manbij', () => {
    expect(story.chapters.length).toBeGreaterThanOrEqual(22);
    expect(story.chapters[0]?.id).toBe('eve');
    expect(story.chapters.some(({ id }) => id === 'assad-leaves')).toBe(true);
    expect(story.chapters.some(({ id }) => id === 'manbij')).toBe(true);
  });

  it('stops at every situation that the documents picture', () => {
    const stops = story.chapters.map(({ at }) => new Date(at + 3 * 3_600_000).toISOString());
    for (const day of ['2024-11-28', '2024-12-04', '2024-12-08']) {
      expect(
        stops.some((stop) => stop.startsWith(day)),
        day,
      ).toBe(true);
    }
    // What 6 December brought is complete at its midnight.
    expect(stops).toContain('2024-12-07T00:30:00.000Z');
    expect(story.chapters.some(({ id }) => id === 'golan')).toBe(true);
  });

  it.each([
    ['eve', 'aleppo', 'government'],
    ['fall-of-aleppo', 'aleppo', 'hts'],
    ['tell-rifaat', 'tell-rifaat', 'sna'],
    ['battle-for-hama', 'hama', 'government'],
    ['fall-of-hama', 'hama', 'hts'],
    ['the-east', 'palmyra', 'sfa'],
    ['the-east', 'deir-ez-zor', 'sdf'],
    ['the-south', 'daraa', 'sor'],
    ['fall-of-homs', 'homs', 'hts'],
    ['the-coast', 'latakia', 'hts'],
    ['manbij', 'manbij', 'sna'],
  ])('in "%s" the map has %s held by %s, as its text says', (id, place, holder) => {
    const chapter = story.chapters.find((known) => known.id === id);
    const control = timeline.controlOn(place, chapter?.at ?? 0);
    expect([control.controller, control.status]).toEqual([holder, 'held']);
  });

  it('gives every chapter sources, words in both languages, and short callouts', () => {
    for (const chapter of story.chapters) {
      expect(chapter.sources.length, chapter.id).toBeGreaterThan(0);
      for (const language of ['en', 'ar'] as const) {
        expect(chapter.text[language].length, chapter.id).toBeLessThan(580);
        for (const { text } of chapter.callouts) {
          expect(text[language].length, chapter.id).toBeLessThanOrEqual(45);
        }
      }
    }
  });
});
