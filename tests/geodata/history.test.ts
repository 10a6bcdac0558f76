import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Happening, historyOf } from '../../scripts/geodata/history.ts';
import { BASES } from '../../src/model/control.ts';
import { at, linesOf, STORY } from './support/hours.ts';

const happening = (
  effect: Happening['effect'],
  to: string,
  start: number,
  end: number,
): Happening => ({
  effect,
  to,
  or: null,
  start: at(start),
  end: at(end),
  basis: 'reported',
  report: `${to}-${start}`,
  follows: null,
});
const history = (...happenings: Happening[]) => linesOf(historyOf(STORY, 'government', happenings));

describe('a place', () => {
  it('to which nothing happens is held all through the story', () => {
    expect(history()).toEqual(['0-96 government held baseline']);
  });

  it('that changes hands is its former holder’s through the window, then the newcomer’s', () => {
    expect(history(happening('change', 'hts', 6, 12))).toEqual([
      '0-6 government held baseline',
      '6-12 government changing>hts reported',
      '12-96 hts held reported',
    ]);
  });

  it('that changes hands twice without a break is never held in between', () => {
    expect(history(happening('change', 'sna', 12, 18), happening('change', 'hts', 6, 12))).toEqual([
      '0-6 government held baseline',
      '6-12 government changing>hts reported',
      '12-18 hts changing>sna reported',
      '18-96 sna held reported',
    ]);
  });

  it('that is contested stays so: nothing turns solid by itself', () => {
    expect(history(happening('contested', 'hts', 6, 12))).toEqual([
      '0-6 government held baseline',
      '6-96 government contested>hts reported',
    ]);
  });

  it('that is contested is held again once a source says that it was kept', () => {
    expect(
      history(happening('contested', 'hts', 6, 12), happening('kept', 'government', 24, 24)),
    ).toEqual([
      '0-6 government held baseline',
      '6-24 government contested>hts reported',
      '24-96 government held reported',
    ]);
  });

  it('that one of two took, nobody says which, is either’s', () => {
    expect(history({ ...happening('change', 'hts', 6, 12), or: 'sdf', basis: 'country' })).toEqual([
      '0-6 government held baseline',
      '6-12 government changing>hts country',
      '12-96 hts either>sdf country',
    ]);
  });

  it('that is contested when it changes hands is changing', () => {
    expect(
      history(happening('contested', 'hts', 6, 14), happening('change', 'sna', 12, 18)),
    ).toEqual([
      '0-6 government held baseline',
      '6-12 government contested>hts reported',
      '12-18 government changing>sna reported',
      '18-96 sna held reported',
    ]);
  });
  it('that changed hands is contested no more', () => {
    expect(
      history(happening('contested', 'hts', 6, 48), happening('change', 'none', 12, 18)),
    ).toEqual([
      '0-6 government held baseline',
      '6-12 government contested>hts reported',
      '12-18 government changing>none reported',
      '18-96 none held reported',
    ]);
  });

  it('that is besieged for one reason, then for another, has an interval for each', () => {
    const siege = happening('besieged', 'hts', 0, 6);
    const next = { ...siege, start: siege.end, end: siege.end + 1 };
    const reasons = historyOf(STORY, 'government', [siege, { ...next, follows: 'mill' }]);
    expect(reasons.map(({ follows }) => follows)).toEqual([null, 'mill']);
    expect(historyOf(STORY, 'government', [siege, next])).toHaveLength(1);
  });

  it('is not contested or besieged by its own holder', () => {
    expect(history(happening('change', 'hts', 0, 6), happening('besieged', 'hts', 0, 96))).toEqual([
      '0-6 government changing>hts reported',
      '6-96 hts held reported',
    ]);
  });

  it('that changed hands in a window that the story’s start or end cuts', () => {
    expect(history(happening('change', 'hts', -6, 6), happening('change', 'sna', 90, 102))).toEqual(
      [
        '0-6 government changing>hts reported',
        '6-90 hts held reported',
        '90-96 hts changing>sna reported',
      ],
    );
  });

  it('that changed hands before the story is the newcomer’s from its start', () => {
    expect(history(happening('change', 'hts', -12, 0))).toEqual(['0-96 hts held reported']);
  });
});

