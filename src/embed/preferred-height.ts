/** What suits a phone and an article's column alike, CSS pixels; snippets reserve it. */
export const COLUMN_HEIGHT_PX = 680;

/**
 * How high a map should stand for its width, CSS pixels: a column's width needs room for words above
 * and the slider below the map; wide, the ground's own shape leads. A snippet reserves a column's
 * height and the loader the rest before anything is there, so nothing moves in a column.
 */
export function preferredHeight(widthPx: number): number {
  if (widthPx < 1000) return COLUMN_HEIGHT_PX;
  return Math.min(820, Math.max(COLUMN_HEIGHT_PX, Math.round(widthPx * 0.62)));
}

/** As wide as a scrollbar that takes room gets, CSS pixels. */
const SCROLLBAR_PX = 20;

/**
 * The same for one map whose width may follow from its height: a page that grows gets a scrollbar, which
 * makes the map narrower, which would make it lower, which takes the scrollbar away again. Widths that
 * differ by no more than a scrollbar have one height.
 *
 * @returns the height for the map's width now, called for every new width.
 */
export function steadyHeight(): (widthPx: number) => number {
  let chosenFor = Number.NEGATIVE_INFINITY;
  return (widthPx) => {
    if (Math.abs(widthPx - chosenFor) > SCROLLBAR_PX) chosenFor = widthPx;
    return preferredHeight(chosenFor);
  };
}
