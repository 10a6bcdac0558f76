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
