import type { Actor } from '../model/actor.ts';
import type { Collapse } from '../model/collapse.ts';
import { BASES, type ControlSpan, STATUSES } from '../model/control.ts';
import { type Instant, instantOf } from '../model/instant.ts';
import type { ShareStep } from '../model/share.ts';

const MINUTE_MS = 60_000;

/** What minutes and indexes in a file are counted from. */
export interface FrameFields {
  /** ISO 8601 with offset; the story is `[start, end)`. */
  readonly start: string;
  readonly end: string;
  readonly actors: readonly Pick<Actor, 'id'>[];
}

/** The first five of an interval's tuple: start in minutes, controller, contender, status, basis. */
export type SpanTuple = readonly [
  start: number,
  controller: number,
  contender: number,
  status: number,
  basis: number,
  ...more: unknown[],
];

/** A collapse in a file: its window in minutes. */
export type CollapseFields = Collapse;

/** Reads what bundle and sketch write alike: instants as minutes, parties as indexes. */
export interface StoryFrame {
  readonly start: Instant;
  readonly end: Instant;
  /** @param minutes from the story's start */
  instant(minutes: number): Instant;
  /** Null where the file has none. */
  collapseOf(collapse: CollapseFields | undefined): Collapse | null;
  /** @throws Error `actors: there is no number …` */
  actor(index: number): string;
  /**
   * The spans of a place, in order; each ends where the next one starts, the last one with the story.
   *
   * @throws Error `places: <id>: control intervals do not cover the story in order`
   */
  spansOf(id: string, tuples: readonly SpanTuple[]): ControlSpan[];
  /** @param rows `[minutes, then area, unsettled, country, places for each actor in turn]` */
  sharesOf(rows: readonly (readonly number[])[]): ShareStep[];
}

/** @throws Error `start: …` or `end: …` where it is no ISO 8601 with offset */
export function storyFrame({ start: startText, end: endText, actors }: FrameFields): StoryFrame {
  const field = (name: string, text: string): Instant => {
    try {
      return instantOf(text);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
  };
  const start = field('start', startText);
  const end = field('end', endText);
  const instant = (minutes: number): Instant => start + minutes * MINUTE_MS;
  const actor = (index: number) => itemAt(actors, index, 'actors').id;
  return {
    start,
    end,
    instant,
    collapseOf: (collapse) =>
      collapse ? { ...collapse, start: instant(collapse.start), end: instant(collapse.end) } : null,
    actor,
    spansOf: (id, tuples) =>
      tuples.map(([from, controller, contender, status, basis], i) => {
        const next = tuples[i + 1];
        const span: ControlSpan = {
          start: instant(from),
          end: next ? instant(next[0]) : end,
          controller: actor(controller),
          contender: contender === -1 ? null : actor(contender),
          status: itemAt(STATUSES, status, 'statuses'),
          basis: itemAt(BASES, basis, 'bases'),
        };
        if (span.start >= span.end || (i === 0 && from !== 0)) {
          throw new Error(`places: ${id}: control intervals do not cover the story in order`);
        }
        return span;
      }),
    sharesOf: (rows) =>
      rows.map(([minutes = 0, ...row]) => ({
        at: instant(minutes),
        shares: Object.fromEntries(
          actors.map(({ id }, i) => [
            id,
            {
              area: itemAt(row, 4 * i, 'shares'),
              unsettled: itemAt(row, 4 * i + 1, 'shares'),
              country: itemAt(row, 4 * i + 2, 'shares'),
              places: itemAt(row, 4 * i + 3, 'shares'),
            },
          ]),
        ),
      })),
  };
}

/** An item by its index. @throws Error `<list>: there is no number <index>` */
export function itemAt<T>(list: readonly T[], index: number, name: string): T {
  const item = list[index];
  if (item === undefined) throw new Error(`${name}: there is no number ${index}`);
  return item;
}
