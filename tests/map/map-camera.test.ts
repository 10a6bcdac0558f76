import { LngLat } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { keepInSight, sameCamera } from '../../src/map/map-camera.ts';
import { differing } from '../../src/map/restyle.ts';
import { MAX_ZOOM, ZOOM_OUT_SLACK } from '../../src/state/ground-in-sight.ts';

describe('differing', () => {
  it('lists what a restyle has to set', () => {
    const before = { 'fill-color': '#fff', 'line-width': ['get', 'w'] };
    expect(differing(before, { ...before, 'fill-color': '#000' })).toEqual([
      ['fill-color', '#000'],
    ]);
    expect(differing(undefined, undefined)).toEqual([]);
  });
});

describe('keepInSight', () => {
  const constrain = keepInSight([36, 32, 42, 37], () => 6);

  it('keeps the zoom between all ground and the closest', () => {
    expect(constrain(new LngLat(39, 35), 1).zoom).toBe(6 - ZOOM_OUT_SLACK);
    expect(constrain(new LngLat(39, 35), 20).zoom).toBe(MAX_ZOOM);
  });

  it('lets the middle reach all ground when close, and little when far', () => {
    expect(constrain(new LngLat(42, 35), 10).center.lng).toBeCloseTo(42);
    expect(constrain(new LngLat(60, 35), 10).center.lng).toBeCloseTo(42);
    expect(constrain(new LngLat(60, 35), 6).center.lng).toBeLessThan(40);
  });
});

describe('sameCamera', () => {
  it('does not see differences that nobody sees', () => {
    const camera = { lng: 36, lat: 33, zoom: 8 };
    expect(sameCamera(camera, { ...camera, lng: 36.000001 })).toBe(true);
    expect(sameCamera(camera, { ...camera, zoom: 8.5 })).toBe(false);
    expect(sameCamera(camera, null)).toBe(false);
    expect(sameCamera(null, null)).toBe(true);
  });
});
