import type { Instant } from '../../../src/model/instant.ts';
import { CONTENDERS, type ContenderName } from '../scenes/scene.ts';
import type { Contender, OpenContender } from './contender.ts';
import { firstInstantOf, instantsOf } from './instants.ts';
import { loadScene, type Scene } from './loaded-scene.ts';
import { type PaintTime, PaintWatch } from './paint-watch.ts';
import { expectedOf, findProbes, matches, type Probe } from './probes.ts';

/**
 * The page of one contender in one scene: `?scene=…&contender=…`. The benchmark's runner speaks to it
 * through `window.bench`, a few updates at a time, so that contenders take turns.
 */

const MODULES: Record<ContenderName, () => Promise<{ open: OpenContender }>> = {
  ours: () => import('./contenders/ours.ts'),
  filter: () => import('./contenders/filter.ts'),
  'maplibre-gl-dates': () => import('./contenders/maplibre-gl-dates.ts'),
  'set-data': () => import('./contenders/set-data.ts'),
  'update-data': () => import('./contenders/update-data.ts'),
  'leaflet-timeline': () => import('./contenders/leaflet-timeline.ts'),
  'leaflet-styles': () => import('./contenders/leaflet-styles.ts'),
  'leaflet-timedimension': () => import('./contenders/leaflet-timedimension.ts'),
  deck: () => import('./contenders/deck.ts'),
};

/** How long an update, and a first map, may take. */
const PATIENCE_MS = 60_000;
const FIRST_PATIENCE_MS = 180_000;

/** Between two updates. */
const REST_MS = 40;

/** The least time between two steps of a drag or a playback, and how long each is watched. */
const STEP_MS = 1000 / 60;
const WATCHED_MS = 2500;
/** A playback passes so much of the story in a second of real time. */
const STORY_HOURS_A_SECOND = 24;

/** Updates, and bare repaints of the same instants right after each. */
export interface Batch {
  readonly updates: PaintTime[];
  readonly repaints: PaintTime[];
}

/** What the runner calls. */
export interface BenchPage {
  /** Loads the data and the contender's code; draws nothing. */
  load(): Promise<void>;
  /** Opens the map. Milliseconds from data in memory to the first instant painted, and proof. */
  open(): Promise<{ firstMapMs: number; probes: number; found: number }>;
  /** Goes to the next `count` random instants one by one, or as many as fit into the time. */
  time(count: number, budgetMs: number): Promise<Batch>;
  /** The same without reading pixels, for the profiler. How many were made. */
  update(count: number, budgetMs: number): Promise<number>;
  /** So many bare repaints, for the profiler; 0 where there is none. */
  repaint(count: number): Promise<number>;
  scrub(): Promise<FrameRate>;
  play(): Promise<FrameRate>;
  park(): void;
  wake(): void;
}

