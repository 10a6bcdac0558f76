import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroundPaint } from '../../src/chart/ground-paint.ts';
import { StaticPainter } from '../../src/chart/static-painter.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { realBundle } from './real-bundle.ts';

const { story, geography } = realBundle();
const timeline = new Timeline(story, story.places);
const lines = geography.sharedLines;
const paint = new GroundPaint(story, lines, timeline, paletteOf('light'));
const instants = fc.integer({ min: story.start, max: story.end - 1 });

/** Everything as it looks at an instant, one text a thing. */
function looksAt(at: number): Map<string, string> {
  return new Map([
    ...[...story.places.keys()].flatMap((place) => [
      [`cell ${place}`, JSON.stringify(paint.cell(place, at))] as const,
      [`town ${place}`, JSON.stringify(paint.town(place, at))] as const,
    ]),
    ...[...lines.keys()].map(
      (line) => [`line ${line}`, JSON.stringify(paint.border(line, at))] as const,
    ),
  ]);
}

/** What the painter paints on the way. */
function painted(from: number, to: number): Map<string, string> {
  const list = new Map<string, string>();
  const add = (key: string, state: unknown) => {
    expect(list.has(key)).toBe(false);
    list.set(key, JSON.stringify(state));
  };
  new StaticPainter(lines, timeline, {
    cell: (place, state) => add(`cell ${place}`, state),
    town: (place, state) => add(`town ${place}`, state),
    line: (line, border) => add(`line ${line}`, border),
  }).paint(paint, from, to);
  return list;
}

describe('StaticPainter', () => {
  it('paints what looks different and nothing else, in both directions', () => {
    fc.assert(
      fc.property(instants, instants, (from, to) => {
        const before = looksAt(from);
        const different = [...looksAt(to)].filter(([key, look]) => before.get(key) !== look);
        expect(painted(from, to)).toEqual(new Map(different));
      }),
      { numRuns: 40 },
    );
  });

  it('paints nothing where no time passes', () => {
    expect(painted(story.start, story.start).size).toBe(0);
  });
});
