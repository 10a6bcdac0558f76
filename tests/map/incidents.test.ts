import { describe, expect, it } from 'vitest';
import { advanceArrows } from '../../src/map/advance-layers.ts';
import { incidentOpacity } from '../../src/map/incident-layer.ts';
import { incidentSign } from '../../src/map/incident-sign.ts';
import { layerNameOf, switchLayers } from '../../src/map/layer-groups.ts';
import { SignPainter } from '../../src/map/sign-painter.ts';
import { INCIDENT_GROUPS } from '../../src/model/incident-group.ts';
import { DAY_MS, HOUR_MS } from '../../src/model/instant.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { DEFAULT_LAYERS } from '../../src/state/defaults.ts';
import { story } from './tiny-story.ts';

const WINDOW = { earliest: DAY_MS, latest: DAY_MS + 6 * HOUR_MS };
const incident = {
  id: 'i',
  kind: 'strike',
  place: null,
  precision: 'day' as const,
  doubt: [],
  title: { en: 't', ar: 'ت' },
  summary: { en: 's', ar: 'س' },
  figures: {},
  sources: ['s'],
  ...WINDOW,
};

describe('an incident’s sign', () => {
  it('is there within its window and fades for a day', () => {
    expect(incidentOpacity(WINDOW, WINDOW.earliest - 1)).toBe(0);
    expect(incidentOpacity(WINDOW, WINDOW.earliest)).toBe(1);
    expect(incidentOpacity(WINDOW, WINDOW.latest - 1)).toBe(1);
    expect(incidentOpacity(WINDOW, WINDOW.latest + DAY_MS / 2)).toBeCloseTo(0.5);
    expect(incidentOpacity(WINDOW, WINDOW.latest + DAY_MS)).toBe(0);
  });

  it('is painted only when it changes', () => {
    const painted: [number, number][] = [];
    const painter = new SignPainter([incident], incidentOpacity, (id, opacity) =>
      painted.push([id, opacity]),
    );
    painter.goTo(0);
    painter.goTo(WINDOW.earliest);
    painter.goTo(WINDOW.earliest + HOUR_MS);
    painter.goTo(0);
    expect(painted).toEqual([
      [0, 1],
      [0, 0],
    ]);
    painter.repaint(WINDOW.earliest);
    expect(painted.at(-1)).toEqual([0, 1]);
  });

  it('differs by shape from every other group’s', () => {
    const masks = INCIDENT_GROUPS.map((group) => {
      const { data } = incidentSign(paletteOf('light'), group, 1);
      return [...data].filter((_, i) => i % 4 === 3).join();
    });
    expect(new Set(masks).size).toBe(INCIDENT_GROUPS.length);
    expect(masks.every((mask) => mask.includes('255'))).toBe(true);
  });
});

describe('layers that are switched off', () => {
  it('are invisible, and all others stay', () => {
    const layers = [
      { id: 'cells', type: 'fill', source: 'cells' },
      { id: 'hatch-changing-hts', type: 'fill', source: 'hatches' },
      { id: 'rivers', type: 'line', source: 'rivers' },
    ] as never;
    const drawn = switchLayers(layers, { ...DEFAULT_LAYERS, zones: false });
    expect(drawn.map(({ layout }) => layout?.visibility)).toEqual(['none', 'none', undefined]);
    expect(layerNameOf('rivers')).toBeNull();
    expect(layerNameOf('labels-3')).toBe('towns');
  });
});

describe('an arrow of advance', () => {
  const [from, to] = story.places;

  it('leads from the first place towards the last, with a head before it', () => {
    const arrows = advanceArrows(
      { advances: [{ actor: 'hts', places: [from?.id ?? '', to?.id ?? ''] }] },
      story,
    );
    const [line, head] = arrows.features;
    expect(line?.geometry.type).toBe('LineString');
    expect(head?.geometry.type).toBe('Polygon');
    const points = (line as GeoJSON.Feature<GeoJSON.LineString>).geometry.coordinates;
    expect(points[0]?.[0]).toBeCloseTo(from?.lng ?? 0, 6);
    expect(points[0]?.[1]).toBeCloseTo(from?.lat ?? 0, 6);
    const ring = (head as GeoJSON.Feature<GeoJSON.Polygon>).geometry.coordinates[0];
    expect(ring?.[0]).toEqual(ring?.at(-1));
  });

  it('is none without advances, and for places that are not there', () => {
    expect(advanceArrows({ advances: [] }, story).features).toEqual([]);
    const nowhere = { advances: [{ actor: 'hts', places: ['a', 'b'] }] };
    expect(advanceArrows(nowhere, story).features).toEqual([]);
  });
});
