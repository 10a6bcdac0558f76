import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/data/land-outline.ts';
import { geography } from '../map/tiny-story.ts';

describe('the outline of the ground', () => {
  it('runs once around all cells, without the lines between them', () => {
    const { coordinates } = outlineOf(geography.cells);
    expect(coordinates).toHaveLength(1);
    const [line = []] = coordinates;
    expect(line[0]).toEqual(line.at(-1));
    expect(line).toHaveLength(9);
    const inner = line.slice(1).filter((point, i) => point[0] === line[i]?.[0]);
    expect(inner.map(([lng]) => lng).sort()).toEqual([0, 3]);
  });

  it('is empty without cells', () => {
    expect(outlineOf({ type: 'FeatureCollection', features: [] }).coordinates).toEqual([]);
  });
});
