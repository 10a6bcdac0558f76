import type { Benchmarks, ContenderResult, SceneResult } from '../results.ts';
import { NOTES } from './notes.ts';
import { notesOnMisses } from './notes-on-misses.ts';
import { factor, shownMs, targetsOf } from './targets.ts';

/** Puts numbers and notes together as Markdown: `docs/benchmarks.md`. */
export function reportOf(benchmarks: Benchmarks): string {
  const { machine, versions, measuredAt, scenes, pipeline } = benchmarks;
  const named = (pairs: Readonly<Record<string, string>>) =>
    Object.entries(pairs).map(([name, value]) => `${name} ${value}`);
  return `${[
    '# Benchmarks',
    'Written by `npm run bench` from `docs/benchmarks.json`; do not edit.',
    NOTES.question,
    `Measured ${measuredAt}. ${named(machine).join('; ')}. ${named(versions).join(', ')}.`,
    ...(scenes.length > 0 ? scenesPart(benchmarks) : [NOTES.unmeasured]),
    '## The pipeline on more data',
    tableOf(
      ['data', 'places', 'reports', 'time', 'of it ground and control', 'peak memory'],
      pipeline.map(({ times, places, reports, seconds, steps, peakMegabytes }) => [
        `${times} x`,
        places.toLocaleString('en'),
        reports.toLocaleString('en'),
        `${seconds.toFixed(1)} s`,
        `${(steps['ground and control'] ?? Number.NaN).toFixed(1)} s`,
        `${peakMegabytes.toFixed(0)} MB`,
      ]),
    ),
    NOTES.pipeline,
  ].join('\n\n')}\n`;
}

function scenesPart(benchmarks: Benchmarks): string[] {
  const { scenes } = benchmarks;
  return [
    '## What was aimed at',
    tableOf(
      ['scene', 'wanted', 'reached', ''],
      targetsOf(benchmarks).map(({ scene, wanted, reached, met }) => [
        scene,
        wanted,
        reached,
        met ? 'met' : '**missed**',
      ]),
    ),
    ...notesOnMisses(benchmarks),
    '## Results',
    NOTES.columns,
    ...scenes.flatMap((scene) => sceneSection(scene)),
    '## What a reader downloads',
    sizes(benchmarks),
    NOTES.sizes,
    '## Method',
    NOTES.method,
    '## Contenders',
    NOTES.contenders,
  ];
}

function sceneSection(scene: SceneResult): string[] {
  const ours = scene.results.find(({ contender }) => contender === 'ours');
  const rows = [...scene.results].sort((a, b) => shownMs(a) - shownMs(b));
  return [
    `### ${scene.title}`,
    `${number(scene.cells)} cells, ${number(scene.spans)} dated polygons; on ten instants the line between sides has ${scene.frontVertices.map(number).join(' to ')} vertices.`,
    tableOf(
      [
        '',
        'shown',
        'p95',
        'painted',
        'p95',
        'ours is',
        'script',
        'main thread',
        'scrub',
        'play',
        'late',
        'first map',
        'heap',
        'updates',
      ],
      [...repaintRow(ours), ...rows.map((result) => resultRow(result, ours))],
    ),
    ...scene.failures.map(({ contender, error }) => `\`${contender}\` did not finish: ${error}`),
  ];
}

const number = (value: number) => value.toLocaleString('en');
const ms = (value: number) => (value < 20 ? value.toFixed(1) : value.toFixed(0));

function repaintRow(ours: ContenderResult | undefined): string[][] {
  if (!ours?.repaint || !ours.repaintMainThread) return [];
  const { painted, shown, count } = ours.repaint;
  const { scriptMs, taskMs } = ours.repaintMainThread;
  return [
    [
      '*bare repaint*',
      ms(shown.medianMs),
      ms(shown.p95Ms),
      ms(painted.medianMs),
      ms(painted.p95Ms),
      `${factor(ours.pairedRatio ?? Number.NaN)} that`,
      ms(scriptMs),
      ms(taskMs),
      ...Array(5).fill(''),
      String(count),
    ],
  ];
}

function resultRow(result: ContenderResult, ours: ContenderResult | undefined): string[] {
  const { contender, update, mainThread, scrub, play, firstMapMs, heapBytes } = result;
  const isOurs = contender === 'ours';
  const faster = ours ? shownMs(result) / shownMs(ours) : Number.NaN;
  return [
    isOurs ? '**ours**' : contender,
    ms(update.shown.medianMs),
    ms(update.shown.p95Ms),
    ms(update.painted.medianMs),
    ms(update.painted.p95Ms),
    isOurs ? '' : `${factor(faster)} faster`,
    ms(mainThread.scriptMs),
    ms(mainThread.taskMs),
    scrub.picturesPerSecond.toFixed(1),
    play.framesPerSecond.toFixed(1),
    ms(scrub.lastLateMs),
    ms(firstMapMs),
    `${(heapBytes / 2 ** 20).toFixed(1)} MB`,
    String(update.count),
  ];
}

function sizes({ scriptBytes, scenes }: Benchmarks): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    tableOf(
      ['contender', 'script'],
      Object.entries(scriptBytes).map(([name, bytes]) => [name, kilobytes(bytes)]),
    ),
    tableOf(
      [
        'scene',
        'shared cells and histories (ours)',
        'dated polygons (GeoJSON)',
        'the whole file (ours)',
        'with brotli',
      ],
      scenes.map(({ title, dataBytes }) => [
        title,
        kilobytes(dataBytes.bundle),
        kilobytes(dataBytes.datedPolygons),
        kilobytes(dataBytes.fileGzip),
        kilobytes(dataBytes.fileBrotli),
      ]),
    ),
  ].join('\n\n');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
