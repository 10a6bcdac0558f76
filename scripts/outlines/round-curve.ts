import type { Position } from 'geojson';
import { roundPosition } from './shapes.ts';

const KM_PER_DEGREE = 111.2;

/**
 * Rounds off a hand-drawn line: a centripetal Catmull-Rom curve through every drawn position, with a new position
 * about every `stepKm`. The drawn positions stay, so a town the line was led around stays on its side.
 *
 * Positions are [lng, lat] in degrees. A ring (first position = last) is rounded across its seam too.
 */
export function roundCurve(drawn: Position[], stepKm = 1.2): Position[] {
  const isRing = drawn.length > 3 && lengthKm(drawn[0] as Position, drawn.at(-1) as Position) === 0;
  const curve: Position[] = [];
  for (let i = 0; i < drawn.length - 1; i++) {
    const from = drawn[i] as Position;
    const to = drawn[i + 1] as Position;
    const before = drawn[i - 1] ?? (isRing ? drawn.at(-2) : undefined) ?? mirror(to, from);
    const after = drawn[i + 2] ?? (isRing ? drawn[1] : undefined) ?? mirror(from, to);
    const pieces = Math.max(1, Math.round(lengthKm(from, to) / stepKm));
    for (let piece = 0; piece < pieces; piece++) {
      curve.push(roundPosition(pointBetween(before, from, to, after, piece / pieces)));
    }
  }
  curve.push(roundPosition(drawn.at(-1) as Position));
  return curve;
}

/** Barry and Goldman's pyramid for the centripetal curve (alpha = 0.5) at `share` of the way from `b` to `c`. */
function pointBetween(a: Position, b: Position, c: Position, d: Position, share: number): Position {
  if (share === 0) return b;
  const ta = 0;
  const tb = ta + Math.sqrt(lengthKm(a, b)) + 1e-9;
  const tc = tb + Math.sqrt(lengthKm(b, c)) + 1e-9;
  const td = tc + Math.sqrt(lengthKm(c, d)) + 1e-9;
  const t = tb + (tc - tb) * share;
  const ab = blend(a, b, ta, tb, t);
  const bc = blend(b, c, tb, tc, t);
  const cd = blend(c, d, tc, td, t);
  return blend(blend(ab, bc, ta, tc, t), blend(bc, cd, tb, td, t), tb, tc, t);
}

function blend(p: Position, q: Position, tp: number, tq: number, t: number): Position {
  const share = (t - tp) / (tq - tp);
  return [0, 1].map((axis) => (p[axis] as number) * (1 - share) + (q[axis] as number) * share);
}

/** The position beyond `centre` as seen from `from`. */
const mirror = (from: Position, centre: Position): Position =>
  [0, 1].map((axis) => 2 * (centre[axis] as number) - (from[axis] as number));

/** Length on a flat map at Syria's latitude: good to a per cent, which spacing does not need. */
function lengthKm(from: Position, to: Position): number {
  const east = ((to[0] as number) - (from[0] as number)) * Math.cos((35 * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(east, (to[1] as number) - (from[1] as number));
}
