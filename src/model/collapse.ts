import type { Interval } from './instant.ts';
import type { LocalText } from './text.ts';

/**
 * The fall of the government that held most of the ground, some time in `[start, end)`: until then the
 * country is changing hands, from then on the government is gone.
 */
export interface Collapse extends Interval {
  /**
   * What a source says of the whole country, as a clause that follows 'one account says that'; null
   * when none says anything.
   */
  readonly statement: LocalText | null;
}