/** Stories of 40 milliseconds, so that bounds fall together often; some happenings reach out of it. */
const LENGTH = 40;
const actor = fc.constantFrom('government', 'hts', 'sna', 'none');
const base = fc.record({
  to: actor,
  or: fc.constantFrom(null, 'sdf'),
  basis: fc.constantFrom(...BASES),
  report: fc.constantFrom('r1', 'r2', 'r3'),
  follows: fc.constantFrom(null, 'p1', 'p2'),
});
const instants = fc.uniqueArray(fc.integer({ min: -5, max: LENGTH + 5 }), { maxLength: 12 });
/** Changes that do not overlap: every second gap between sorted instants. */
const changes = fc
  .tuple(instants, fc.array(base, { minLength: 6, maxLength: 6 }))
  .map(([bounds, bases]) => {
    const sorted = [...bounds].sort((a, b) => a - b);
    return bases.flatMap((rest, i): Happening[] => {
      const start = sorted[2 * i];
      const end = sorted[2 * i + 1];
      return start === undefined || end === undefined
        ? []
        : [{ ...rest, start, end, effect: 'change' }];
    });
  });
const states = fc.array(
  fc
    .tuple(
      base,
      fc.constantFrom('contested' as const, 'besieged' as const),
      fc.integer({ min: -5, max: 44 }),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(
      ([rest, effect, start, length]): Happening => ({
        ...rest,
        effect,
        start,
        end: start + length,
      }),
    ),
  { maxLength: 4 },
);
/** In any order. States start at instants of their own: which of two is shown is then beyond doubt. */
const anyHappenings = fc.tuple(changes, states).chain(([moves, all]) => {
  const starts = new Set<number>();
  const apart = all.filter(({ start }) => !starts.has(start) && starts.add(start));
  const both = [...moves, ...apart];
  return fc.shuffledSubarray(both, { minLength: both.length });
});
const story = { start: 0, end: LENGTH };

/** The oracle: walks through time and keeps a note of who holds the place. */
function replay(eve: string, happenings: readonly Happening[]) {
  let controller = eve;
  let why: Happening | null = null;
  let open: Happening[] = [];
  const steps: object[] = [];
  for (let now = -10; now < story.end; now++) {
    for (const one of happenings) {
      if (one.effect === 'change' && one.end === now) {
        controller = one.to;
        why = one;
        open = [];
      }
    }
    open.push(...happenings.filter(({ effect, start }) => effect !== 'change' && start === now));
    const change = happenings.find(
      ({ effect, start, end }) => effect === 'change' && start <= now && now < end,
    );
    // Of several states the one that began last is shown.
    const state = open.filter(({ to }) => to !== controller).at(-1);
    const cause: Happening | null = change ?? state ?? why;
    if (now < story.start) continue;
    steps.push({
      controller,
      contender: (change ?? state)?.to ?? cause?.or ?? null,
      status: change ? 'changing' : (state?.effect ?? (cause?.or ? 'either' : 'held')),
      basis: cause?.basis ?? 'baseline',
      report: cause?.report ?? null,
      follows: cause?.follows ?? null,
    });
  }
  return steps;
}

describe('whatever happens to a place', () => {
  it('its intervals cover the story, half-open, without gap, overlap or empty ones', () => {
    fc.assert(
      fc.property(actor, anyHappenings, (eve, happenings) => {
        const intervals = historyOf(story, eve, happenings);
        expect(intervals[0]?.start).toBe(story.start);
        expect(intervals.at(-1)?.end).toBe(story.end);
        intervals.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end);
          if (i > 0) expect(start).toBe(intervals[i - 1]?.end);
        });
      }),
    );
  });

  it('every instant is as a replay through time has it', () => {
    fc.assert(
      fc.property(actor, anyHappenings, (eve, happenings) => {
        const intervals = historyOf(story, eve, happenings);
        const steps = Array.from({ length: LENGTH }, (_, now) => {
          const interval = intervals.find(({ start, end }) => start <= now && now < end);
          const { start: _start, end: _end, ...state } = interval ?? { start: 0, end: 0 };
          return state;
        });
        expect(steps).toEqual(replay(eve, happenings));
      }),
      { numRuns: 500 },
    );
  });

  it('two intervals in a row never say the same', () => {
    fc.assert(
      fc.property(actor, anyHappenings, (eve, happenings) => {
        const states = historyOf(story, eve, happenings).map(({ start: _s, end: _e, ...rest }) =>
          JSON.stringify(rest),
        );
        for (const [i, state] of states.entries()) expect(state).not.toBe(states[i - 1]);
      }),
    );
  });
});
