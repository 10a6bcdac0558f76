import { type LineEnds, linesByPlace } from '../data/shared-lines.ts';
import type { Actor, ActorId } from '../model/actor.ts';
import { type Border, borderBetween } from '../palette/ground-state.ts';

/**
 * Who holds each place, and what that makes of the lines between them. A jump in a large story asks
 * this of tens of thousands of lines: so actors are numbers here, and the border of every pair of them
 * is looked up in a table.
 */
export class LineBorders {
  readonly #lines: readonly LineEnds[];
  readonly #along: ReadonlyMap<number, readonly number[]>;
  readonly #numbers: ReadonlyMap<ActorId, number>;
  /** By the numbers of two actors, one after the other. */
  readonly #table: readonly Border[];
  readonly #actors: number;
  /** By place: the number of its holder. */
  readonly #holders: Uint16Array;
  /** By place: the number of the other who may hold it, or -1. */
  readonly #others: Int16Array;
  /** By line: what was said of it last. */
  readonly #said: (Border | undefined)[];

  /** Until `hold` says otherwise the first actor holds every place. */
  constructor(actors: readonly Actor[], placeCount: number, lines: readonly LineEnds[]) {
    const sideOf = new Map(actors.map(({ id, side }) => [id, side]));
    this.#lines = lines;
    this.#along = linesByPlace(lines);
    this.#numbers = new Map(actors.map(({ id }, i) => [id, i]));
    this.#actors = actors.length;
    this.#table = actors.flatMap((a) => actors.map((b) => borderBetween(a.id, b.id, sideOf)));
    this.#holders = new Uint16Array(placeCount);
    this.#others = new Int16Array(placeCount).fill(-1);
    this.#said = Array(lines.length).fill(undefined);
  }

  /** Whether a place has a line, and so a cell. */
  hasCell(place: number): boolean {
    return this.#along.has(place);
  }

  /**
   * Notes a new holder.
   *
   * @param other who may hold it instead, where a source does not decide
   * @throws RangeError `there is no actor "…"`
   */
  hold(place: number, holder: ActorId, other: ActorId | null = null): void {
    this.#holders[place] = this.#numberOf(holder);
    this.#others[place] = other === null ? -1 : this.#numberOf(other);
  }

  #numberOf(actor: ActorId): number {
    const number = this.#numbers.get(actor);
    if (number === undefined) throw new RangeError(`there is no actor "${actor}"`);
    return number;
  }

  /** Says of every line what it is. */
  sayAll(say: (line: number, border: Border) => void): void {
    for (const line of this.#lines.keys()) say(line, this.#borderOf(line));
  }

  /** Says what the lines along a place are that are something else than was last said of them. */
  sayChanged(place: number, say: (line: number, border: Border) => void): void {
    for (const line of this.#along.get(place) ?? []) {
      const former = this.#said[line];
      const border = this.#borderOf(line);
      if (border !== former) say(line, border);
    }
  }

  #borderOf(line: number): Border {
    const { left, right } = this.#lines[line] as LineEnds;
    const [a, b] = [this.#holders[left] as number, this.#holders[right] as number];
    const [otherA, otherB] = [this.#others[left] as number, this.#others[right] as number];
    // As `borderOfControls` has it.
    const shared = otherA !== otherB && (a === b || otherA === b || otherB === a);
    const border = shared ? 'seam' : (this.#table[a * this.#actors + b] as Border);
    this.#said[line] = border;
    return border;
  }
}
