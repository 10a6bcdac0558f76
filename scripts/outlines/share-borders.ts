import type { Position } from 'geojson';
import { type Area, areaOf, polygonsOf, roundArea } from './shapes.ts';

/** Positions closer than this, in degrees (about 1.7 m), are one position: twice what rounding can move them apart. */
const NEAR = 1.5e-5;
const CELL = 0.02;

/**
 * Makes areas that touch share their border position for position. Where a border of one meets a border of another in
 * the middle of a stretch, the other gets that position too; positions that differ by rounding become one, the first
 * area's. The order of the areas is kept; nothing moves by more than two metres.
 */
export function shareBorders(areas: Area[]): Area[] {
  const known = new PositionGrid();
  const snapped = areas.map((area) =>
    mapRings(area, (ring) => ring.map((position) => known.nearOrAdd(position))),
  );
  return snapped.map((area) => roundArea(mapRings(area, (ring) => withTouching(ring, known))));
}

const mapRings = (area: Area, change: (ring: Position[]) => Position[]): Area =>
  areaOf(polygonsOf(area).map((polygon) => polygon.map(change)));

function withTouching(ring: Position[], known: PositionGrid): Position[] {
  return ring.flatMap((from, i) => {
    const to = ring[i + 1];
    return to ? [from, ...known.along(from, to)] : [from];
  });
}

/** Positions in square cells, so that near ones are found without looking at all. */
class PositionGrid {
  private readonly cells = new Map<string, Position[]>();

  /** The known position within reach, else this one, which is known from now on. */
  nearOrAdd(position: Position): Position {
    const [x, y] = position as [number, number];
    const near = this.inBox(x - NEAR, y - NEAR, x + NEAR, y + NEAR).find(
      (other) => Math.hypot((other[0] as number) - x, (other[1] as number) - y) < NEAR,
    );
    if (near) return near;
    const key = `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
    this.cells.set(key, [...(this.cells.get(key) ?? []), position]);
    return position;
  }

  /** Known positions that lie on the stretch, in its order, without its ends. */
  along(from: Position, to: Position): Position[] {
    const [ax, ay] = from as [number, number];
    const [bx, by] = to as [number, number];
    const length = Math.hypot(bx - ax, by - ay);
    return this.inBox(
      Math.min(ax, bx) - NEAR,
      Math.min(ay, by) - NEAR,
      Math.max(ax, bx) + NEAR,
      Math.max(ay, by) + NEAR,
    )
      .map((position) => {
        const [x, y] = position as [number, number];
        const share = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
        const apart = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
        return { position, share, apart };
      })
      .filter(
        ({ position, share, apart }) =>
          apart < NEAR && share > 0 && share < 1 && position !== from && position !== to,
      )
      .sort((one, other) => one.share - other.share)
      .map(({ position }) => position);
  }

  private inBox(west: number, south: number, east: number, north: number): Position[] {
    const found: Position[] = [];
    for (let column = Math.floor(west / CELL); column <= Math.floor(east / CELL); column++) {
      for (let row = Math.floor(south / CELL); row <= Math.floor(north / CELL); row++) {
        found.push(...(this.cells.get(`${column} ${row}`) ?? []));
      }
    }
    return found;
  }
}
