import { describe, expect, it } from 'vitest';
import { UNSETTLING } from '../../src/model/report.ts';
import { layer, realFacts, realOutlines } from './support/real-geodata.ts';

/**
 * Never surer than the source: rules that every row of the facts and every interval of every place must
 * keep, whatever is added. None has exceptions.
 */

const FACTS = realFacts(realOutlines());
const REPORTS = new Map(FACTS.reports.map((report) => [report.id, report]));
const HOLDERS: ReadonlySet<string> = new Set(FACTS.story.collapse?.holders);
const FALL = FACTS.reports.find(({ id }) => id === FACTS.story.collapse?.reports[0]);

interface Span {
  readonly id: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly controller: string;
  readonly contender: string | null;
  readonly status: string;
  readonly basis: string;
  readonly report: string | null;
  readonly follows: string | null;
}

const SPANS: readonly Span[] = layer('towns')
  .filter(({ properties }) => properties.controller !== null)
  .map(({ start, end, properties }) => ({ ...(properties as unknown as Span), start, end }));
const HISTORIES = new Map<string, Span[]>();
for (const span of SPANS) HISTORIES.set(span.place, [...(HISTORIES.get(span.place) ?? []), span]);
/** Every two successive intervals of a place. */
const STEPS = [...HISTORIES.values()].flatMap((history) =>
  history.slice(1).map((after, i) => ({ before: history[i] as Span, after })),
);
const isUnsettled = ({ status }: Span) => status === 'contested' || status === 'besieged';

describe('a report', () => {
  it('that is claimed, denied, only begun or near the place changes nothing', () => {
    const doubtful = FACTS.reports.filter(({ doubt }) =>
      doubt.some((word) => UNSETTLING.has(word)),
    );
    expect(doubtful.length).toBeGreaterThan(8);
    for (const { id, effect } of doubtful) expect(effect, id).not.toBe('change');
    const settled = SPANS.filter(({ status }) => status === 'changing' || status === 'held');
    for (const { id, report } of settled) {
      const words = REPORTS.get(report ?? '')?.doubt ?? [];
      expect(
        words.filter((word) => UNSETTLING.has(word)),
        id,
      ).toEqual([]);
    }
  });

  it('whose summary speaks of a claim, of hearsay or of a denial carries that word', () => {
    const words = [
      [/\bclaimed to\b/, 'claimed'],
      [/\breportedly\b/, 'reportedly'],
      [/\bdenied\b/, 'denied'],
    ] as const;
    const silent = FACTS.reports.flatMap(({ id, summary, doubt }) =>
      words
        .filter(([pattern, word]) => pattern.test(summary.en) && !doubt.includes(word))
        .map(([, word]) => `${id}: ${word}`),
    );
    expect(silent).toEqual([]);
  });

  it('that is inferred never counts as reported', () => {
    const inferred = FACTS.reports.filter(({ basis }) => basis === 'inferred');
    expect(inferred.length).toBeGreaterThan(5);
    const ids = new Set(inferred.map(({ id }) => id));
    for (const span of SPANS.filter(({ report }) => ids.has(report ?? ''))) {
      expect(span.basis, span.id).toBe('inferred');
    }
  });
});

describe('what is contested or besieged', () => {
  it('turns solid only by a source, or with the end of those who contested it', () => {
    const steps = STEPS.filter(
      ({ before, after }) =>
        isUnsettled(before) && after.status === 'held' && after.controller === before.controller,
    );
    expect(steps.length).toBeGreaterThan(2);
    const alone = steps.filter(({ before, after }) => {
      const kept = REPORTS.get(after.report ?? '')?.effect === 'kept';
      const over = HOLDERS.has(before.contender ?? '') && after.start === FALL?.latest;
      return !kept && !over;
    });
    expect(alone.map(({ after }) => after.id)).toEqual([]);
  });

  it('as the collapse comes goes to whoever contested it, unless a source names another', () => {
    const falling = STEPS.filter(
      ({ before, after }) =>
        before.status === 'contested' && after.basis === 'country' && after.status === 'changing',
    ).filter(({ before }) => !HOLDERS.has(before.contender ?? ''));
    expect(falling.length).toBeGreaterThan(5);
    for (const { before, after } of falling)
      expect(after.contender, after.id).toBe(before.contender);
  });
});

describe('what is inferred', () => {
  const changes = SPANS.filter(
    ({ basis, status }) => basis === 'inferred' && status === 'changing',
  );

  it('has the window of the place that it follows, or a later one', () => {
    expect(changes.length).toBeGreaterThan(50);
    const early = changes.filter((change) => {
      const lead = (HISTORIES.get(change.follows ?? '') ?? []).find(
        ({ status, contender, start, end }) =>
          status === 'changing' &&
          contender === change.contender &&
          start <= change.start &&
          end <= change.end,
      );
      return !lead;
    });
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it('is not over before a source has fighting there', () => {
    const fighting = FACTS.incidents.filter(({ kind }) => kind === 'clash' || kind === 'ambush');
    expect(fighting.length).toBeGreaterThan(3);
    const wrong = changes.flatMap(({ id, place, end }) =>
      fighting
        .filter((one) => one.place === place && end <= one.earliest)
        .map((one) => [id, one.id]),
    );
    expect(wrong).toEqual([]);
  });

  it('is no withdrawal to which nobody came', () => {
    expect(changes.filter(({ contender }) => contender === 'none').map(({ id }) => id)).toEqual([]);
  });
});

describe('the order that the texts give', () => {
  const settledAt = (report: string): number | undefined =>
    STEPS.find(({ before, after }) => after.report === report && before.status === 'changing')
      ?.after.start;
  const pairs = FACTS.reports.flatMap(({ id, after }) =>
    after.map((former) => [former, id] as const),
  );

  it('is that of the map: what comes later begins and settles no earlier', () => {
    expect(pairs.length).toBeGreaterThan(25);
    for (const [former, later] of pairs) {
      const [a, b] = [REPORTS.get(former), REPORTS.get(later)];
      expect(b?.earliest, later).toBeGreaterThanOrEqual(a?.earliest ?? Number.NaN);
      expect(b?.latest, later).toBeGreaterThanOrEqual(a?.latest ?? Number.NaN);
    }
  });

  it('holds for all that follows: no ground that follows the later falls before the former', () => {
    for (const [former, later] of pairs) {
      const place = REPORTS.get(later)?.place;
      const fallen = settledAt(former);
      if (fallen === undefined || REPORTS.get(later)?.effect !== 'change') continue;
      for (const span of SPANS) {
        if (span.report !== later && (span.follows !== place || place === null)) continue;
        if (span.status !== 'held' || span.controller !== REPORTS.get(later)?.to) continue;
        expect(span.start, `${span.id} before ${former}`).toBeGreaterThanOrEqual(fallen);
      }
    }
  });
});

describe('what a source says of the whole country', () => {
  it('moves no ground before the day of the collapse, nor any that a report gives to somebody', () => {
    const spans = SPANS.filter(({ basis }) => basis === 'country');
    expect(spans.length).toBeGreaterThan(100);
    for (const { id, start } of spans)
      expect(start, id).toBeGreaterThanOrEqual(FALL?.earliest ?? 0);
    const over = STEPS.filter(
      ({ before, after }) =>
        after.basis === 'country' && after.status === 'changing' && !HOLDERS.has(before.controller),
    );
    expect(over.map(({ after }) => after.id)).toEqual([]);
  });
});
