import type { ActorId } from './actor.ts';
import type { Instant } from './instant.ts';
import type { LocalText } from './text.ts';

/** A few words on the map about a place, with a line that leads to it. */
export interface Callout {
  /** Id of the place it speaks of. */
  readonly place: string;
  readonly text: LocalText;
}

/** An advance that reports tell of: an actor came from one place and took the next. */
export interface Advance {
  readonly actor: ActorId;
  /** Ids of places: from the first, through the others, to the last. At least two. */
  readonly places: readonly string[];
}

/** A stop of the guided story. */
export interface Chapter {
  /** Kebab-case: it stands in links. */
  readonly id: string;
  /** The instant that it shows. */
  readonly at: Instant;
  /** West, south, east, north in degrees: what the map shows. */
  readonly bounds: readonly [number, number, number, number];
  readonly title: LocalText;
  /** Two to four sentences. */
  readonly text: LocalText;
  /** Ids of the places it speaks of, the most important first. */
  readonly places: readonly string[];
  readonly callouts: readonly Callout[];
  readonly advances: readonly Advance[];
  /** Ids of the counts of casualties that the text names; may be empty. */
  readonly casualties: readonly string[];
  /** Ids of sources; never empty. */
  readonly sources: readonly string[];
}
