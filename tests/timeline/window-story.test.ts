import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { HOUR_MS, instantOf } from '../../src/model/instant.ts';
import { controlAt } from '../../src/timeline/control-at.ts';
import { windowStory } from '../../src/timeline/window-story.ts';

const file = join(import.meta.dirname, '../../geodata/bundle/syria.json');
const { story } = parseBundle(JSON.parse(readFileSync(file, 'utf8')), 'syria.json');
const START = instantOf('2024-12-01T10:00:00+03:00');
const END = instantOf('2024-12-08T18:00:00+03:00');

describe('a part of the story', () => {
  const part = windowStory(story, START, END);

  it('is whole local days', () => {
    expect(part.start).toBe(instantOf('2024-12-01T00:00:00+03:00'));
    expect(part.end).toBe(instantOf('2024-12-09T00:00:00+03:00'));
  });

  it('says of every place at every hour what the whole story says', () => {
    for (const [i, place] of part.places.entries()) {
      const whole = story.places[i]?.intervals ?? [];
      expect(place.intervals[0]?.start).toBe(part.start);
      expect(place.intervals.at(-1)?.end).toBe(part.end);
      for (let at = part.start; at < part.end; at += 6 * HOUR_MS) {
        const { start: _start, end: _end, ...control } = controlAt(place.intervals, at);
        expect(controlAt(whole, at)).toMatchObject(control);
      }
    }
  });

  it('keeps the report of every interval, and what happens within it', () => {
    const known = new Set(part.reports.map(({ id }) => id));
    for (const { intervals } of part.places) {
      for (const { report } of intervals) if (report !== null) expect(known).toContain(report);
    }
    expect(part.milestones.length).toBe(2);
    expect(part.chapters.length).toBeLessThan(story.chapters.length);
    expect(part.shares[0]?.at).toBe(part.start);
  });

  it('is the story itself when it is all of it', () => {
    expect(windowStory(story, story.start, story.end)).toBe(story);
  });

  it('refuses an empty one', () => {
    expect(() => windowStory(story, END, END)).toThrow('is empty');
  });
});
