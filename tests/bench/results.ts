import type { FrameRate } from './page/page.ts';
import type { ContenderName } from './scenes/scene.ts';

/** Milliseconds. */
export interface Spread {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** One kind of update, until it is painted and until it is shown; see `PaintWatch`. */
export interface Times {
  readonly count: number;
  readonly painted: Spread;
  readonly shown: Spread;
}

/** Main-thread milliseconds an update: JavaScript alone, and everything that ran there. */
export interface MainThread {
  readonly scriptMs: number;
  readonly taskMs: number;
}

/** What one contender did in one scene. */
export interface ContenderResult {
  readonly contender: ContenderName;
  readonly firstMapMs: number;
  /** JavaScript heap of the page's main thread that the map added, bytes, after a collection. */
  readonly heapBytes: number;
  /** Cells by which updates are proved, and how many were tried: others are hidden by labels and lines. */
  readonly probes: number;
  readonly probesTried: number;
  readonly update: Times;
  /** Bare repaints of the same instants, each right after its update; null where not measured. */
  readonly repaint: Times | null;
  /** Median of update / bare repaint of the same instant, until painted; null where not measured. */
  readonly pairedRatio: number | null;
  readonly mainThread: MainThread;
  readonly repaintMainThread: MainThread | null;
  readonly scrub: FrameRate;
  readonly play: FrameRate;
}

/** A contender that did not run, or broke off. */
export interface ContenderFailure {
  readonly contender: ContenderName;
  readonly error: string;
}

/** Bytes of a scene's data: the ground alone in two formats, and the whole file that ours fetches. */
export interface DataBytes {
  /** Gzipped: shared cells and their histories, and the same as dated polygons (GeoJSON). */
  readonly bundle: number;
  readonly datedPolygons: number;
  readonly fileGzip: number;
  readonly fileBrotli: number;
}

export interface SceneResult {
  readonly scene: string;
  readonly title: string;
  readonly cells: number;
  readonly spans: number;
  /** Vertices of the line between sides at instants spread over the story: the fewest and the most. */
  readonly frontVertices: readonly [fewest: number, most: number];
  readonly dataBytes: DataBytes;
  readonly results: readonly ContenderResult[];
  readonly failures: readonly ContenderFailure[];
}

/** The pipeline on multiplied data. */
export interface PipelineResult {
  readonly times: number;
  readonly places: number;
  readonly reports: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Seconds of each step. */
  readonly steps: Readonly<Record<string, number>>;
}

/** All of `docs/benchmarks.json`. */
export interface Benchmarks {
  readonly measuredAt: string;
  readonly machine: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  /** None where no scene was measured yet. */
  readonly scriptBytes: Readonly<Partial<Record<ContenderName, number>>>;
  readonly scenes: readonly SceneResult[];
  readonly pipeline: readonly PipelineResult[];
}
