import { expect, test } from 'vitest';
import { notesOnMisses } from './report/notes-on-misses.ts';
import type { ContenderResult, SceneResult, Times } from './results.ts';
import type { ContenderName } from './scenes/scene.ts';

const times = (paintedMs: number, shownMs: number): Times => ({
  count: 10,
  painted: { medianMs: paintedMs, p95Ms: paintedMs },
  shown: { medianMs: shownMs, p95Ms: shownMs },
});
const rate = { framesPerSecond: 1, picturesPerSecond: 1, lastLateMs: 1 };

function result(contender: ContenderName, update: Times, repaint: Times | null): ContenderResult {
  return {
    contender,
    firstMapMs: 1,
    heapBytes: 1,
    probes: 1,
    probesTried: 1,
    update,
    repaint,
    pairedRatio: repaint ? update.painted.medianMs / repaint.painted.medianMs : null,
    mainThread: { scriptMs: 31, taskMs: 40 },
    repaintMainThread: repaint && { scriptMs: 1, taskMs: 2 },
    scrub: rate,
    play: rate,
  };
}

const scene = (leafletMs: number, oursMs: number): SceneResult => ({
  scene: 'invented-100000',
  title: 'Many',
  cells: 1,
  spans: 1,
  frontVertices: [1, 1],
  dataBytes: { bundle: 1, datedPolygons: 1, fileGzip: 1, fileBrotli: 1 },
  results: [
    result('ours', times(oursMs, oursMs + 10), times(50, 60)),
    result('leaflet-styles', times(leafletMs, leafletMs), null),
  ],
  failures: [],
});

test('say where the time of an update goes, from what was measured', () => {
  const [, list] = notesOnMisses({ scenes: [scene(90, 100)] });
  expect(list).toContain('Of the 50 ms between them 30 ms are script');
  expect(list).toContain('the other 20 ms are spent outside of it');
  expect(list).toContain('an update that cost nothing at all would be 1.50 x faster');
});

test('say when a bare repaint is behind already', () => {
  const [, list] = notesOnMisses({ scenes: [scene(55, 100)] });
  expect(list).toContain('no way of recolouring on MapLibre could be ahead');
});

test('say nothing of scenes that met their targets', () => {
  expect(notesOnMisses({ scenes: [scene(900, 100)] })).toEqual(['Nothing is missed.']);
});
