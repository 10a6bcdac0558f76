/** A rectangle in CSS pixels; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What wants a callout: the pixel of its place, and how large its box is. */
export interface CalloutWish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a callout's box stands; its line leads from the box's nearest edge to the place. */
export interface CalloutPosition extends Box {
  /** Where the line leaves the box. */
  readonly lineX: number;
  readonly lineY: number;
}

/** How far a box stands from its place: near enough to belong to it, clear of its dot and name. */
const DISTANCES_PX = [34, 58, 90];
/** What is kept free around a place: its dot, and its name beside it. */
const NAME = { left: 62, right: 62, above: 16, below: 24 } as const;
const GAP_PX = 6;

/**
 * Places callouts beside their places: none lies over another, over the name of a place that any of
 * them speaks of, over what else covers the map, or out of the frame.
 *
 * @param wishes in order of weight; the first ones get the best positions.
 * @param frame what of the map can be seen.
 * @param towns pixels of great places that have names of their own: kept free where there is room.
 * @returns a position for each wish; null where there is no room, or the place is out of sight.
 */
export function layoutCallouts(
  wishes: readonly CalloutWish[],
  frame: Box,
  towns: readonly Pick<CalloutWish, 'x' | 'y'>[] = [],
): (CalloutPosition | null)[] {
  const taken = wishes.map(nameBox);
  const names = towns.map(nameBox);
  return wishes.map((wish) => {
    const { x, y } = wish;
    const seen = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
    if (!seen) return null;
    const free = candidates(wish).filter(
      (candidate) => within(candidate, frame) && !taken.some((other) => touch(candidate, other)),
    );
    const box = free.find((one) => !names.some((name) => touch(one, name))) ?? free[0];
    if (!box) return null;
    taken.push(box);
    return {
      ...box,
      lineX: Math.min(box.right, Math.max(box.left, x)),
      lineY: Math.min(box.bottom, Math.max(box.top, y)),
    };
  });
}

function nameBox({ x, y }: Pick<CalloutWish, 'x' | 'y'>): Box {
  return {
    left: x - NAME.left,
    right: x + NAME.right,
    top: y - NAME.above,
    bottom: y + NAME.below,
  };
}

/** Above, below, right and left of the place, then the corners; near ones first. */
function candidates({ x, y, width, height }: CalloutWish): Box[] {
  const at = (centreX: number, centreY: number): Box => ({
    left: centreX - width / 2,
    right: centreX + width / 2,
    top: centreY - height / 2,
    bottom: centreY + height / 2,
  });
  return DISTANCES_PX.flatMap((far) => {
    const across = far + NAME.right - 20 + width / 2;
    const up = far + height / 2;
    return [
      at(x, y - up),
      at(x, y + up),
      at(x + across, y - up),
      at(x - across, y - up),
      at(x + across, y),
      at(x - across, y),
      at(x + across, y + up),
      at(x - across, y + up),
    ];
  });
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.right + GAP_PX &&
    b.left < a.right + GAP_PX &&
    a.top < b.bottom + GAP_PX &&
    b.top < a.bottom + GAP_PX
  );
}
