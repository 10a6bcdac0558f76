import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moveCellsOut } from '../../scripts/tiles/move-cells-out.ts';
import { groundLines } from '../../src/chart/ground-lines.ts';
import { fitFrame } from '../../src/chart/map-frame.ts';
import { drawnLines } from '../../src/chart/static-geometry.ts';
import { staticMapSvg } from '../../src/chart/static-map-svg.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { HOUR_MS } from '../../src/model/instant.ts';
import { townState } from '../../src/palette/ground-state.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { realBundle } from './real-bundle.ts';
import { elementsOf, partOf } from './svg-elements.ts';

const file = new URL('../../geodata/bundle/syria.json', import.meta.url);
const { bundle } = moveCellsOut(JSON.parse(readFileSync(file, 'utf8')), 'syria.pmtiles');
const parsed = parseBundle(bundle, 'syria.json');
const { story } = parsed;
const palette = paletteOf('light');
const at = story.start + 9.5 * 24 * HOUR_MS;
const frame = fitFrame(story.bounds, { width: 1000, height: 760 });
const geometry = drawnLines(groundLines(parsed));
const svg = staticMapSvg({ story, geometry, palette, language: 'en', at, frame }, 'Map');

/** West, north, east, south of path data, in its units. */
function extentOf(path: string): readonly [number, number, number, number] {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const line of path.split('M').slice(1)) {
    const steps = (line.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      xs.push(x);
      ys.push(y);
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('the still map of a bundle whose cells are in an archive', () => {
  it('gives no ground to anybody: it is bare, once, where all cells would be', () => {
    expect(elementsOf(partOf(svg, 'cells'))).toEqual([]);
    expect(elementsOf(partOf(svg, 'hatches'))).toEqual([]);
    expect(svg).not.toContain('data-line');
    const bare = elementsOf(svg).filter(({ attributes }) => attributes.fill === palette.land);
    expect(bare).toHaveLength(1);
  });

  it('shows who holds each town', () => {
    const timeline = new Timeline(story, story.places);
    const towns = elementsOf(partOf(svg, 'towns'));
    expect(towns.length).toBeGreaterThan(10);
    for (const { attributes } of towns) {
      const control = timeline.controlAt(Number(attributes['data-place']), at);
      expect(attributes.fill).toBe(townState(palette, control).dot);
    }
  });

  it('has the land’s border, governorates, rivers and roads', () => {
    const [tiled, whole] = [geometry, drawnLines(groundLines(realBundle()))];
    expect(tiled.rivers).toBe(whole.rivers);
    expect(tiled.roads).toBe(whole.roads);
    // Without the corners where cells meet, lines may run elsewhere by the drawing's tolerance.
    for (const name of ['outline', 'governorates'] as const) {
      const expected = extentOf(whole[name]);
      for (const [i, edge] of extentOf(tiled[name]).entries()) {
        expect(Math.abs(edge - (expected[i] ?? 0))).toBeLessThanOrEqual(4);
      }
    }
  });

  it('is the only one with bare land', () => {
    expect(drawnLines(groundLines(realBundle())).land).toBe('');
  });
});
