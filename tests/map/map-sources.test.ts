import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { stripHarakat } from '../../src/data/map-text.ts';
import { mapSources, type SourceName } from '../../src/map/map-sources.ts';
import { isPoint, tierOf } from '../../src/palette/label-tier.ts';
import { geography, story } from './tiny-story.ts';

const sources = mapSources(story, geography);
/** A source that is GeoJSON, or the test fails. */
function geojson(name: SourceName): GeoJSONSourceSpecification {
  const source = (sources as Partial<Record<SourceName, SourceSpecification>>)[name];
  if (source?.type !== 'geojson') throw new Error(`${name} is no GeoJSON`);
  return source;
}
const features = (name: SourceName) => (geojson(name).data as GeoJSON.FeatureCollection).features;

describe('sources', () => {
  it('carry numeric ids: places for cells and towns, indexes of lines for arcs', () => {
    expect(features('towns').map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(features('cells').map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(features('glows').map(({ id }) => id)).toEqual([0, 1, 2]);
    // The last is never hatched.
    expect(features('hatches').map(({ id }) => id)).toEqual([0, 1]);
    expect(features('arcs').map(({ id }) => id)).toEqual([0, 1]);
  });

  it('are not simplified again, which would tear cells apart', () => {
    expect(geojson('cells').tolerance).toBe(0);
  });

  it('name places in both scripts, without vowel signs', () => {
    expect(features('towns')[0]?.properties).toMatchObject({ name: 'west', name_ar: 'حلب' });
    expect(stripHarakat('حَلَبٌ')).toBe('حلب');
  });

  it('take a road’s number from its name', () => {
    expect(features('roads')[0]?.properties).toMatchObject({ number: 'M20', name_ar: 'طريق' });
  });

  it('name a governorate once, from its own name or the story’s list', () => {
    const names = features('names').filter(({ properties }) => properties?.kind === 'governorate');
    expect(names.map(({ properties }) => properties?.name)).toEqual(['Gee']);
  });
});

describe('tiers', () => {
  it('follow the rank, and put what lies within a city last', () => {
    expect(tierOf({ kind: 'city', rank: 1 })).toBe(1);
    expect(tierOf({ kind: 'village', rank: 9 })).toBe(5);
    expect(tierOf({ kind: 'district', rank: 2 })).toBe(6);
  });

  it('give areas and roads no dot', () => {
    expect(['city', 'area', 'road'].map((kind) => isPoint({ kind: kind as 'city' }))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
