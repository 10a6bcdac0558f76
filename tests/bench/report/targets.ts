import type { Benchmarks, ContenderResult, SceneResult } from '../results.ts';
import type { ContenderName } from '../scenes/scene.ts';

/** What was aimed at, and what came out. */
export interface Target {
  readonly scene: string;
  readonly wanted: string;
  readonly reached: string;
  readonly met: boolean;
}

const SCENE = {
  real: 'syria',
  front: 'front-770',
  ground: 'syria-cells',
  many: 'invented-10000',
  most: 'invented-100000',
};

/** Every target that the measured scenes can answer. */
export function targetsOf({ scenes }: Pick<Benchmarks, 'scenes'>): Target[] {
  const find = (name: string) => scenes.find(({ scene }) => scene === name);
  const real = find(SCENE.real);
  const ground = find(SCENE.ground);
  const front = find(SCENE.front);
  const many = find(SCENE.many);
  const most = find(SCENE.most);
  return [
    ...(real
      ? [repaintTarget(real, 1.15), factorTarget(real, 'filter', 2), scriptTarget(real)]
      : []),
    ...(ground ? leafletAndAll(ground).slice(0, 2) : []),
    ...(front ? [packTarget(front, 2), repaintTarget(front, 1.5), fastestTarget(front, 1)] : []),
    ...(many
      ? [
          repaintTarget(many, 1.5),
          ...['filter', 'set-data', 'leaflet-timeline'].map((name) =>
            factorTarget(many, name as ContenderName, 1.5),
          ),
          threadTarget(many, 1 / 3),
          fastestTarget(many, 1),
        ]
      : []),
    ...(most ? [fastestTarget(most, 1), fastestTarget(most, 2)] : []),
  ].filter((target) => target !== null);
}

/** The median until an update is shown. */
export function shownMs(result: ContenderResult): number {
  return result.update.shown.medianMs;
}

function resultOf(scene: SceneResult, name: ContenderName): ContenderResult | undefined {
  return scene.results.find(({ contender }) => contender === name);
}

/** A factor as text: `2.3 x`. */
export function factor(value: number): string {
  return `${value.toFixed(2)} x`;
}

function repaintTarget(scene: SceneResult, most: number): Target | null {
  const ratio = resultOf(scene, 'ours')?.pairedRatio;
  if (!ratio) return null;
  return {
    scene: scene.title,
    wanted: `at most ${most} x a bare repaint`,
    reached: factor(ratio),
    met: ratio <= most,
  };
}

function factorTarget(scene: SceneResult, name: ContenderName, least: number): Target | null {
  const ours = resultOf(scene, 'ours');
  const other = resultOf(scene, name);
  if (!ours || !other) return null;
  const reached = shownMs(other) / shownMs(ours);
  return {
    scene: scene.title,
    wanted: `at least ${least} x faster than ${name}`,
    reached: factor(reached),
    met: reached >= least,
  };
}

function leafletAndAll(scene: SceneResult): (Target | null)[] {
  return [
    factorTarget(scene, 'leaflet-timeline', 1),
    factorTarget(scene, 'leaflet-styles', 1),
    fastestTarget(scene, 1),
  ];
}

/** The whole file, gzipped. @param mostMegabytes of 10^6 bytes */
function packTarget({ title, dataBytes }: SceneResult, mostMegabytes: number): Target {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const { fileGzip, fileBrotli } = dataBytes;
  return {
    scene: title,
    wanted: `packs into at most ${mostMegabytes} MB, gzipped`,
    reached: `${megabytes(fileGzip)} (${megabytes(fileBrotli)} with brotli)`,
    met: fileGzip <= mostMegabytes * 1e6,
  };
}

/** What an update adds to a bare repaint's own script. */
function scriptTarget(scene: SceneResult): Target | null {
  const ours = resultOf(scene, 'ours');
  if (!ours?.repaintMainThread) return null;
  const added = ours.mainThread.scriptMs - ours.repaintMainThread.scriptMs;
  return {
    scene: scene.title,
    wanted: 'at most 1.5 ms of script an update on top of a bare repaint’s',
    reached: `${added.toFixed(1)} ms (${ours.mainThread.scriptMs.toFixed(1)} with the repaint’s own ${ours.repaintMainThread.scriptMs.toFixed(1)})`,
    met: added <= 1.5,
  };
}

function threadTarget(scene: SceneResult, most: number): Target | null {
  const ours = resultOf(scene, 'ours');
  const leaflet = resultOf(scene, 'leaflet-timeline');
  if (!ours || !leaflet) return null;
  const part = ours.mainThread.taskMs / leaflet.mainThread.taskMs;
  return {
    scene: scene.title,
    wanted: 'a third of leaflet-timeline’s main-thread time',
    reached: factor(part),
    met: part <= most,
  };
}

/** Against whoever of the others is fastest. */
function fastestTarget(scene: SceneResult, least: number): Target | null {
  const ours = resultOf(scene, 'ours');
  const others = scene.results.filter(({ contender }) => contender !== 'ours');
  const best = others.sort((a, b) => shownMs(a) - shownMs(b))[0];
  if (!ours || !best) return null;
  const reached = shownMs(best) / shownMs(ours);
  return {
    scene: scene.title,
    wanted: `${least === 1 ? 'faster' : `${least} x faster`} than every contender`,
    reached: `${factor(reached)} (${best.contender} is next)`,
    met: reached >= least,
  };
}
