import { expect, test } from 'vitest';
import { shownLines } from '../../src/map/shown-lines.ts';
import { borderOfControls } from '../../src/palette/ground-state.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { realBundle } from '../chart/real-bundle.ts';
import { geography, story } from './tiny-story.ts';

test('are those that are a border at some change, on the real data too', () => {
  const real = realBundle();
  for (const { story: told, geography: ground } of [real, { story, geography }]) {
    const timeline = new Timeline(told, told.places);
    const sideOf = new Map(told.actors.map(({ id, side }) => [id, side]));
    const instants = [told.start, ...timeline.changeInstants];
    const control = (place: number, at: number) => timeline.controlAt(place, at);
    const scanned = ground.sharedLines.flatMap(({ left, right }, line) =>
      instants.some(
        (at) => borderOfControls(control(left, at), control(right, at), sideOf) !== 'none',
      )
        ? [line]
        : [],
    );
    expect([...shownLines(told, ground.sharedLines)]).toEqual(scanned);
  }
  // Of the real lines about half never part two holders.
  expect(shownLines(real.story, real.geography.sharedLines).size).toBeLessThan(
    0.6 * real.geography.sharedLines.length,
  );
});
