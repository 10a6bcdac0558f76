import type { Actor } from '../../src/model/actor.ts';
import type { Control } from '../../src/model/control.ts';
import { type Instant, isoOf } from '../../src/model/instant.ts';
import type { StoryFacts } from './facts.ts';

/**
 * `start` and `end` of a feature: ISO 8601, half-open. What lasts ends with the story: programs such as
 * QGIS leave out features whose end is null.
 */
export function timeFields(story: StoryFacts, start: Instant, end: Instant) {
  return {
    start: isoOf(start, story.utcOffsetMinutes),
    end: isoOf(Math.min(end, story.end), story.utcOffsetMinutes),
  };
}

/** The fields of a feature that has a holder. */
export function controlFields(actors: readonly Actor[], control: Control) {
  return {
    controller: control.controller,
    side: actors.find(({ id }) => id === control.controller)?.side ?? null,
    contender: control.contender,
    status: control.status,
    basis: control.basis,
  };
}

/** The same fields of a feature that has none. */
export const NO_CONTROL = {
  controller: null,
  side: null,
  contender: null,
  status: null,
  basis: null,
} as const;

/** `2024-11-30T06:00:00+03:00` -> `20241130T0600`, for ids. */
export function stampOf(iso: string): string {
  return iso.slice(0, 16).replace(/[-:]/g, '');
}
