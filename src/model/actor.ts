import type { LocalText } from './text.ts';

/** Id of a party that can hold ground, as in `actors.csv`: `government`, `hts`, `sna`, … */
export type ActorId = string;

/** The coalition an actor belongs to, as in `actors.csv`: `government`, `opposition`, `sdf`, … */
export type SideId = string;

/** The actor of ground that the government left and of whose next holder no source speaks: no party. */
export const NOBODY: ActorId = 'none';

/** A party that can hold ground. */
export interface Actor {
  readonly id: ActorId;
  readonly side: SideId;
  readonly name: LocalText;
  /** For legends and labels: a few words. */
  readonly short: LocalText;
}
