import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { colouredCellsOf, datedPolygons } from './page/loaded-scene.ts';
import type { Batch } from './page/page.ts';
import type { PaintTime } from './page/paint-watch.ts';
import type {
  ContenderFailure,
  ContenderResult,
  MainThread,
  SceneResult,
  Spread,
  Times,
} from './results.ts';
import { frontRange } from './scenes/front-length.ts';
import { groundOf, SITE } from './scenes/prepare-site.ts';
import { type ContenderName, contendersOf, type SceneName } from './scenes/scene.ts';
import { median, quantile } from './statistics.ts';

/** Each contender has a turn of so many updates, then the next one. */
const TURN = 10;
/** How long one contender may take in one scene for its updates, and for those under the profiler. */
const UPDATES_BUDGET_MS = 16_000;
/** Ours takes part in every ratio. */
const OURS_BUDGET_MS = 32_000;
const PROFILED = 40;
const PROFILED_BUDGET_MS = 5_000;

/** The strongest level but two: the last ones take minutes for the largest scene. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

interface Entrant {
  readonly name: ContenderName;
  readonly page: Page;
  readonly session: CDPSession;
  readonly opened: { firstMapMs: number; probes: number; found: number };
  readonly heapBytes: number;
  readonly updates: PaintTime[];
  readonly repaints: PaintTime[];
  spentMs: number;
}

/**
 * Measures all contenders in one scene: each on a page of its own in the same browser, all open, one
 * at work. They take turns of ten updates, and each round begins with another one.
 */
export async function measureScene(
  browser: Browser,
  origin: string,
  scene: SceneName,
  log: (line: string) => void,
): Promise<SceneResult> {
  const entrants: Entrant[] = [];
  const failures: ContenderFailure[] = [];
  const fail = (contender: ContenderName, error: unknown) => {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    failures.push({ contender, error: line });
    log(`  ${contender}: ${line}`);
  };
  for (const name of contendersOf(scene)) {
    try {
      const entrant = await enter(browser, origin, scene, name);
      entrants.push(entrant);
      const { firstMapMs, probes, found } = entrant.opened;
      log(`  ${name}: first map ${firstMapMs.toFixed(0)} ms, ${probes} of ${found} probes`);
    } catch (error) {
      fail(name, error);
    }
  }
  await takeTurns(entrants, scene.instants, fail);
  const results: ContenderResult[] = [];
  for (const entrant of entrants) {
    if (failures.some(({ contender }) => contender === entrant.name)) continue;
    try {
      results.push(await profile(entrant));
      log(`  ${lineOf(results.at(-1) as ContenderResult)}`);
    } catch (error) {
      fail(entrant.name, error);
    }
  }
  for (const { page } of entrants) await page.close();
  return { ...sizesOf(scene), results, failures };
}

async function enter(
  browser: Browser,
  origin: string,
  scene: SceneName,
  name: ContenderName,
): Promise<Entrant> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
  try {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(`${origin}/?scene=${scene.name}&contender=${name}`);
    const session = await page.context().newCDPSession(page);
    // Processor time of the main thread: what other programs take from it does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(() => window.bench.load());
    const heapBefore = await heapOf(session);
    const opened = await page
      .evaluate(() => window.bench.open())
      .catch((error) => {
        throw new Error([error.message.split('\n')[0], ...problems].join('; '));
      });
    const heapBytes = (await heapOf(session)) - heapBefore;
    await page.evaluate(() => window.bench.park());
    return { name, page, session, opened, heapBytes, updates: [], repaints: [], spentMs: 0 };
  } catch (error) {
    await page.close();
    throw error;
  }
}

async function takeTurns(
  entrants: readonly Entrant[],
  instants: number,
  fail: (name: ContenderName, error: unknown) => void,
): Promise<void> {
  let racing = [...entrants];
  while (racing.length > 0) {
    for (const entrant of racing) {
      const { page, updates, repaints, name } = entrant;
      const left = [Math.min(TURN, instants - updates.length), budgetOf(name) - entrant.spentMs];
      const began = Date.now();
      try {
        const batch: Batch = await awake(page, () =>
          page.evaluate(([count = 0, budgetMs = 0]) => window.bench.time(count, budgetMs), left),
        );
        updates.push(...batch.updates);
        repaints.push(...batch.repaints);
        entrant.spentMs += Date.now() - began;
      } catch (error) {
        entrant.spentMs = Number.POSITIVE_INFINITY;
        fail(name, error);
      }
    }
    racing = racing.filter(
      ({ name, updates, spentMs }) => updates.length < instants && spentMs < budgetOf(name),
    );
    // Who began now comes last.
    const [first] = racing;
    if (first) racing = [...racing.slice(1), first];
  }
}

