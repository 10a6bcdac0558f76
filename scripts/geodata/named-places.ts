import { type Capture, capturesOf, capturesWithin } from '../../src/chart/captures.ts';
import { NOBODY } from '../../src/model/actor.ts';
import { HOUR_MS, type Instant } from '../../src/model/instant.ts';
import type { PlaceKind } from '../../src/model/place.ts';
import type { PlaceOutline, StoryOutline } from '../../src/model/story-outline.ts';
import { controlAt } from '../../src/timeline/control-at.ts';

/** How long before an instant the headline, and the slider's words, look for captures. */
const LOOK_BACK_MS = [12 * HOUR_MS, HOUR_MS] as const;

/** At most so many places are named at once. */
const NAMED = 3;

/** Kinds of places that a headline passes over beside their city. */
const INNER: ReadonlySet<PlaceKind> = new Set(['district', 'site', 'square', 'camp']);

/**
 * Ids of the places that the headline or the slider's words may name at some instant: of each party's
 * captures the weightiest, and the weightiest place that is changing hands.
 */
export function placesNamed(story: Pick<StoryOutline, 'places'>): ReadonlySet<string> {
  const captures = capturesOf(story);
  const changing = story.places.filter(({ intervals }) => intervals.some(isNews));
  const instants = new Set<Instant>([
    ...changing.flatMap(({ intervals }) => intervals.map(({ start }) => start)),
    ...captures.flatMap(({ at }) => [at, ...LOOK_BACK_MS.map((back) => at + back)]),
  ]);
  const named = new Set<string>();
  const add = (list: readonly Capture[]) => {
    const ids = [...new Set(list.map(({ place }) => place.id))];
    for (const id of ids.slice(0, NAMED)) named.add(id);
  };
  for (const at of instants) {
    const now = changing.filter(({ intervals }) => isNews(controlAt(intervals, at)));
    const first = now.reduce<PlaceOutline | null>(
      (best, place) => (best === null || place.rank < best.rank ? place : best),
      null,
    );
    if (first) named.add(first.id);
    for (const back of LOOK_BACK_MS) {
      const passed = capturesWithin(captures, at - back, at);
      for (const group of [
        passed,
        ...[...new Set(passed.map(({ to }) => to))].map((to) =>
          passed.filter((capture) => capture.to === to),
        ),
        passed.filter(({ to }) => to !== NOBODY),
      ]) {
        for (const list of [group, group.filter(({ place }) => !INNER.has(place.kind))]) {
          add([...list].sort((a, b) => a.place.rank - b.place.rank || b.at - a.at));
          add([...list].sort((a, b) => a.place.rank - b.place.rank));
        }
      }
    }
  }
  return named;
}

/** Whether a headline may tell of it: a report that names the place says that it is changing hands. */
function isNews({ status, basis }: PlaceOutline['intervals'][number]): boolean {
  return status === 'changing' && basis === 'reported';
}
