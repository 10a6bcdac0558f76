/** A finger that moved less far than this was only resting. */
const FAR_ENOUGH_PX = 40;

/**
 * Which chapter a swipe asks for: 1 the next, -1 the former, 0 none. The next page lies where reading
 * goes on, so it is pulled against the reading direction.
 *
 * @param x, y how far the finger moved, CSS pixels; a way that is rather up or down is scrolling.
 */
export function swipeDirection(x: number, y: number, rightToLeft: boolean): 1 | 0 | -1 {
  if (Math.abs(x) < FAR_ENOUGH_PX || Math.abs(x) < 2 * Math.abs(y)) return 0;
  return x < 0 !== rightToLeft ? 1 : -1;
}
