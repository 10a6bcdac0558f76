import { HOUR_MS, type Instant } from '../../../src/model/instant.ts';
import { seededRandom } from '../scenes/seeded-random.ts';
import { fillAt, type Scene } from './loaded-scene.ts';

const MINUTE_MS = 60_000;
const COUNT = 400;
/** The product fades steps up to half a day; a jump is drawn at once, as by a dragged slider. */
const LEAST_STEP_MS = 13 * HOUR_MS;
/** At least this part of all cells has another colour at the next instant. */
const LEAST_CHANGE = 0.01;

/** What is shown first: the eve, half a minute after the story's start. */
export function firstInstantOf({ parsed }: Pick<Scene, 'parsed'>): Instant {
  return parsed.story.start + MINUTE_MS / 2;
}

/**
 * Random instants of a story, the same for every contender. They lie half a minute beside whole
 * minutes, so that no contender's reading of an interval's end matters, and each shows another picture
 * than the one before.
 */
export function instantsOf(scene: Scene): Instant[] {
  const { parsed, colouredCells } = scene;
  const { start, end } = parsed.story;
  const random = seededRandom(2024);
  const sample = colouredCells.filter((_, i) => i % Math.ceil(colouredCells.length / 1000) === 0);
  const instants: Instant[] = [];
  let former = firstInstantOf(scene);
  while (instants.length < COUNT) {
    const minute = Math.floor((random() * (end - start)) / MINUTE_MS);
    const at = start + (minute + 0.5) * MINUTE_MS;
    if (Math.abs(at - former) < LEAST_STEP_MS) continue;
    const changed = sample.filter((cell) => fillAt(cell, former) !== fillAt(cell, at)).length;
    if (changed < Math.max(1, sample.length * LEAST_CHANGE)) continue;
    instants.push(at);
    former = at;
  }
  return instants;
}
