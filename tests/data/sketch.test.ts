import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../scripts/geodata/make-sketch.ts';
import { capturesOf } from '../../src/chart/captures.ts';
import { groundLines } from '../../src/chart/ground-lines.ts';
import { headlineSentence } from '../../src/controls/headline/headline-sentence.ts';
import type { UnitLine } from '../../src/data/ground-lines.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { parseSketch, SHAPE_NAMES, type SketchFile } from '../../src/data/sketch.ts';
import { HOUR_MS } from '../../src/model/instant.ts';
import { realBundle } from '../chart/real-bundle.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

const parsed = realBundle();
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../geodata/bundle/${name}`, import.meta.url), 'utf8'));
const file: SketchFile = read('syria-sketch.json');
const sketch = parseSketch(file, 'sketch.json');

/** Every step of a list of lines, whichever way it is walked, in an order of its own. */
const stepsOf = (lines: readonly UnitLine[]) =>
  lines
    .flatMap((line) =>
      line.slice(1).map((point, i) => [String(line[i]), String(point)].sort().join(' ')),
    )
    .sort();

describe('a sketch of the real story', () => {
  it('has who held each place when, as the bundle has it', () => {
    const { story } = parsed;
    expect(sketch.story.places.map(({ id }) => id)).toEqual(story.places.map(({ id }) => id));
    for (const [i, place] of story.places.entries()) {
      const { intervals, kind, rank, held, reportDistanceKm, baseline } = place;
      expect(sketch.story.places[i]).toMatchObject({
        kind,
        rank,
        held,
        reportDistanceKm,
        baseline: { basis: baseline.basis },
        intervals: intervals.map(({ report, follows, ...span }) => span),
      });
    }
  });

  it('has the same time, parties, shares, milestones, incidents and chapters', () => {
    const { title, start, end, bounds, actors, shares, milestones, timeZone } = parsed.story;
    expect(sketch.story).toMatchObject({
      title,
      start,
      end,
      bounds,
      actors,
      milestones,
      timeZone,
    });
    expect(sketch.story.shares.map(({ at }) => at)).toEqual(shares.map(({ at }) => at));
    for (const [i, step] of shares.entries()) {
      for (const [actor, share] of Object.entries(step.shares)) {
        const known = sketch.story.shares[i]?.shares[actor];
        expect(known?.places).toBe(share.places);
        // To a ten-thousandth.
        for (const part of ['area', 'unsettled', 'country'] as const) {
          expect(Math.abs((known?.[part] ?? 1) - share[part])).toBeLessThanOrEqual(0.5001e-4);
        }
      }
    }
    const { incidents, chapters } = parsed.story;
    expect(sketch.story.incidents).toEqual(
      incidents.map(({ kind, earliest, latest }) => ({ kind, earliest, latest })),
    );
    expect(sketch.story.chapters).toEqual(
      chapters.map(({ id, at, bounds }) => ({ id, at, bounds })),
    );
  });

  it('names what a wide map or a headline names, and puts towns within 100 m', () => {
    for (const [i, { name, rank, lng, lat }] of parsed.story.places.entries()) {
      const known = sketch.story.places[i];
      if (rank <= 3) expect(known?.name).toEqual(name);
      else expect([name, { en: '', ar: '' }]).toContainEqual(known?.name);
      expect(Math.abs((known?.lng ?? 0) - lng)).toBeLessThan(0.001);
      expect(Math.abs((known?.lat ?? 0) - lat)).toBeLessThan(0.001);
    }
  });

  it('has the words of the headline at every hour', () => {
    const [captures, known] = [capturesOf(parsed.story), capturesOf(sketch.story)];
    for (let at = parsed.story.start; at < parsed.story.end; at += HOUR_MS / 2) {
      for (const language of ['en', 'ar'] as const) {
        expect(headlineSentence(sketch.story, known, at, language)).toBe(
          headlineSentence(parsed.story, captures, at, language),
        );
      }
    }
  });

  it('has the very lines that the bundle is drawn with', () => {
    const lines = groundLines(parsed);
    expect([...sketch.lines.cells.keys()]).toEqual([...lines.cells.keys()]);
    for (const [place, rings] of lines.cells) {
      const drawn = sketch.lines.cells.get(place) ?? [];
      expect(drawn.length).toBe(rings.length);
      for (const ring of drawn) expect(ring.at(-1)).toEqual(ring[0]);
      expect(stepsOf(drawn)).toEqual(stepsOf(rings));
    }
    for (const name of SHAPE_NAMES) {
      expect(stepsOf(sketch.lines[name])).toEqual(stepsOf(lines[name]));
    }
    const shared = (list: typeof lines.sharedLines) =>
      stepsOf(list.filter(({ line }) => line.length > 1).map(({ line }) => line));
    expect(shared(sketch.lines.sharedLines)).toEqual(shared(lines.sharedLines));
    for (const { left, right } of sketch.lines.sharedLines) expect(left).not.toBe(right);
  });

  it('is what the pipeline makes, and small', () => {
    expect(makeSketch(read('syria.json'))).toEqual(file);
    expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThan(34_000);
  });
});

describe('parseSketch', () => {
  const damaged = (parts: Record<string, unknown>) => () =>
    parseSketch({ ...makeSketch(tinyBundle()), ...parts }, 'tiny-sketch.json');

  it('reads the sketch of a tiny bundle', () => {
    expect(damaged({})().story.start).toBe(parseBundle(tinyBundle(), 'tiny').story.start);
  });

  it('names the file and the part that is damaged', () => {
    expect(() => parseSketch(null, 's.json')).toThrow('s.json: format: expected');
    expect(damaged({ format: 'other' })).toThrow(
      'tiny-sketch.json: format: expected "control-map-sketch"',
    );
    expect(damaged({ version: 1 })).toThrow('version: expected 2');
    expect(damaged({ start: 'soon' })).toThrow('tiny-sketch.json: start: ');
    expect(damaged({ arcs: [] })).toThrow('arcs: there is no number 0');
    expect(damaged({ shapes: {} })).toThrow('shapes.neighbours is missing');
    expect(damaged({ cells: [[99, [0]]] })).toThrow('cells: there is no place number 99');
  });
});
