import { describe, expect, it } from 'vitest';
import { DrivenLayers, type FilteredMap } from '../../src/time-slider/driven-layers.ts';
import { ownFilterAt } from '../../src/time-slider/time-filter.ts';

const PROPERTIES = { start: 'start', end: 'end' };

/** A map of layers with filters; undefined: a layer that shows all. Like MapLibre it gives copies. */
function mapOf(filters: Record<string, unknown>) {
  const layers = new Map(Object.entries(filters));
  let sets = 0;
  const map = {
    getLayer: (id: string) => (layers.has(id) ? { id } : undefined),
    getFilter: (id: string) => structuredClone(layers.get(id)),
    setFilter: (id: string, filter: unknown) => {
      sets++;
      layers.set(id, structuredClone(filter) ?? undefined);
    },
  } as unknown as FilteredMap;
  return { map, layers, sets: () => sets };
}

describe('driven layers', () => {
  it('show an instant beside their own filter, and get that back', () => {
    const own = ['==', ['get', 'kind'], 'zone'] as never;
    const { map, layers } = mapOf({ zones: own, towns: undefined, ground: own });
    const driven = new DrivenLayers(map, ['zones', 'towns'], PROPERTIES);
    for (const at of [1, 2, 3]) {
      driven.show(at);
      expect(layers.get('zones')).toEqual(ownFilterAt(own, at, PROPERTIES));
      expect(layers.get('towns')).toEqual(ownFilterAt(null, at, PROPERTIES));
    }
    driven.restore();
    expect([...layers.values()]).toEqual([own, undefined, own]);
  });

  it('are left alone when they show the instant already', () => {
    const { map, sets } = mapOf({ zones: undefined });
    const driven = new DrivenLayers(map, ['zones'], PROPERTIES);
    driven.show(1);
    driven.show(1);
    expect(sets()).toBe(1);
  });

  it('take a filter that somebody else sets as their own, and it stays in the end', () => {
    const { map, layers } = mapOf({ zones: ['has', 'a'], towns: ['has', 'a'] });
    const driven = new DrivenLayers(map, ['zones', 'towns'], PROPERTIES);
    driven.show(1);
    layers.set('zones', ['has', 'b']);
    driven.show(1);
    expect(layers.get('zones')).toEqual(ownFilterAt(['has', 'b'], 1, PROPERTIES));
    layers.set('towns', ['has', 'c']);
    driven.restore();
    expect([...layers.values()]).toEqual([
      ['has', 'b'],
      ['has', 'c'],
    ]);
  });

  it('may come later, and go', () => {
    const { map, layers } = mapOf({});
    const driven = new DrivenLayers(map, ['zones'], PROPERTIES);
    driven.show(1);
    expect(driven.missing).toEqual(['zones']);
    layers.set('zones', undefined);
    driven.show(1);
    expect(driven.missing).toEqual([]);
    layers.delete('zones');
    driven.restore();
    expect(layers.size).toBe(0);
  });
});
