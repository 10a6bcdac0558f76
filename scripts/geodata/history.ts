import type { ActorId } from '../../src/model/actor.ts';
import type { Basis, Control, ControlInterval } from '../../src/model/control.ts';
import type { Instant, Interval } from '../../src/model/instant.ts';
import type { Effect } from '../../src/model/report.ts';
import type { FactReport } from './facts.ts';

/**
 * One thing that happens to a place, some time in `[start, end)`: it changes hands, is contested or
 * besieged from then on, or is known to have been kept.
 */
export interface Happening extends Interval {
  readonly effect: Effect;
  /** Who takes, contests, besieges or keeps it. */
  readonly to: ActorId;
  /** The other of two between whom the source of a change does not decide; else null. */
  readonly or: ActorId | null;
  readonly basis: Basis;
  readonly report: string;
  /** The place whose report this one follows; null unless inferred. */
  readonly follows: string | null;
}

/**
 * Turns what happens to a place into intervals that cover the story.
 *
 * Inside a change's window `[start, end)` the place is `changing`: still its former holder's, with the
 * newcomer as contender. From its end on the newcomer holds it, or `either` of two. A contested or
 * besieged state lasts from the start of its window until something settles it: a change, another such
 * state, or the end of a window in which a source says that the place was kept. Nothing turns solid by
 * itself. Changes must not overlap (see `orderReports`).
 */
export function historyOf(
  story: Interval,
  eve: ActorId,
  happenings: readonly Happening[],
): ControlInterval[] {
  const inOrder = [...happenings].sort((a, b) => a.start - b.start);
  const settling = inOrder.filter(({ effect }) => effect === 'change' || effect === 'kept');
  const states = inOrder.filter(({ effect }) => effect === 'contested' || effect === 'besieged');
  const bounds = [story.start, ...happenings.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= story.start && at < story.end)
    .sort((a, b) => a - b);

  const intervals: ControlInterval[] = [];
  for (const start of new Set(bounds)) {
    const next = bounds.find((at) => at > start) ?? story.end;
    const interval = { start, end: next, ...stateAt(eve, settling, states, start) };
    const last = intervals.at(-1);
    if (last && sameState(last, interval)) intervals[intervals.length - 1] = { ...last, end: next };
    else intervals.push(interval);
  }
  return intervals;
}

/** What a report says happened to a place. That it was kept is known from the end of the window on. */
export function happeningOf(report: FactReport): Happening {
  const { earliest, latest, effect, to, or, basis, follows } = report;
  const start = effect === 'kept' ? latest : earliest;
  return { start, end: latest, effect, to, or, basis, report: report.id, follows };
}

/** Until when a place's own reports leave no room for others: the last of their windows' ends. */
export function busyUntil(happenings: readonly Happening[]): Instant {
  return Math.max(...happenings.map(({ end }) => end), Number.NEGATIVE_INFINITY);
}

/** Who held a place just before `at`, by the changes that were complete by then. */
export function holderBefore(eve: ActorId, happenings: readonly Happening[], at: Instant): ActorId {
  const done = happenings
    .filter(({ effect, end }) => effect === 'change' && end <= at)
    .sort((a, b) => a.end - b.end)
    .at(-1);
  return done?.to ?? eve;
}

type State = Omit<ControlInterval, 'start' | 'end'>;

function stateAt(
  eve: ActorId,
  settling: readonly Happening[],
  states: readonly Happening[],
  at: Instant,
): State {
  const done = settling
    .filter(({ end }) => end <= at)
    .sort((a, b) => a.end - b.end)
    .at(-1);
  const controller = done?.to ?? eve;
  const changing = settling.find(
    ({ effect, start, end }) => effect === 'change' && start <= at && at < end,
  );
  if (changing) return stateFrom(changing, controller, 'changing');
  const state = states
    .filter(({ to, start }) => start <= at && to !== controller && (!done || done.end <= start))
    .at(-1);
  if (state) return stateFrom(state, controller, state.effect as 'contested' | 'besieged');
  return done
    ? {
        ...stateFrom(done, controller, done.or === null ? 'held' : 'either'),
        contender: done.or,
      }
    : {
        controller,
        contender: null,
        status: 'held',
        basis: 'baseline',
        report: null,
        follows: null,
      };
}

function stateFrom(happening: Happening, controller: ActorId, status: Control['status']): State {
  const { to, basis, report, follows } = happening;
  return { controller, contender: to, status, basis, report, follows };
}

/** Whether two intervals state the same control for the same reason. */
function sameState(a: State, b: State): boolean {
  return (
    a.controller === b.controller &&
    a.contender === b.contender &&
    a.status === b.status &&
    a.basis === b.basis &&
    a.report === b.report &&
    a.follows === b.follows
  );
}
