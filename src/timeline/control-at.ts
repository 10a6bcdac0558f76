import type { ControlSpan } from '../model/control.ts';
import type { Instant } from '../model/instant.ts';

/**
 * The interval of a history that holds at an instant, found by halving. Before the first interval it
 * is the first one, after the last the last: a history is never silent.
 *
 * @param history in order of time, without gap; not empty.
 */
export function controlAt<Span extends ControlSpan>(history: readonly Span[], at: Instant): Span {
  let low = 0;
  let high = history.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((history[middle] as Span).start <= at) low = middle;
    else high = middle - 1;
  }
  return history[low] as Span;
}
