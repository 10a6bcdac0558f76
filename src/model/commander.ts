import type { LocalText } from './text.ts';

/** A person whom a source names as a commander, or as a leader who acts in the story. */
export interface Commander {
  readonly id: string;
  readonly name: LocalText;
  /** Other spellings of the name in the sources. */
  readonly aliases: readonly string[];
  /** Id of an actor, or of a party that holds no ground here. */
  readonly party: string;
  readonly partyName: LocalText;
  /** Post and rank as far as a source states them. */
  readonly role: LocalText;
  /** What the sources have the person do or say; null when nothing. */
  readonly acts: LocalText | null;
  /** What became of the person: killed, by whom, with the source's doubt; null when nothing is said. */
  readonly fate: LocalText | null;
  /** Ids of the places where a source has the person act, leave or die. */
  readonly places: readonly string[];
  /** Ids of the reports, incidents and disputes that tell of the person. */
  readonly facts: readonly string[];
  /** Ids of sources; never empty. */
  readonly sources: readonly string[];
}
