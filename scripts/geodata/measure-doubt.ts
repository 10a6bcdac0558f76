import { HOUR_MS } from '../../src/model/instant.ts';
import type { World } from './world.ts';

/** How much of the story is not settled: hours of all places that own ground, summed. */
export interface Doubt {
  /** `<status>, <basis>`, such as `changing, reported`. */
  readonly cause: string;
  readonly placeHours: number;
  /** Of all place-hours, 0..1. */
  readonly share: number;
}

/** Place-hours that are not `held`, by status and basis, the largest first. Empty when all is held. */
export function measureDoubt({ ground, histories, facts }: World): Doubt[] {
  const hours = new Map<string, number>();
  for (const place of ground.places) {
    for (const { status, basis, start, end } of histories.get(place) ?? []) {
      if (status === 'held') continue;
      const cause = `${status}, ${basis}`;
      hours.set(cause, (hours.get(cause) ?? 0) + (end - start) / HOUR_MS);
    }
  }
  const all = ground.places.size * ((facts.story.end - facts.story.start) / HOUR_MS);
  return [...hours]
    .map(([cause, placeHours]) => ({ cause, placeHours, share: placeHours / all }))
    .sort((a, b) => b.placeHours - a.placeHours);
}
