import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { DAY_MS } from '../../src/model/instant.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { edgesLeftOver } from '../geodata/support/polygons.ts';
import { frontBundle } from './scenes/front-bundle.ts';
import { frontVertices } from './scenes/front-length.ts';
import { BOUNDS } from './scenes/invented-bundle.ts';

const DAYS = 770;
const SEED = 5;
const text = JSON.stringify(frontBundle(DAYS, SEED));
const parsed = parseBundle(JSON.parse(text), 'front.json');
const { story, geography } = parsed;
const timeline = new Timeline(story, story.places);

describe('770 days of one front', () => {
  it('lasts so many days, and the line moves on nearly every one of them', () => {
    expect((story.end - story.start) / DAY_MS).toBe(DAYS);
    expect(timeline.changeInstants.length).toBeGreaterThan(0.99 * (DAYS - 1));
    for (const at of timeline.changeInstants) expect((at - story.start) % DAY_MS).toBe(0);
  });

  it('has a front of about 3,000 vertices on every day that is looked at', () => {
    for (let day = 0; day < DAYS; day += 55) {
      const vertices = frontVertices(parsed, timeline, story.start + day * DAY_MS);
      expect(vertices, `day ${day}`).toBeGreaterThan(2_800);
      expect(vertices, `day ${day}`).toBeLessThan(3_300);
    }
  });

  it('has some six captures a day; most pockets change hands once, few twice or thrice', () => {
    const changes = story.places.map(({ intervals }) => intervals.length - 1);
    const times = (count: number) => changes.filter((one) => one === count).length;
    const captures = changes.reduce((sum, count) => sum + count, 0);
    expect(captures / (DAYS - 1)).toBeGreaterThan(5.5);
    expect(captures / (DAYS - 1)).toBeLessThan(6.5);
    expect(times(0)).toBe(2);
    expect(times(1) / changes.length).toBeGreaterThan(0.9);
    expect(times(2)).toBeGreaterThan(10);
    expect(times(0) + times(1) + times(2) + times(3)).toBe(changes.length);
  });

  it('shares every edge that is not on the border of the country exactly', () => {
    const [west, south, east, north] = BOUNDS.map((degrees) => Math.round(degrees * 1e5));
    const inner = edgesLeftOver(geography.cells.features.map(({ geometry }) => geometry)).filter(
      (edge) => {
        const ends = edge.split('>').map((end) => end.split(',').map(Number));
        const along = (axis: 0 | 1, limit = 0) =>
          ends.every((end) => Math.abs((end[axis] ?? 0) - limit) <= 1);
        return !along(0, west) && !along(0, east) && !along(1, south) && !along(1, north);
      },
    );
    expect(inner).toEqual([]);
  });

  it('packs into two megabytes', () => {
    const [gzip, brotli] = [
      gzipSync(text).length,
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
    ];
    console.log(`770 days: ${text.length} bytes, ${gzip} gzipped, ${brotli} with brotli`);
    expect(gzip).toBeLessThanOrEqual(2e6);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(frontBundle(DAYS, SEED)) === text).toBe(true);
    expect(JSON.stringify(frontBundle(DAYS, SEED + 1)) === text).toBe(false);
  });
});
