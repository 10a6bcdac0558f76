import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlInterval, ControlSpan } from '../../src/model/control.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { type History, histories, instantOfHistory } from './random-history.ts';

const SEED = { seed: 20_241_208, numRuns: 400 };
const picks = fc.nat(10_000);

/**
 * The oracle: replays a story millisecond by millisecond, and writes down who holds each place.
 * It shares no code with the timeline.
 */
function replay({ story, places }: History): ControlInterval[][] {
  const frames: ControlInterval[][] = [];
  const now: ControlInterval[] = [];
  for (let at = story.start; at < story.end; at++) {
    for (const [index, place] of places.entries()) {
      for (const interval of place.intervals) if (interval.start === at) now[index] = interval;
    }
    frames.push([...now]);
  }
  return frames;
}

/** The replay's frame at an instant; outside the story, its first or last frame. */
function frameAt(frames: readonly ControlInterval[][], history: History, at: number) {
  const frame = at - history.story.start;
  return frames[frame < 0 ? 0 : frame >= frames.length ? frames.length - 1 : frame] ?? [];
}

describe('Timeline, against a replay of random histories', () => {
  it('controlAt and controlOn: at every instant, at boundaries and outside the story', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const timeline = new Timeline(history.story, history.places);
        const frames = replay(history);
        for (let at = history.story.start - 3; at <= history.story.end + 3; at++) {
          const frame = frameAt(frames, history, at);
          for (const [index, place] of history.places.entries()) {
            expect(timeline.controlAt(index, at)).toBe(frame[index]);
            expect(timeline.controlOn(place.id, at)).toBe(frame[index]);
          }
        }
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it('changesBetween: every place that is in another interval, once, with both states', () => {
    fc.assert(
      fc.property(histories, picks, picks, (history, first, second) => {
        const from = instantOfHistory(history, first);
        const to = instantOfHistory(history, second);
        const frames = replay(history);
        const before = frameAt(frames, history, from);
        const after = frameAt(frames, history, to);
        const expected = history.places.flatMap((_, place) =>
          before[place] === after[place]
            ? []
            : [{ place, before: before[place], after: after[place] }],
        );
        const changes = new Timeline(history.story, history.places).changesBetween(from, to);
        expect([...changes].sort((a, b) => a.place - b.place)).toEqual(expected);
      }),
      SEED,
    );
  });

  it('changesBetween: backward is forward with before and after exchanged', () => {
    fc.assert(
      fc.property(histories, picks, picks, (history, first, second) => {
        const from = instantOfHistory(history, first);
        const to = instantOfHistory(history, second);
        const timeline = new Timeline(history.story, history.places);
        const forward = timeline.changesBetween(from, to);
        const exchanged = timeline
          .changesBetween(to, from)
          .map(({ place, before, after }) => ({ place, before: after, after: before }));
        const byPlace = (a: { place: number }, b: { place: number }) => a.place - b.place;
        expect(exchanged.sort(byPlace)).toEqual([...forward].sort(byPlace));
      }),
      SEED,
    );
  });

  it('changesBetween: applied step by step, it paints what one step paints', () => {
    fc.assert(
      fc.property(histories, fc.array(picks, { maxLength: 12 }), (history, stops) => {
        const timeline = new Timeline(history.story, history.places);
        const frames = replay(history);
        let at = history.story.start;
        const painted: ControlSpan[] = [...frameAt(frames, history, at)];
        for (const stop of stops) {
          const next = instantOfHistory(history, stop);
          for (const { place, before, after } of timeline.changesBetween(at, next)) {
            expect(before).toBe(painted[place]);
            painted[place] = after;
          }
          at = next;
          expect(painted).toEqual(frameAt(frames, history, at));
        }
      }),
      SEED,
    );
  });

  it('changeInstants: where the replay’s frame is another than the one before', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const frames = replay(history);
        const expected = frames.flatMap((frame, i) =>
          i > 0 && frame.some((interval, place) => interval !== frames[i - 1]?.[place])
            ? [history.story.start + i]
            : [],
        );
        expect(new Timeline(history.story, history.places).changeInstants).toEqual(expected);
      }),
      SEED,
    );
  });
});

describe('Timeline', () => {
  const held = (controller: string, start: number, end: number): ControlInterval => ({
    start,
    end,
    controller,
    contender: null,
    status: 'held',
    basis: 'reported',
    report: null,
    follows: null,
  });
  const story = { start: 0, end: 100 };
  const calm = { id: 'calm', intervals: [held('government', 0, 100)] };
  const taken = { id: 'taken', intervals: [held('government', 0, 40), held('hts', 40, 100)] };
  const timeline = new Timeline(story, [calm, taken]);

  it('changes hands exactly at the boundary, not a millisecond before', () => {
    expect(timeline.controlOn('taken', 39).controller).toBe('government');
    expect(timeline.controlOn('taken', 40).controller).toBe('hts');
    expect(timeline.changesBetween(39, 40).map(({ place }) => place)).toEqual([1]);
    expect(timeline.changesBetween(40, 41)).toEqual([]);
    expect(timeline.changesBetween(38, 39)).toEqual([]);
  });

  it('shows the last state at the story’s end and ever after, never nothing', () => {
    for (const at of [99, 100, 101, Number.POSITIVE_INFINITY]) {
      expect(timeline.controlOn('taken', at).controller).toBe('hts');
    }
    expect(timeline.controlOn('taken', Number.NEGATIVE_INFINITY).controller).toBe('government');
  });

  it('has no change instants when nothing changes, and none at the story’s start', () => {
    expect(new Timeline(story, [calm]).changeInstants).toEqual([]);
    expect(new Timeline(story, []).changeInstants).toEqual([]);
    expect(timeline.changeInstants).toEqual([40]);
  });

  it('says which place is unknown', () => {
    expect(() => timeline.controlOn('atlantis', 0)).toThrow(
      new RangeError('there is no place "atlantis"'),
    );
    expect(() => timeline.controlAt(2, 0)).toThrow(new RangeError('there is no place number 2'));
  });
});
