import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { groundLines } from '../../src/chart/ground-lines.ts';
import { fitFrame } from '../../src/chart/map-frame.ts';
import { posterSvg } from '../../src/chart/map-poster.ts';
import { drawnLines } from '../../src/chart/static-geometry.ts';
import { type StaticMapData, staticMapSvg } from '../../src/chart/static-map-svg.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { DAY_MS, HOUR_MS } from '../../src/model/instant.ts';
import { fillOf, isReported } from '../../src/palette/fill-of.ts';
import { hatchOf } from '../../src/palette/hatch.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';
import { realBundle } from './real-bundle.ts';
import { elementsOf, partOf } from './svg-elements.ts';

const parsed = realBundle();
const { story, geography } = parsed;
const timeline = new Timeline(story, story.places);
const geometry = drawnLines(groundLines(parsed));
const frame = fitFrame(story.bounds, { width: 1000, height: 760 });
const INSTANTS = Array.from({ length: 30 }, (_, i) => story.start + (i * DAY_MS) / 2 + HOUR_MS);

const draw = (data: Partial<StaticMapData> = {}) =>
  staticMapSvg(
    {
      story,
      timeline,
      geometry,
      palette: paletteOf('light'),
      language: 'en',
      at: story.start,
      frame,
      ...data,
    },
    'Map',
  );

describe('staticMapSvg', () => {
  it('fills every cell as the palette says, at every instant', () => {
    for (const [i, at] of INSTANTS.entries()) {
      const palette = paletteOf(i % 2 === 0 ? 'light' : 'dark');
      const reportedOnly = i % 5 === 4;
      const svg = draw({ at, palette, reportedOnly });
      const fills = new Map(
        elementsOf(partOf(svg, 'cells')).map(({ attributes }) => [
          Number(attributes['data-place']),
          attributes.fill,
        ]),
      );
      const hatched = new Set(
        elementsOf(partOf(svg, 'hatches')).map(({ attributes }) =>
          Number(attributes['data-place']),
        ),
      );
      expect(fills.size).toBe(geography.cells.features.length);
      for (const [place, fill] of fills) {
        const { reportDistanceKm, baseline, intervals } = story.places[
          place
        ] as (typeof story.places)[number];
        const control = intervals.find(({ start, end }) => start <= at && at < end);
        if (!control) throw new Error(`nobody holds ${place}`);
        const doubt = { reportDistanceKm, reportedOnly, eveStated: baseline.basis === 'stated' };
        expect(fill).toBe(fillOf(palette, control, doubt));
        const hidden = reportedOnly && !isReported(control, doubt);
        expect(hatched.has(place)).toBe(hatchOf(control) !== null && !hidden);
      }
    }
  });

  it('draws a front where two sides meet, a seam within a side, nothing elsewhere', () => {
    const sides = new Map(story.actors.map(({ id, side }) => [id, side]));
    for (const at of INSTANTS) {
      const svg = draw({ at });
      const linesOf = (id: string) => {
        const from = svg.indexOf(`<g id="map-${id}">`);
        const lines = elementsOf(`${svg.slice(from, svg.indexOf('</g>', from))}</g>`).slice(1);
        return lines.map(({ attributes }) => Number(attributes['data-line']));
      };
      const wanted = { fronts: [] as number[], seams: [] as number[] };
      geography.sharedLines.forEach(({ left, right }, index) => {
        const [a, b] = [left, right].map((place) => timeline.controlAt(place, at));
        if (!a || !b) throw new Error(`line ${index} has one side only`);
        // Shorter than a unit of the drawing: there is nothing to draw.
        if (geometry.sharedLines[index]?.d === '') return;
        // Ground of either of two parties has no known front to ground of one of them.
        const parties = [a, b].map(({ controller, status, contender }) =>
          status === 'either' ? [controller, contender] : [controller],
        );
        if (`${parties[0]}` === `${parties[1]}`) return;
        const oneSide = sides.get(a.controller) === sides.get(b.controller);
        const shared = parties[0]?.some((party) => parties[1]?.includes(party));
        wanted[oneSide || shared ? 'seams' : 'fronts'].push(index);
      });
      expect(linesOf('fronts')).toEqual(wanted.fronts);
      expect(linesOf('seams')).toEqual(wanted.seams);
    }
  });

  it('holds no number that is none, no script, no style and nothing to fetch', () => {
    for (const language of ['en', 'ar'] as const) {
      const svg = draw({ language, at: story.end - 1 });
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      for (const { name, attributes } of elementsOf(svg)) {
        expect(['script', 'style', 'image', 'foreignObject']).not.toContain(name);
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).not.toMatch(/^on|^style$/);
          if (key === 'href') expect(value).toMatch(/^#/);
          if (value.includes('url(')) expect(value).toMatch(/^url\(#[\w-]+\)$/);
        }
      }
    }
  });

  it('refers only to ids that it has, once each', () => {
    const elements = elementsOf(draw({ at: Date.parse('2024-12-08T04:00:00+03:00') }));
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements) {
      const [, id] = /^(?:url\()?#([\w-]+)/.exec(attributes.href ?? attributes.fill ?? '') ?? [];
      if (id && !/^[0-9a-f]{6}$/.test(id)) expect(ids).toContain(id);
    }
  });

  it('is small', () => {
    const svg = draw({ at: Date.parse('2024-12-08T04:00:00+03:00') });
    expect(svg.length).toBeLessThan(150_000);
    expect(gzipSync(svg).length).toBeLessThan(46_000);
  });

  it('is the same each time', () => {
    expect(draw()).toBe(draw());
    const anew = {
      geometry: drawnLines(groundLines(realBundle())),
      timeline: new Timeline(story, story.places),
    };
    expect(draw(anew)).toBe(draw());
  });
});

describe('names that look like markup', () => {
  const NASTY = '</text><script>alert("1")</script>&\'';
  let svg = '';

  beforeAll(() => {
    const bundle = tinyBundle();
    for (const place of bundle.places) {
      place.name = { en: NASTY, ar: NASTY };
      place.rank = 1;
    }
    for (const actor of bundle.actors) actor.name = { en: NASTY, ar: NASTY };
    bundle.title = { en: NASTY, ar: NASTY };
    const tiny = parseBundle(bundle, 'tiny.json');
    const size = { width: 1200, height: 630 };
    const palette = paletteOf('light');
    svg = posterSvg({ parsed: tiny, palette, language: 'en', at: tiny.story.start, size });
  });

  it('stay text', () => {
    expect(svg).not.toContain('<script');
    expect(elementsOf(svg).map(({ name }) => name)).not.toContain('script');
    expect(svg).toContain('&#60;script&#62;');
  });
});
