import type { Instant } from './instant.ts';
import type { Doubt, Precision } from './report.ts';
import type { LocalText } from './text.ts';

/** A sourced event that moved no line, some time in `[earliest, latest)`. */
export interface Incident {
  readonly id: string;
  /** What happened, from the closed list of `incidents.csv`: `strike`, `announcement`, … */
  readonly kind: string;
  /** Null when it has no one place. */
  readonly place: string | null;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  /** The source's words of doubt; empty when it has none. */
  readonly doubt: readonly Doubt[];
  readonly title: LocalText;
  readonly summary: LocalText;
  /** Figures as the source gives them, such as `{killed: '15'}`. */
  readonly figures: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
}
