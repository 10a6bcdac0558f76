import type { Basis } from '../model/control.ts';

/** What changed from one instant to another; each phrase follows a place's name and a colon. */
export interface ChangeWords {
  readonly title: string;
  readonly close: string;
  readonly between: (from: string, to: string) => string;
  readonly passed: (from: string, to: string) => string;
  readonly left: (who: string) => string;
  readonly passing: (from: string, to: string) => string;
  readonly leaving: (who: string) => string;
  readonly contested: (one: string, other: string) => string;
  readonly beganToLeave: (who: string) => string;
  readonly besieged: (holder: string, by: string) => string;
  readonly either: (one: string, other: string) => string;
  readonly held: (who: string) => string;
  readonly still: (who: string) => string;
  /** How it is known, where no source names the place itself. */
  readonly bases: Readonly<Partial<Record<Basis, string>>>;
  readonly more: (count: number, number: string) => string;
  /** The same after a step back in time: nobody wins anything. */
  readonly moreBack: (count: number, number: string) => string;
  readonly nothing: string;
  /** Between parts of a sentence, with its space. */
  readonly comma: string;
}
