import type { LocalText } from './text.ts';

/** One of the answers that sources give to a question. */
export interface DisputeAnswer {
  readonly text: LocalText;
  readonly sources: readonly string[];
  /** Whether the map draws this answer. */
  readonly drawn: boolean;
}

/** A question on which sources differ. */
export interface Dispute {
  readonly id: string;
  /** Id of the report, incident or place it is about. */
  readonly subject: string;
  readonly question: LocalText;
  /** By which written rule the map chooses what to draw, or why it draws none. */
  readonly rule: LocalText;
  /** At least two. */
  readonly answers: readonly DisputeAnswer[];
}
