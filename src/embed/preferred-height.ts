/**
 * How high a map should stand for its width, CSS pixels: a phone's column needs room for words above
 * and the slider below the map; wide, the ground's own shape leads. The loader reserves this height
 * before anything is there, so nothing moves later.
 */
export function preferredHeight(widthPx: number): number {
  if (widthPx < 560) return 640;
  if (widthPx < 1000) return 680;
  return Math.min(820, Math.round(widthPx * 0.62));
}