function budgetOf(name: ContenderName): number {
  return name === 'ours' ? OURS_BUDGET_MS : UPDATES_BUDGET_MS;
}

/** Main-thread time, scrubbing and playing: each contender for itself. */
async function profile(entrant: Entrant): Promise<ContenderResult> {
  const { name, page, session, opened, heapBytes, updates, repaints } = entrant;
  return awake(page, async () => {
    const mainThread = await mainThreadOf(session, () =>
      page.evaluate(
        ([count = 0, ms = 0]) => window.bench.update(count, ms),
        [PROFILED, PROFILED_BUDGET_MS],
      ),
    );
    if (!mainThread) throw new Error('no update was made under the profiler');
    const repaintMainThread = await mainThreadOf(session, () =>
      page.evaluate((count) => window.bench.repaint(count), PROFILED),
    );
    const scrub = await page.evaluate(() => window.bench.scrub());
    const play = await page.evaluate(() => window.bench.play());
    return {
      contender: name,
      firstMapMs: opened.firstMapMs,
      heapBytes,
      probes: opened.probes,
      probesTried: opened.found,
      update: timesOf(updates),
      repaint: repaints.length > 0 ? timesOf(repaints) : null,
      pairedRatio:
        repaints.length > 0
          ? median(updates.map(({ paintedMs }, i) => paintedMs / (repaints[i]?.paintedMs ?? 1)))
          : null,
      mainThread,
      repaintMainThread,
      scrub,
      play,
    };
  });
}

async function awake<T>(page: Page, work: () => Promise<T>): Promise<T> {
  await page.bringToFront();
  await page.evaluate(() => window.bench.wake());
  const result = await work();
  await page.evaluate(() => window.bench.park());
  return result;
}

async function mainThreadOf(
  session: CDPSession,
  work: () => Promise<number>,
): Promise<MainThread | null> {
  const before = await metricsOf(session);
  const count = await work();
  const after = await metricsOf(session);
  if (count === 0) return null;
  const spent = (name: string) =>
    (1000 * ((after.get(name) as number) - (before.get(name) as number))) / count;
  return { scriptMs: spent('ScriptDuration'), taskMs: spent('TaskDuration') };
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await metricsOf(session)).get('JSHeapUsedSize') as number;
}

function timesOf(times: readonly PaintTime[]): Times {
  const spread = (values: number[]): Spread => ({
    medianMs: median(values),
    p95Ms: quantile(values, 0.95),
  });
  return {
    count: times.length,
    painted: spread(times.map(({ paintedMs }) => paintedMs)),
    shown: spread(times.map(({ shownMs }) => shownMs)),
  };
}

function sizesOf({
  name,
  title,
  bundle: file,
}: SceneName): Omit<SceneResult, 'results' | 'failures'> {
  const text = readFileSync(join(SITE, file), 'utf8');
  const bundle = JSON.parse(text);
  const parsed = parseBundle(bundle, file);
  const cells = colouredCellsOf(parsed);
  const polygons = datedPolygons(cells);
  const zipped = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  return {
    scene: name,
    title,
    cells: cells.length,
    spans: polygons.features.length,
    frontVertices: frontRange(parsed),
    dataBytes: {
      bundle: zipped(groundOf(bundle)),
      datedPolygons: zipped(polygons),
      fileGzip: gzipSync(text).length,
      fileBrotli: brotliCompressSync(text, BROTLI).length,
    },
  };
}

function lineOf({
  contender,
  update,
  repaint,
  pairedRatio,
  mainThread,
  scrub,
  play,
}: ContenderResult) {
  const ms = (value: number) => value.toFixed(1);
  return [
    contender.padEnd(22),
    `${update.count} x`,
    `painted ${ms(update.painted.medianMs)}`,
    `shown ${ms(update.shown.medianMs)}`,
    `repaint ${repaint ? ms(repaint.painted.medianMs) : '-'}`,
    `ratio ${pairedRatio?.toFixed(2) ?? '-'}`,
    `script ${ms(mainThread.scriptMs)}`,
    `task ${ms(mainThread.taskMs)}`,
    `scrub ${ms(scrub.picturesPerSecond)}/${ms(scrub.framesPerSecond)}`,
    `play ${ms(play.framesPerSecond)}`,
  ].join('  ');
}