/** Frames and different pictures a second, and how late the last asked instant was painted. */
export interface FrameRate {
  readonly framesPerSecond: number;
  readonly picturesPerSecond: number;
  readonly lastLateMs: number;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const query = new URLSearchParams(location.search);
const watch = new PaintWatch();
let scene: Scene;
let openContender: OpenContender;
let contender: Contender;
let probes: Probe[] = [];
let instants: readonly Instant[] = [];
let next = 0;
let drawn: Instant;

const instantAt = (index: number): Instant => instants[index % instants.length] as Instant;

/** The compositor and the GPU process finish with the frame before: no update waits for another's. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
}

async function showAndWait(at: Instant): Promise<void> {
  contender.show(at);
  drawn = at;
  await contender.settled();
}

/** Keeps those probes that nothing but ground is drawn on, and counts them. */
async function calibrate(): Promise<number> {
  const all = probes;
  for (const at of [instantAt(3), instantAt(11), instantAt(20)]) {
    let kept: Probe[] = probes;
    const check = () => {
      kept = probes.filter((probe) =>
        expectedOf(scene, [probe], null, at).every(({ pixel, colour }) =>
          matches(contender.read(pixel), colour),
        ),
      );
    };
    await watch.eachFrame(check, () => showAndWait(at));
    probes = kept;
  }
  return all.length;
}

async function watchSteps(
  steps: (elapsedMs: number) => Instant,
  play: boolean,
): Promise<FrameRate> {
  await contender.settled();
  const signature = expectedOf(scene, probes, null, drawn).slice(0, 8);
  const rate = await watch.countFrames(signature, async () => {
    const start = performance.now();
    for (let asked = start; asked - start < WATCHED_MS; asked = performance.now()) {
      drawn = steps(asked - start);
      if (play) contender.play(drawn);
      else contender.show(drawn);
      await new Promise((resolve) => setTimeout(resolve, asked + STEP_MS - performance.now()));
      // Browsers tell of a moving pointer once a frame.
      await new Promise(requestAnimationFrame);
    }
  });
  const late = performance.now();
  await contender.settled();
  return {
    framesPerSecond: rate.frames / rate.seconds,
    picturesPerSecond: rate.pictures / rate.seconds,
    lastLateMs: performance.now() - late,
  };
}

window.bench = {
  async load() {
    const name = CONTENDERS.find((known) => known === query.get('contender'));
    if (!name) throw new RangeError(`there is no contender "${query.get('contender')}"`);
    [scene, { open: openContender }] = await Promise.all([
      loadScene(query.get('scene') ?? ''),
      MODULES[name](),
    ]);
    instants = instantsOf(scene);
    drawn = firstInstantOf(scene);
  },
  async open() {
    const container = document.querySelector<HTMLElement>('#map');
    if (!container) throw new Error('the page has no #map');
    const start = performance.now();
    contender = openContender(container, scene, drawn, watch.frame);
    watch.watch(contender);
    const openMs = performance.now() - start;
    probes = findProbes(scene, contender);
    if (probes.length === 0) throw new Error('no cell is wide enough for a probe');
    // Dots, labels and roads may lie over one probe, hardly over half of them.
    const expected = expectedOf(scene, probes, null, drawn);
    const paintedMs = await watch.timeUntilMost(expected, FIRST_PATIENCE_MS);
    await contender.settled();
    const found = await calibrate();
    if (probes.length === 0) throw new Error(`none of ${found} probes ever had its colour`);
    return { firstMapMs: openMs + paintedMs, probes: probes.length, found };
  },
  async time(count, budgetMs) {
    const updates: PaintTime[] = [];
    const repaints: PaintTime[] = [];
    const end = performance.now() + budgetMs;
    for (let i = 0; i < count && performance.now() < end; i++) {
      const at = instantAt(next++);
      const expected = expectedOf(scene, probes, drawn, at);
      if (expected.length === 0) {
        await showAndWait(at);
        continue;
      }
      await rest();
      updates.push(await watch.timeUntil(expected, () => contender.show(at), PATIENCE_MS));
      drawn = at;
      await contender.settled();
      const { repaint } = contender;
      if (!repaint) continue;
      await rest();
      repaints.push(await watch.timeUntil(expected, repaint, PATIENCE_MS));
      await contender.settled();
    }
    return { updates, repaints };
  },
  async update(count, budgetMs) {
    const end = performance.now() + budgetMs;
    let made = 0;
    for (; made < count && performance.now() < end; made++) await showAndWait(instantAt(next++));
    return made;
  },
  async repaint(count) {
    if (!contender.repaint) return 0;
    for (let i = 0; i < count; i++) {
      contender.repaint();
      await contender.settled();
    }
    return count;
  },
  scrub: () => watchSteps(() => instantAt(next++), false),
  play() {
    const start = scene.parsed.story.start + 96 * 3_600_000;
    return watchSteps((ms) => start + ms * STORY_HOURS_A_SECOND * 3600, true);
  },
  park: () => contender.park?.(),
  wake: () => contender.wake?.(),
};
