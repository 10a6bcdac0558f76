import type { ActorId } from '../../src/model/actor.ts';
import type { Basis, Control, ControlInterval } from '../../src/model/control.ts';
import type { Instant, Interval } from '../../src/model/instant.ts';

/** One thing that happens to a place: it changes hands, or is contested or besieged for a while. */
export interface Happening extends Interval {
  readonly effect: 'change' | 'contested' | 'besieged';
  /** Who takes, contests or besieges it. */
  readonly to: ActorId;
  readonly basis: Basis;
  readonly report: string;
  /** The place whose report this one follows; null unless inferred. */
  readonly follows: string | null;
}

/**
 * Turns what happens to a place into intervals that cover the story.
 *
 * Inside a change's window `[start, end)` the place is `changing`: still its former holder's, with the
 * newcomer as contender. From its end on the newcomer holds it. A contested or besieged state ends
 * with its window, or earlier when a change sets in. Changes must not overlap (see `orderReports`).
 */
export function historyOf(
  story: Interval,
  eve: ActorId,
  happenings: readonly Happening[],
): ControlInterval[] {
  const changes = happenings
    .filter((happening) => happening.effect === 'change')
    .sort((a, b) => a.start - b.start);
  const states = happenings.filter((happening) => happening.effect !== 'change');
  const bounds = [story.start, ...happenings.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= story.start && at < story.end)
    .sort((a, b) => a - b);

  const intervals: ControlInterval[] = [];
  for (const start of new Set(bounds)) {
    const next = bounds.find((at) => at > start) ?? story.end;
    const interval = { start, end: next, ...stateAt(eve, changes, states, start) };
    const last = intervals.at(-1);
    if (last && sameState(last, interval)) intervals[intervals.length - 1] = { ...last, end: next };
    else intervals.push(interval);
  }
  return intervals;
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
  changes: readonly Happening[],
  states: readonly Happening[],
  at: Instant,
): State {
  const done = changes.filter((change) => change.end <= at).at(-1);
  const controller = done?.to ?? eve;
  const open = ({ start, end }: Interval) => start <= at && at < end;
  const changing = changes.find(open);
  if (changing) return stateFrom(changing, controller, 'changing');
  const state = states
    .filter(open)
    .filter(({ to, start }) => to !== controller && (!done || done.end <= start))
    .at(-1);
  if (state) return stateFrom(state, controller, state.effect as 'contested' | 'besieged');
  return done
    ? { ...stateFrom(done, controller, 'held'), contender: null }
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
