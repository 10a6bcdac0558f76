/** A flag whose pole stands at `x` and whose label takes `width` pixels. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

/** Where a flag's label goes: its left edge, and its row (0 is next to the chart). */
export interface FlagPosition {
  readonly left: number;
  readonly row: number;
}

/**
 * Places labels so that none overlaps another or leaves the field. Each flag flies to the right of
 * its pole if it can, else to the left, else one row higher. In a field too narrow for all of that
 * a label may lie anywhere, but stays inside.
 *
 * @param flags in any order. Tried last to first, so that the last ones keep the lowest row.
 */
export function layoutFlags(flags: readonly Flag[], fieldWidth: number, gap = 4): FlagPosition[] {
  const placed: (FlagPosition & { right: number })[] = [];
  const positions: FlagPosition[] = new Array(flags.length);
  flags
    .map((flag, index) => ({ ...flag, index }))
    .sort((a, b) => b.x - a.x)
    .forEach(({ x, width, index }) => {
      const sides = [x, x - width];
      const candidates = [0, 1, 2].flatMap((row) =>
        sides
          .filter((left) => left >= 0 && left + width <= fieldWidth)
          .map((left) => ({ left, row })),
      );
      const free = candidates.find(({ left, row }) =>
        placed.every(
          (other) =>
            other.row !== row || left >= other.right + gap || left + width + gap <= other.left,
        ),
      );
      const position = free ?? {
        left: Math.max(0, Math.min(x, fieldWidth - width)),
        row: placed.length,
      };
      placed.push({ ...position, right: position.left + width });
      positions[index] = position;
    });
  return positions;
}
