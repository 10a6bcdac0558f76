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
 * Places labels in the order of their poles, so that a row reads as time does: none overlaps another
 * or leaves the field. A label starts at its pole where the next label leaves it room; where poles
 * stand close it moves left, at worst off its own pole, and a line must lead from the one to the other.
 *
 * All stand in one row when they fit into it; else the last ones do, and earlier ones go higher up.
 *
 * @param flags in any order.
 */
export function layoutFlags(flags: readonly Flag[], fieldWidth: number, gap = 4): FlagPosition[] {
  const order = flags.map((_, index) => index).sort((a, b) => at(flags, a).x - at(flags, b).x);
  const positions: FlagPosition[] = new Array(flags.length);
  for (let row = 0; order.length > 0; row++) {
    let room = fieldWidth + gap;
    const members: number[] = [];
    while (order.length > 0) {
      const { width } = at(flags, order.at(-1) as number);
      if (members.length > 0 && room < width + gap) break;
      room -= width + gap;
      members.unshift(order.pop() as number);
    }
    // `room` is what all of the row leaves free: each label may stand so far right of the closest packing.
    let limit = fieldWidth;
    let packed = fieldWidth - Math.max(0, room);
    for (const index of members.reverse()) {
      const { x, width } = at(flags, index);
      packed -= width;
      const left = Math.max(0, packed, Math.min(x, limit - width));
      positions[index] = { left, row };
      limit = left - gap;
      packed -= gap;
    }
  }
  return positions;
}

function at(flags: readonly Flag[], index: number): Flag {
  return flags[index] as Flag;
}
