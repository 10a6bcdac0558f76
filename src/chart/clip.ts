import type { GridPoint } from './arc-mesh.ts';

/** What is drawn of a drawing, in its units: from the upper left corner to the lower right one. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One side of a window: how far inside a point lies (negative outside), and how to go onto it. */
interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly sign: 1 | -1;
}

function sidesOf({ left, top, right, bottom }: Window): Side[] {
  return [
    { axis: 0, at: left, sign: 1 },
    { axis: 0, at: right, sign: -1 },
    { axis: 1, at: top, sign: 1 },
    { axis: 1, at: bottom, sign: -1 },
  ];
}

const depth = (point: GridPoint, { axis, at, sign }: Side) => (point[axis] - at) * sign;

/** Where the line from `a` to `b`, which lie on either side of it, crosses a side: a whole point. */
function crossing(a: GridPoint, b: GridPoint, side: Side): GridPoint {
  const share = depth(a, side) / (depth(a, side) - depth(b, side));
  const other = side.axis === 0 ? 1 : 0;
  const across = Math.round(a[other] + (b[other] - a[other]) * share);
  return side.axis === 0 ? [side.at, across] : [across, side.at];
}

/**
 * What of a ring lies in the window (Sutherland and Hodgman): parts that the window's edge cuts off
 * stay joined along that edge. The last point equals the first; empty when nothing is left.
 */
export function clippedRing(ring: readonly GridPoint[], window: Window): readonly GridPoint[] {
  let open = ring.slice(0, -1);
  for (const side of sidesOf(window)) {
    const inside: GridPoint[] = [];
    open.forEach((point, i) => {
      const former = open.at(i - 1) as GridPoint;
      if (depth(point, side) >= 0 !== depth(former, side) >= 0) {
        inside.push(crossing(former, point, side));
      }
      if (depth(point, side) >= 0) inside.push(point);
    });
    open = inside;
  }
  return open[0] && open.length > 2 ? [...open, open[0]] : [];
}

/** The stretches of a line that touch the window, each led and followed by one point outside of it. */
export function clippedLine(line: readonly GridPoint[], window: Window): (readonly GridPoint[])[] {
  const sides = sidesOf(window);
  /** Whether both ends lie beyond one side: then nothing between them lies in the window. */
  const beyond = (a: GridPoint, b: GridPoint) =>
    sides.some((side) => depth(a, side) < 0 && depth(b, side) < 0);
  const runs: GridPoint[][] = [];
  let open = false;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as GridPoint, line[i] as GridPoint];
    if (beyond(a, b)) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)?.push(b);
    else runs.push([a, b]);
    open = true;
  }
  return runs;
}
