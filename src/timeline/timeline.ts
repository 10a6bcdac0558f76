import type { ControlSpan } from '../model/control.ts';
import { clampTo, type Instant, type Interval } from '../model/instant.ts';
import type { PlaceOutline } from '../model/story-outline.ts';
import { controlAt } from './control-at.ts';

/** A place that is in another control interval than before. */
export interface PlaceChange {
  /** Index of the place, as given to the timeline. */
  readonly place: number;
  readonly before: ControlSpan;
  readonly after: ControlSpan;
}

/**
 * Who holds what, at any instant of the story, and what changed between two instants.
 *
 * All intervals are half-open. Instants outside the story are taken as its nearest instant, so the
 * map is never empty. The cost of `changesBetween` follows the number of changes between the two
 * instants, not the number of places.
 */
export class Timeline {
  readonly #histories: readonly (readonly ControlSpan[])[];
  readonly #indexes: ReadonlyMap<string, number>;
  /** Boundaries between two intervals of a place, in order of time: when, and of which place. */
  readonly #boundaryTimes: Float64Array;
  readonly #boundaryPlaces: Uint32Array;
  /** Which interval of its place begins at a boundary. */
  readonly #boundaryIntervals: Uint32Array;
  /** For each place the last question that met it, so that a question gives it once. */
  readonly #metBy: Uint32Array;
  /** For each place its index among the answers to that question. */
  readonly #metAs: Uint32Array;
  #question = 0;
  readonly #story: Interval;

  /**
   * @param places each with intervals that cover `story` without gap or overlap (the bundle's parser
   *   has checked that).
   */
  constructor(story: Interval, places: readonly Pick<PlaceOutline, 'id' | 'intervals'>[]) {
    this.#story = story;
    this.#histories = places.map((place) => place.intervals);
    this.#indexes = new Map(places.map((place, index) => [place.id, index]));
    const boundaries = places
      .flatMap((place, index) =>
        place.intervals
          .slice(1)
          .map(({ start }, i) => ({ at: start, place: index, begins: i + 1 })),
      )
      .sort((a, b) => a.at - b.at || a.place - b.place);
    this.#boundaryTimes = Float64Array.from(boundaries, ({ at }) => at);
    this.#boundaryPlaces = Uint32Array.from(boundaries, ({ place }) => place);
    this.#boundaryIntervals = Uint32Array.from(boundaries, ({ begins }) => begins);
    this.#metBy = new Uint32Array(places.length);
    this.#metAs = new Uint32Array(places.length);
  }

  /** Every instant at which something changes, in order, once. Empty when nothing ever does. */
  get changeInstants(): readonly Instant[] {
    return [...new Set(this.#boundaryTimes)];
  }

  /** Who holds a place. @throws RangeError `there is no place "…"` */
  controlOn(place: string, at: Instant): ControlSpan {
    const index = this.#indexes.get(place);
    if (index === undefined) throw new RangeError(`there is no place "${place}"`);
    return this.controlAt(index, at);
  }

  /** Who holds the place of that index. @throws RangeError `there is no place number …` */
  controlAt(place: number, at: Instant): ControlSpan {
    const history = this.#histories[place];
    if (!history) throw new RangeError(`there is no place number ${place}`);
    return controlAt(history, clampTo(this.#story, at));
  }

  /**
   * The places whose control interval at `to` is another than at `from`, each once, in no stated
   * order. Works in both directions; empty when no interval ends between the two instants. (Two
   * intervals may state the same control for different reasons.)
   */
  changesBetween(from: Instant, to: Instant): PlaceChange[] {
    const before = clampTo(this.#story, from);
    const after = clampTo(this.#story, to);
    const first = this.#firstBoundaryAfter(Math.min(before, after));
    const last = this.#firstBoundaryAfter(Math.max(before, after));
    return after > before ? this.#crossed(first, last, 1) : this.#crossed(last - 1, first - 1, -1);
  }

  /**
   * What lies on the two sides of the boundaries from `first` on, short of `beyond`, taken one by one.
   * The first boundary of a place that is met tells what it comes from, the last one where it comes to:
   * no interval is searched for.
   */
  #crossed(first: number, beyond: number, step: 1 | -1): PlaceChange[] {
    const question = ++this.#question;
    const changes: { place: number; before: ControlSpan; after: ControlSpan }[] = [];
    for (let i = first; i !== beyond; i += step) {
      const place = this.#boundaryPlaces[i] as number;
      const history = this.#histories[place] as readonly ControlSpan[];
      const begins = this.#boundaryIntervals[i] as number;
      const [ends, entered] = step > 0 ? [begins - 1, begins] : [begins, begins - 1];
      const after = history[entered] as ControlSpan;
      if (this.#metBy[place] === question) {
        (changes[this.#metAs[place] as number] as { after: ControlSpan }).after = after;
        continue;
      }
      this.#metBy[place] = question;
      this.#metAs[place] = changes.length;
      changes.push({ place, before: history[ends] as ControlSpan, after });
    }
    return changes;
  }

  /** Index of the first boundary strictly later than `at`. */
  #firstBoundaryAfter(at: Instant): number {
    let low = 0;
    let high = this.#boundaryTimes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#boundaryTimes[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
