import type { ControlInterval } from '../../src/model/control.ts';
import type { FactReport, Facts } from './facts.ts';
import type { GroundPlace } from './ground-place.ts';
import { type Happening, happeningOf, historyOf } from './history.ts';

/**
 * Applies what the story's sources say of the country as a whole when its government collapses. A place
 * that one of `collapse.holders` still holds when the window opens is changing from then on, towards
 *
 * 1. the newcomer whose arrival is known to fall into the window;
 * 2. else whoever contests or besieges it already;
 * 3. else whom the first of the `collapse.reports` that names its area says to have come.
 *
 * What a newcomer holds and one of the holders contests is the newcomer's without contest after the window.
 * After the window ground is the newcomer's: by the arrival's own report, or by basis `country`. Reports of
 * the list that contest what another of them gave leave it in doubt from their own window on. A story
 * without a collapse stays as it is.
 */
export function applyCollapse(
  facts: Facts,
  places: readonly GroundPlace[],
  happenings: Map<string, Happening[]>,
): void {
  const { collapse } = facts.story;
  if (!collapse) return;
  const reports = collapse.reports.flatMap(
    (id) => facts.reports.find((one) => one.id === id) ?? [],
  );
  const names = ({ area }: FactReport, place: string): boolean =>
    facts.areas.get(area ?? '')?.members.includes(place) ?? false;
  for (const place of places) {
    const report = reports.find((one) => one.effect === 'change' && names(one, place.id));
    if (!report) continue;
    const mine = happenings.get(place.id) ?? [];
    const before = historyOf(facts.story, place.eve, mine).findLast(
      ({ start }) => start <= report.earliest,
    );
    if (!before) continue;
    if (!collapse.holders.includes(before.controller)) {
      if (collapse.holders.includes(before.contender ?? '')) mine.push(keptFrom(before, report));
      continue;
    }
    const arrival = mine
      .filter(({ effect, end }) => effect === 'change' && end > report.earliest)
      .sort((a, b) => a.start - b.start)[0];
    if (arrival && arrival.start < report.latest) {
      // The ground is in doubt from the collapse on; the arrival's own window may start later.
      const start = Math.min(arrival.start, report.earliest);
      mine[mine.indexOf(arrival)] = { ...arrival, start };
      continue;
    }
    const contender = collapse.holders.includes(before.contender ?? '') ? null : before.contender;
    const change = happeningOf(report);
    mine.push(contender === null ? change : { ...change, to: contender, or: null });
    for (const state of reports) {
      if (state.effect === 'change' || state.from !== report.to || !names(state, place.id))
        continue;
      mine.push(happeningOf(state));
    }
  }
}

/** The end of a contest with somebody who is gone: the place stays its holder's, as it was known before. */
function keptFrom(held: ControlInterval, collapse: FactReport): Happening {
  const { controller, basis, report, follows } = held;
  const end = collapse.latest;
  return {
    start: end,
    end,
    effect: 'kept',
    to: controller,
    or: null,
    basis,
    report: report ?? collapse.id,
    follows,
  };
}
