import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactReport } from '../../scripts/geodata/facts.ts';
import { orderReports } from '../../scripts/geodata/order-reports.ts';
import { at, MIDNIGHT } from './support/hours.ts';
import { report } from './support/invented-facts.ts';

const change = (hands: `${string} > ${string}`, earliest: number, latest: number): FactReport =>
  report({ place: 'airport', hands, hours: [earliest, latest] });
const windows = (reports: readonly FactReport[]) =>
  orderReports(reports).map(({ to, earliest, latest, precision }) => {
    const hour = (instant: number) => (instant - MIDNIGHT) / 3_600_000;
    return `${to} ${hour(earliest)}-${hour(latest)} ${precision}`;
  });

describe('two handovers', () => {
  it('whose windows do not overlap stay as they are, in order of time', () => {
    const later = change('sdf > hts', 18, 24);
    const sooner = change('government > sdf', 12, 18);
    expect(orderReports([later, sooner])).toEqual([sooner, later]);
  });

  it('whose windows overlap are cut in the middle of the overlap', () => {
    expect(windows([change('government > sdf', 6, 18), change('sdf > hts', 12, 24)])).toEqual([
      'sdf 6-15 order',
      'hts 15-24 order',
    ]);
  });

  it('on the same day share it by halves', () => {
    expect(windows([change('government > sdf', 0, 24), change('sdf > hts', 0, 24)])).toEqual([
      'sdf 0-12 order',
      'hts 12-24 order',
    ]);
  });

  it('of which one lies inside the other are cut in the middle of the inner one', () => {
    expect(windows([change('government > sdf', 0, 24), change('sdf > hts', 6, 12)])).toEqual([
      'sdf 0-9 order',
      'hts 9-12 order',
    ]);
  });

  it('are cut on a whole minute', () => {
    const reports = [change('government > sdf', 0, 1 / 60), change('sdf > hts', 0, 3 / 60)];
    for (const { earliest, latest } of orderReports(reports)) {
      expect(earliest % 60_000).toBe(0);
      expect(latest % 60_000).toBe(0);
    }
  });
  it('that start together come in the order in which they hand over', () => {
    expect(windows([change('government > sdf', 12, 21), change('sdf > hts', 12, 18)])).toEqual([
      'sdf 12-15 order',
      'hts 15-18 order',
    ]);
  });
});

describe('more handovers', () => {
  it('are cut pair by pair', () => {
    expect(
      windows([
        change('government > sdf', 0, 12),
        change('sdf > hts', 6, 24),
        change('hts > sna', 20, 30),
      ]),
    ).toEqual(['sdf 0-9 order', 'hts 9-22 order', 'sna 22-30 order']);
  });
  it('on the same day each keep some of it', () => {
    const day = ['government > sdf', 'sdf > hts', 'hts > sna'] as const;
    for (const { earliest, latest } of orderReports(day.map((hands) => change(hands, 0, 24)))) {
      expect(earliest).toBeLessThan(latest);
    }
  });
});

describe('a state that lasts until the next report', () => {
  const siege = report({
    place: 'base',
    hands: 'government > hts',
    hours: [0, 12],
    effect: 'besieged',
  });
  const capture = report({
    place: 'base',
    hands: 'government > hts',
    hours: [0, 24],
    id: 'capture',
  });

  it('and the capture that ends it are cut in the middle of their overlap', () => {
    expect(orderReports([capture, siege])).toEqual([
      { ...siege, latest: at(6), precision: 'order' },
      { ...capture, earliest: at(6), precision: 'order' },
    ]);
  });

  it('is left as it is when the capture comes later', () => {
    const later = { ...capture, earliest: at(12) };
    expect(orderReports([later, siege])).toEqual([siege, later]);
  });
});

describe('a contest', () => {
  const base = { place: 'base', hands: 'government > hts' } as const;
  const contest = report({ ...base, hours: [3, 12], effect: 'contested' });

  it('comes before the capture by the same party that it overlaps', () => {
    const capture = report({ ...base, hours: [0, 24], id: 'capture' });
    expect(orderReports([capture, contest])).toEqual([
      { ...contest, latest: at(7.5), precision: 'order' },
      { ...capture, earliest: at(7.5), precision: 'order' },
    ]);
  });

  it('that begins before the capture keeps its window, and so does the capture', () => {
    const capture = report({ ...base, hours: [9, 24], id: 'capture' });
    expect(orderReports([capture, contest])).toEqual([contest, capture]);
  });

  it('and what says that the place was kept leave each other’s windows alone', () => {
    const kept = report({
      place: 'base',
      hands: 'government > government',
      hours: [0, 24],
      effect: 'kept',
    });
    expect(orderReports([contest, kept])).toEqual([kept, contest]);
  });
});

describe('whatever the windows of two handovers', () => {
  const hour = fc.integer({ min: 0, max: 40 });
  const window = fc.tuple(hour, hour).filter(([a, b]) => a < b);

  it('they keep inside their windows, do not overlap, lose nothing but the overlap', () => {
    fc.assert(
      fc.property(window, window, (first, second) => {
        const [a, b] = [first, second].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
        if (!a || !b) return;
        const reports = [change('government > sdf', ...a), change('sdf > hts', ...b)];
        const [before, after] = orderReports(reports);
        if (!before || !after) throw new Error('a report is lost');
        expect([before.to, after.to]).toEqual(['sdf', 'hts']);
        expect(before.latest).toBeLessThanOrEqual(after.earliest);
        expect(before.earliest).toBe(at(a[0]));
        expect(after.latest).toBe(at(b[1]));
        expect(before.earliest).toBeLessThan(before.latest);
        expect(after.earliest).toBeLessThan(after.latest);
        const overlap = Math.min(a[1], b[1]) - b[0];
        if (overlap <= 0) expect([before, after]).toEqual(reports);
        else {
          expect(before.latest).toBe(after.earliest);
          expect(before.latest).toBe(at(b[0] + overlap / 2));
          expect([before.precision, after.precision]).toEqual(['order', 'order']);
        }
      }),
    );
  });

  it('the reports given stay untouched', () => {
    const reports = [change('government > sdf', 0, 24), change('sdf > hts', 0, 24)];
    const copy = structuredClone(reports);
    orderReports(reports);
    expect(reports).toEqual(copy);
  });
});
