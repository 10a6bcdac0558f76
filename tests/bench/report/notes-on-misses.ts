import type { Benchmarks, ContenderResult, SceneResult } from '../results.ts';
import { NOTES } from './notes.ts';
import { shownMs, targetsOf } from './targets.ts';

/** Why what is missed is missed: what was measured of each such scene, and what in general stands behind it. */
export function notesOnMisses(benchmarks: Pick<Benchmarks, 'scenes'>): string[] {
  const missed = new Set(
    targetsOf(benchmarks)
      .filter(({ met }) => !met)
      .map(({ scene }) => scene),
  );
  const scenes = benchmarks.scenes.filter(({ title }) => missed.has(title));
  if (scenes.length === 0) return ['Nothing is missed.'];
  return [
    'What the scenes with a missed target spend their time on:',
    scenes.flatMap(spending).join('\n'),
    NOTES.misses,
  ];
}

const ms = (value: number) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

/** Where a scene's update goes, in one line of a list; none where ours or its repaint was not measured. */
function spending(scene: SceneResult): string[] {
  const ours = scene.results.find(({ contender }) => contender === 'ours');
  const { repaint, repaintMainThread } = ours ?? {};
  if (!ours || !repaint || !repaintMainThread) return [];
  const { update, mainThread } = ours;
  const added = Math.max(0, update.painted.medianMs - repaint.painted.medianMs);
  const script = Math.max(0, mainThread.scriptMs - repaintMainThread.scriptMs);
  return [
    [
      `- *${scene.title}*: an update is painted after ${ms(update.painted.medianMs)}, a bare repaint after ${ms(repaint.painted.medianMs)}.`,
      `Of the ${ms(added)} between them ${ms(Math.min(script, added))} are script on the main thread (finding what changed, MapLibre's writing of it into the vertices of every tile);`,
      `the other ${ms(Math.max(0, added - script))} are spent outside of it, on bringing those vertices to the graphics memory and drawing from them.`,
      ...againstNext(scene, ours, repaint.shown.medianMs),
    ].join(' '),
  ];
}

/** Whether whoever is shown before ours is also shown before MapLibre can draw anything. */
function againstNext(scene: SceneResult, ours: ContenderResult, repaintMs: number): string[] {
  const next = scene.results
    .filter(({ contender }) => contender !== 'ours')
    .sort((a, b) => shownMs(a) - shownMs(b))[0];
  if (!next) return [];
  const nextMs = shownMs(next);
  const first = `The fastest other, \`${next.contender}\`, is shown after ${ms(nextMs)}, ours after ${ms(shownMs(ours))}, a bare repaint of ours after ${ms(repaintMs)}`;
  if (nextMs <= repaintMs)
    return [`${first}: no way of recolouring on MapLibre could be ahead of it here.`];
  const most = (nextMs / repaintMs).toFixed(2);
  return [`${first}: an update that cost nothing at all would be ${most} x faster than it.`];
}
