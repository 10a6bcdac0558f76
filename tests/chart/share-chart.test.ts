import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareChart, xOf } from '../../src/chart/share-chart.ts';
import { sharesAt, stackedActors } from '../../src/chart/shares.ts';
import type { ShareStep } from '../../src/model/share.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';

const IDS = ['government', 'sdf', 'hts', 'israel', 'unheard-of'];
const ACTORS = IDS.map((id) => ({
  id,
  side: id,
  name: { en: id, ar: id },
  short: { en: id, ar: id },
}));
const SIZE = { width: 1000, height: 100 };

/** A story of one second with steps at random instants and random shares that sum to 1. */
const stories = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((rows) => {
    const instants = [0, ...new Set(rows.map(([at]) => at))].sort((a, b) => a - b);
    const shares: ShareStep[] = instants.map((at, i) => {
      const weights = (rows[i % rows.length]?.[1] ?? []).map((n, k) => n + (k === 0 ? 1 : 0));
      const sum = weights.reduce((a, b) => a + b, 0);
      return {
        at,
        shares: Object.fromEntries(
          IDS.map((id, k) => {
            const area = (weights[k] ?? 0) / sum;
            return [id, { area, unsettled: area / 3, country: area / 2, places: 1 }];
          }),
        ),
      };
    });
    return { start: 0, end: 1000, actors: ACTORS, shares };
  });

/** Thickness of an outline at x: half the sum over its steps' blocks, by walking the path. */
function thicknessAt(path: string, x: number): number {
  let thickness = 0;
  for (const run of path.split('Z').filter(Boolean)) {
    const spans = run
      .slice(1)
      .split('L')
      .map((part) => {
        const [, from, y, to] = /^(\S+) (\S+)H(\S+)$/.exec(part) ?? [];
        return { from: Number(from), y: Number(y), to: Number(to) };
      });
    for (const { from, y, to } of spans) {
      if (from <= x && x < to) thickness -= y;
      else if (to <= x && x < from) thickness += y;
    }
  }
  return thickness;
}

describe('shareChart', () => {
  it('gives every actor the height of its share, at every instant', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 998 }), (story, at) => {
        const chart = shareChart(story, paletteOf('light'), SIZE);
        const shares = sharesAt(story, at);
        const x = xOf(story, at, SIZE.width) + 0.5;
        for (const { actor, path, unsettled, country } of chart.bands) {
          expect(thicknessAt(path, x)).toBeCloseTo((shares[actor]?.area ?? 0) * 100, 1);
          expect(thicknessAt(unsettled, x)).toBeCloseTo((shares[actor]?.unsettled ?? 0) * 100, 1);
          expect(thicknessAt(country, x)).toBeCloseTo((shares[actor]?.country ?? 0) * 100, 1);
        }
      }),
    );
  });

  it('does not count by places what only a statement on the whole country gives', () => {
    const shares = { sdf: { area: 1, unsettled: 0, country: 1, places: 1 } };
    const story = { start: 0, end: 10, actors: ACTORS, shares: [{ at: 0, shares }] };
    const band = (measure: 'area' | 'places') =>
      shareChart(story, paletteOf('light'), SIZE, measure).bands[0];
    expect(band('area')?.country).toBe('M0 0H1000L1000 100H0Z');
    expect(band('places')?.country).toBe('');
  });

  it('stacks the opposition on the floor, the government above, and strangers on top', () => {
    const shares = Object.fromEntries(
      IDS.map((id) => [id, { area: 0.2, unsettled: 0, country: 0, places: 1 }]),
    );
    expect(stackedActors({ actors: ACTORS, shares: [{ at: 0, shares }] })).toEqual([
      'hts',
      'government',
      'sdf',
      'israel',
      'unheard-of',
    ]);
  });

  it('leaves out who never holds ground', () => {
    const shares = { sdf: { area: 1, unsettled: 0, country: 0, places: 1 } };
    expect(stackedActors({ actors: ACTORS, shares: [{ at: 0, shares }] })).toEqual(['sdf']);
  });
});

describe('sharesAt', () => {
  const all = { area: 1, unsettled: 0, country: 0, places: 1 };
  const shares: ShareStep[] = [
    { at: 0, shares: { a: all } },
    { at: 50, shares: { b: all } },
  ];

  it('changes at the step’s instant, and holds beyond the ends', () => {
    const holder = (at: number) => Object.keys(sharesAt({ start: 0, end: 100, shares }, at))[0];
    expect([-5, 0, 49, 50, 99, 500].map(holder)).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
  });

  it('is empty without shares', () => {
    expect(sharesAt({ start: 0, end: 1, shares: [] }, 0)).toEqual({});
  });
});
