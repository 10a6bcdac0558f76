import { type LineEnds, linesByPlace } from '../data/shared-lines.ts';
import type { Instant } from '../model/instant.ts';
import type { Border, CellState, TownState } from '../palette/ground-state.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { GroundPaint } from './ground-paint.ts';

/** Takes what looks different now; SVG elements in the browser, a list in tests. */
export interface PaintTarget {
  /** @param place index of a place that owns ground. */
  cell(place: number, state: CellState): void;
  /** @param place index of a place. */
  town(place: number, state: TownState): void;
  /** @param line index of a shared line. */
  line(line: number, border: Border): void;
}

/**
 * Brings a drawing from one instant to another, in either direction: it asks the timeline which
 * places changed, and paints of those only what looks different.
 */
export class StaticPainter {
  readonly #linesByPlace: ReadonlyMap<number, readonly number[]>;

  constructor(
    lines: readonly LineEnds[],
    private readonly timeline: Timeline,
    private readonly target: PaintTarget,
  ) {
    this.#linesByPlace = linesByPlace(lines);
  }

  /** @param from the instant that is drawn. */
  paint(ground: GroundPaint, from: Instant, to: Instant): void {
    const lines = new Set<number>();
    for (const { place } of this.timeline.changesBetween(from, to)) {
      const cell = ground.cell(place, to);
      if (differs(cell, ground.cell(place, from))) this.target.cell(place, cell);
      const town = ground.town(place, to);
      if (differs(town, ground.town(place, from))) this.target.town(place, town);
      for (const line of this.#linesByPlace.get(place) ?? []) lines.add(line);
    }
    for (const line of lines) {
      const border = ground.border(line, to);
      if (border !== ground.border(line, from)) this.target.line(line, border);
    }
  }
}

/** Whether two states have a field that is not the same. */
function differs<State extends CellState | TownState>(a: State, b: State): boolean {
  return (Object.keys(a) as (keyof State)[]).some((field) => a[field] !== b[field]);
}
