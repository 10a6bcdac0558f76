import * as v from 'valibot';
import type { Commander } from '../model/commander.ts';

const text = v.object({
  en: v.pipe(v.string(), v.minLength(1)),
  ar: v.pipe(v.string(), v.minLength(1)),
});
const indexes = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** One person of the bundle: places and sources are indexes into the bundle's own lists. */
export const bundledCommander = v.object({
  id: v.string(),
  name: text,
  aliases: v.array(v.string()),
  party: v.string(),
  /** Null: the actor's own name. */
  partyName: v.nullable(text),
  role: text,
  acts: v.nullable(text),
  fate: v.nullable(text),
  places: indexes,
  facts: v.array(v.string()),
  sources: v.pipe(indexes, v.minLength(1)),
});

export type BundledCommander = v.InferOutput<typeof bundledCommander>;

/** Where a bundle's indexes lead. */
export interface CommanderContext {
  readonly actors: readonly { readonly id: string; readonly name: Commander['name'] }[];
  /** Ids. @throws Error when there is no such place or source. */
  readonly place: (index: number) => string;
  readonly sources: (indexes: readonly number[]) => string[];
}

/**
 * People of a bundle with all names spelled out.
 *
 * @throws Error when an index leads nowhere, or a party has no name.
 */
export function commandersOf(
  bundled: readonly BundledCommander[],
  { actors, place, sources }: CommanderContext,
): Commander[] {
  return bundled.map((commander) => {
    const partyName =
      commander.partyName ?? actors.find(({ id }) => id === commander.party)?.name ?? null;
    if (!partyName) throw new Error(`commanders: there is no actor "${commander.party}"`);
    return {
      ...commander,
      partyName,
      places: commander.places.map(place),
      sources: sources(commander.sources),
    };
  });
}
