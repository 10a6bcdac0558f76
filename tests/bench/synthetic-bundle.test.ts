import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { edgesLeftOver } from '../geodata/support/polygons.ts';
import { syntheticBundle } from './scenes/synthetic-bundle.ts';
import { median, quantile } from './statistics.ts';

describe('an invented story', () => {
  const bundle = syntheticBundle(300, 5);
  const { story, geography } = parseBundle(JSON.parse(JSON.stringify(bundle)), 'invented.json');

  it('has a cell for every place, and as many as were asked for, to the next row', () => {
    expect(geography.cells.features).toHaveLength(story.places.length);
    expect(story.places.length).toBeGreaterThanOrEqual(300);
    expect(story.places.length).toBeLessThan(330);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(syntheticBundle(300, 5)).toEqual(bundle);
    expect(syntheticBundle(300, 6)).not.toEqual(bundle);
  });

  it('shares every edge that is not on the border of the ground exactly', () => {
    const [west, south, east, north] = story.bounds.map((degrees) => Math.round(degrees * 1e5));
    const inner = edgesLeftOver(geography.cells.features.map(({ geometry }) => geometry)).filter(
      (edge) => {
        const [from = [], to = []] = edge.split('>').map((end) => end.split(',').map(Number));
        const along = (axis: 0 | 1, ...limits: (number | undefined)[]) =>
          limits.some((limit) =>
            [from, to].every((end) => Math.abs((end[axis] ?? 0) - (limit ?? 0)) <= 1),
          );
        return !along(0, west, east) && !along(1, south, north);
      },
    );
    expect(inner).toEqual([]);
  });

  it('captures about as often as the real one', () => {
    const intervals = story.places.reduce((sum, place) => sum + place.intervals.length, 0);
    expect(intervals / story.places.length).toBeGreaterThan(2.5);
    expect(intervals / story.places.length).toBeLessThan(3.1);
  });
});

describe('quantile', () => {
  it('is the middle, or lies between the two nearest', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
    expect(median([])).toBeNaN();
  });
});
