/** A line that the cells of two places share; both are given by their indexes. */
export interface LineEnds {
  readonly left: number;
  readonly right: number;
}

/** For each place, the indexes of the lines along its cell. Places without a cell are absent. */
export function linesByPlace(lines: readonly LineEnds[]): ReadonlyMap<number, readonly number[]> {
  const byPlace = new Map<number, number[]>();
  for (const [index, { left, right }] of lines.entries()) {
    for (const place of [left, right]) {
      const list = byPlace.get(place);
      if (list) list.push(index);
      else byPlace.set(place, [index]);
    }
  }
  return byPlace;
}
