/** A point in whole units of a drawing. */
export type GridPoint = readonly [x: number, y: number];

type Line = readonly GridPoint[];

/** One number a point: coordinates lie within a million units of zero. */
function keyOf([x, y]: GridPoint): number {
  return (x + 2 ** 20) * 2 ** 22 + y + 2 ** 20;
}

/**
 * Lines that many shapes share, with fewer points: each stretch between two corners where lines meet
 * is simplified once, in one direction, so that neighbours still fit without a gap.
 *
 * Corners are the points with other than two neighbours, and the ends of open lines.
 */
export class ArcMesh {
  readonly #neighbours = new Map<number, number[]>();
  readonly #corners = new Set<number>();
  readonly #simplified = new Map<string, Line>();

  /**
   * @param rings closed: the last point equals the first. @param lines open; their ends are corners.
   * @param tolerance how far a line may move, in units, where nothing else is asked for.
   */
  constructor(
    rings: Iterable<Line>,
    lines: Iterable<Line>,
    private readonly tolerance: number,
  ) {
    for (const ring of rings) this.#join(ring);
    for (const line of lines) {
      this.#join(line);
      for (const end of [line[0], line.at(-1)]) if (end) this.#corners.add(keyOf(end));
    }
    for (const [point, { length }] of this.#neighbours) if (length !== 2) this.#corners.add(point);
  }

  /**
   * A closed ring of the mesh with fewer points; its last point equals its first. One that would
   * have no area left stays as it is.
   */
  ring(ring: Line, tolerance = this.tolerance): Line {
    const open = ring.slice(0, -1);
    let start = open.findIndex((point) => this.#corners.has(keyOf(point)));
    // A ring that meets no other: from the same point whichever shape it belongs to.
    if (start < 0) start = open.map((point, i) => [point, i] as const).sort(byPoint)[0]?.[1] ?? 0;
    const turned = [...open.slice(start), ...open.slice(0, start)];
    const simple = this.line(turned[0] ? [...turned, turned[0]] : turned, tolerance);
    return simple.length < 4 ? ring : simple;
  }

  /** A line of the mesh with fewer points. It keeps its ends. */
  line(line: Line, tolerance = this.tolerance): Line {
    const whole: GridPoint[] = line[0] ? [line[0]] : [];
    let from = 0;
    for (let i = 1; i < line.length; i++) {
      if (i < line.length - 1 && !this.#corners.has(keyOf(line[i] as GridPoint))) continue;
      whole.push(...this.#arc(line.slice(from, i + 1), tolerance).slice(1));
      from = i;
    }
    return whole;
  }

  #join(line: Line): void {
    let former = line[0] && keyOf(line[0]);
    for (const point of line.slice(1)) {
      const key = keyOf(point);
      if (former !== undefined) {
        this.#meet(former, key);
        this.#meet(key, former);
      }
      former = key;
    }
  }

  #meet(point: number, other: number): void {
    const known = this.#neighbours.get(point);
    if (!known) this.#neighbours.set(point, [other]);
    else if (!known.includes(other)) known.push(other);
  }

  /**
   * Both directions of an arc give the same points, and so does every shape that it belongs to: the
   * first one that asks decides how many. An arc is known by its first two.
   */
  #arc(arc: Line, tolerance: number): Line {
    const [first, second, beforeLast, last] = [0, 1, -2, -1].map((i) =>
      keyOf(arc.at(i) as GridPoint),
    ) as [number, number, number, number];
    const forward = first === last ? second <= beforeLast : first < last;
    const key = forward ? `${first} ${second}` : `${last} ${beforeLast}`;
    let simple = this.#simplified.get(key);
    if (!simple) {
      simple = fewerPoints(forward ? arc : arc.slice().reverse(), tolerance);
      this.#simplified.set(key, simple);
    }
    return forward ? simple : simple.slice().reverse();
  }
}

function byPoint([a]: readonly [GridPoint, number], [b]: readonly [GridPoint, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Douglas and Peucker: keeps the ends, and what lies further than the tolerance from the chord. */
function fewerPoints(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let [furthest, distance] = [0, tolerance];
    for (let i = from + 1; i < to; i++) {
      const away = distanceToChord(
        line[i] as GridPoint,
        line[from] as GridPoint,
        line[to] as GridPoint,
      );
      if (away > distance) [furthest, distance] = [i, away];
    }
    if (furthest === 0) continue;
    kept.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

function distanceToChord([x, y]: GridPoint, [x0, y0]: GridPoint, [x1, y1]: GridPoint): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along =
    square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}
