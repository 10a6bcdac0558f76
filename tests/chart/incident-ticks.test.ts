import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { governorateShares } from '../../src/chart/governorate-shares.ts';
import { incidentTicks } from '../../src/chart/incident-ticks.ts';
import { shareChart } from '../../src/chart/share-chart.ts';
import { differingHolders } from '../../src/controls/compare/difference.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';

const file = join(import.meta.dirname, '../../geodata/bundle/syria.json');
const { story } = parseBundle(JSON.parse(readFileSync(file, 'utf8')), 'syria.json');

describe('the row of incidents', () => {
  it.each([280, 560, 1200])(
    'counts every incident once and leaves room for each sign at %i px',
    (width) => {
      const ticks = incidentTicks(story, width, 14);
      expect(ticks.reduce((sum, { count }) => sum + count, 0)).toBe(story.incidents.length);
      ticks.slice(1).forEach(({ x }, i) => {
        expect(x - (ticks[i]?.x ?? 0)).toBeGreaterThanOrEqual(14);
      });
      expect(ticks.every(({ x }) => x > 0 && x < width)).toBe(true);
    },
  );

  it('is empty without incidents', () => {
    expect(incidentTicks({ ...story, incidents: [] }, 500, 14)).toEqual([]);
  });
});

describe('shares of governorates', () => {
  it('sum to one in each, the largest first, at every change', () => {
    for (const { at } of story.shares) {
      for (const { shares, governorate } of governorateShares(story, at)) {
        const sum = shares.reduce((total, [, share]) => total + share, 0);
        expect(sum, governorate).toBeCloseTo(1, 9);
        const sizes = shares.map(([, share]) => share);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
    }
  });

  it('tell of the coast what everybody knows', () => {
    const coast = (at: number) =>
      governorateShares(story, at).find(({ governorate }) => /SY-LA|latakia/i.test(governorate))
        ?.shares[0]?.[0];
    expect(coast(story.start)).toBe('government');
    expect(coast(story.end - 1)).not.toBe('government');
  });
});

describe('the chart by places', () => {
  it('fills its height at every step, and has no unsettled part', () => {
    const chart = shareChart(story, paletteOf('light'), { width: 600, height: 100 }, 'places');
    expect(chart.bands.every(({ unsettled }) => unsettled === '')).toBe(true);
    const tops = chart.bands.map(({ path }) => path).join(' ');
    expect(tops).toMatch(/ 100H/);
    expect(tops).toMatch(/ 0H/);
  });
});

describe('two instants compared', () => {
  it('count the places with another holder', () => {
    expect(differingHolders(story, story.start, story.start)).toBe(0);
    const all = differingHolders(story, story.start, story.end - 1);
    const scanned = story.places.filter(
      ({ held, intervals }) => held && intervals[0]?.controller !== intervals.at(-1)?.controller,
    ).length;
    expect(all).toBe(scanned);
    expect(all).toBeGreaterThan(200);
  });
});
