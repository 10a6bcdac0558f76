import type { IncidentGroup } from '../model/incident-group.ts';
import type { RasterTile } from '../palette/hatch-tile.ts';
import { channelsOf } from '../palette/mix.ts';
import type { Palette } from '../palette/palette.ts';

/** Side of a sign's square and width of its light edge, CSS pixels. */
const SIGN = { sizePx: 20, edgePx: 1.6 } as const;

/** Half the width of the shape itself. */
const REACH_PX = 7;
/** Samples along each side of a device pixel. */
const SAMPLES = 3;

type Point = readonly [x: number, y: number];

/** Corners of a regular star or polygon, clockwise from the top. */
function ring(corners: number, radii: readonly number[], turn = 0): Point[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = ((i + turn) / corners) * 2 * Math.PI;
    const radius = radii[i % radii.length] as number;
    return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
  });
}

/** One shape a group, within a circle of radius 1: told apart without colour. */
const SHAPES: Readonly<Record<IncidentGroup, readonly Point[]>> = {
  strike: ring(16, [1, 0.5]),
  killing: [
    [-0.9, -0.55],
    [-0.55, -0.9],
    [0, -0.35],
    [0.55, -0.9],
    [0.9, -0.55],
    [0.35, 0],
    [0.9, 0.55],
    [0.55, 0.9],
    [0, 0.35],
    [-0.55, 0.9],
    [-0.9, 0.55],
    [-0.35, 0],
  ],
  clash: ring(4, [1]),
  people: ring(32, [0.85]),
  movement: ring(3, [1], 0.75),
  statement: ring(4, [1.05], 0.5),
};

/** Every group's image id is the same in a theme, whatever the colours of parties. */
export function signImageId(palette: Palette, group: IncidentGroup): string {
  return `incident-${group}-${palette.theme}`;
}

/** The sign of a group: its shape in the colour of labels, with an edge in that of their halo. */
export function incidentSign(
  palette: Palette,
  group: IncidentGroup,
  pixelRatio: number,
): RasterTile {
  const size = SIGN.sizePx * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  const shape = SHAPES[group].map(([x, y]): Point => [x * REACH_PX, y * REACH_PX]);
  const inside = channelsOf(palette.label);
  const edge = channelsOf(palette.labelHalo);
  const step = 1 / (SAMPLES * pixelRatio);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let shapeHits = 0;
      let edgeHits = 0;
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = column / pixelRatio + ((i % SAMPLES) + 0.5) * step - SIGN.sizePx / 2;
        const y = row / pixelRatio + (Math.floor(i / SAMPLES) + 0.5) * step - SIGN.sizePx / 2;
        if (contains(shape, x, y)) shapeHits++;
        else if (distanceTo(shape, x, y) <= SIGN.edgePx) edgeHits++;
      }
      const hits = shapeHits + edgeHits;
      const mixed = inside.map(
        (value, i) => (value * shapeHits + (edge[i] as number) * edgeHits) / Math.max(1, hits),
      );
      data.set([...mixed, (255 * hits) / SAMPLES ** 2], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Whether a point lies in a polygon: a ray to the right crosses its edge an odd number of times. */
function contains(polygon: readonly Point[], x: number, y: number): boolean {
  let within = false;
  edgesOf(polygon, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}

function distanceTo(polygon: readonly Point[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  edgesOf(polygon, ([ax, ay], [bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const part = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - ax - part * dx, y - ay - part * dy));
  });
  return nearest;
}

function edgesOf(polygon: readonly Point[], visit: (from: Point, to: Point) => void): void {
  for (const [i, from] of polygon.entries()) {
    visit(from, polygon[(i + 1) % polygon.length] as Point);
  }
}
