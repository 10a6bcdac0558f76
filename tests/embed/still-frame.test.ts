import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stillFrame } from '../../src/embed/still-frame.ts';
import type { Bounds } from '../../src/state/view-state.ts';

const STORY = { chapters: [], bounds: [35.6, 32.3, 42.4, 37.3] as Bounds };
const SIZE = { width: 640, height: 480 };
const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
const frameOf = (camera: { lng: number; lat: number; zoom: number } | null, home: Bounds | null) =>
  stillFrame({ camera, home, chapter: null }, STORY, SIZE, NOTHING);

/** Whether some of the ground's box is within the frame. */
function showsGround(frame: ReturnType<typeof frameOf>): boolean {
  if (!frame) return false;
  const [west, south, east, north] = STORY.bounds;
  const [left, top] = frame.project(west, north);
  const [right, bottom] = frame.project(east, south);
  return left < SIZE.width && right > 0 && top < SIZE.height && bottom > 0;
}

describe('the map that stands still keeps the ground in sight', () => {
  it('whatever view is asked for', () => {
    const cameras = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    });
    fc.assert(fc.property(cameras, (camera) => showsGround(frameOf(camera, null))));
  });

  it.each([
    ['another continent', [-100, -30, -90, -20]],
    ['a point', [0, 0, 0.001, 0.001]],
    ['the whole world', [-180, -85, 180, 85]],
  ] as [string, Bounds][])('whatever bounds are asked for: %s', (_, bounds) => {
    const frame = frameOf(null, bounds);
    expect(showsGround(frame)).toBe(true);
    const all = frameOf(null, null);
    expect(frame?.zoom).toBeGreaterThanOrEqual((all?.zoom ?? 99) - 0.5);
    expect(frame?.zoom).toBeLessThanOrEqual(13);
  });

  it('and leaves alone what shows it', () => {
    const camera = { lng: 37.15, lat: 36.2, zoom: 9 };
    const frame = frameOf(camera, null);
    expect(frame?.lng).toBeCloseTo(camera.lng, 9);
    expect(frame?.lat).toBeCloseTo(camera.lat, 9);
    expect(frame?.zoom).toBeCloseTo(camera.zoom, 9);
  });

  it('or is nothing where there is no room', () => {
    const none = { width: 0, height: 0 };
    expect(
      stillFrame({ camera: null, home: null, chapter: null }, STORY, none, NOTHING),
    ).toBeNull();
  });
});
