import type { Instant } from '../../model/instant.ts';

/** The instant of `marks` nearest to `at`; `at` itself when there are none. */
export function nearestOf(marks: readonly Instant[], at: Instant): Instant {
  return marks.reduce(
    (best, mark) => (Math.abs(mark - at) < Math.abs(best - at) ? mark : best),
    marks[0] ?? at,
  );
}
