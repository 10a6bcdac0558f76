import { describe, expect, it } from 'vitest';
import { FactsError } from '../../scripts/geodata/problem.ts';
import { at, EVE, linesOf, taken } from './support/hours.ts';
import { guest, historiesOf, owner, report, resolve } from './support/invented-facts.ts';

describe('a site', () => {
  it('follows the ground it lies on, contests included', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill')],
      reports: [
        report({ place: 'mill', hands: 'government > hts', hours: [6, 12], effect: 'contested' }),
        report({ place: 'mill', hands: 'government > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.bell).toEqual([
      '0-6 government held baseline',
      '6-24 government contested>hts inferred ~mill',
      '24-30 government changing>hts inferred ~mill',
      '30-96 hts held inferred ~mill',
    ]);
  });

  it('that a report names follows that report', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill')],
      reports: [
        report({ place: 'mill', hands: 'government > hts', hours: [24, 30] }),
        report({ place: 'bell', hands: 'government > sna', hours: [48, 54] }),
      ],
    });
    expect(histories.bell).toEqual(taken('sna', 48, 54, 'reported'));
  });

  it('that was contested follows its ground only later', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill')],
      reports: [
        report({
          place: 'bell',
          hands: 'government > hts',
          hours: [6, 12],
          effect: 'contested',
        }),
        report({ place: 'mill', hands: 'government > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.bell).toEqual([
      '0-6 government held baseline',
      '6-24 government contested>hts reported',
      '24-30 government changing>hts inferred ~mill',
      '30-96 hts held inferred ~mill',
    ]);
  });

  it('that was contested as its ground changed hands does not follow that change', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill')],
      reports: [
        report({ place: 'bell', hands: 'government > hts', hours: [24, 30], effect: 'contested' }),
        report({ place: 'mill', hands: 'government > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.bell?.at(-1)).toBe('24-96 government contested>hts reported');
  });

  it('that another than the ground’s holder holds does not follow the ground', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill', { eve: 'russia' })],
      reports: [report({ place: 'mill', hands: 'government > hts', hours: [24, 30] })],
    });
    expect(histories.bell).toEqual(['0-96 russia held baseline']);
  });

  it('gives its reports to no ground', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill')],
      reports: [report({ place: 'bell', hands: 'government > sna', hours: [48, 54] })],
    });
    expect(histories.mill).toEqual(EVE);
  });
});

describe('the windows that are drawn', () => {
  const sdf = report({ place: 'airport', hands: 'government > sdf', hours: [12, 18] });
  const hts = report({ place: 'airport', hands: 'sdf > hts', hours: [12, 21], id: 'hts' });
  const other = report({ place: 'mill', hands: 'government > hts', hours: [12, 24] });
  const { reports, histories } = resolve({
    places: [owner('airport', 0), owner('mill', 50)],
    reports: [sdf, hts, other],
  });

  it('of overlapping handovers meet in the middle', () => {
    expect(linesOf(histories.get('airport'))).toEqual([
      '0-12 government held baseline',
      '12-15 government changing>sdf reported',
      '15-21 sdf changing>hts reported',
      '21-96 hts held reported',
    ]);
  });

  it('stand in the reports, with the precision of an order', () => {
    expect(reports.find(({ id }) => id === sdf.id)).toEqual({
      ...sdf,
      latest: at(15),
      precision: 'order',
    });
    expect(reports.find(({ id }) => id === 'hts')).toEqual({
      ...hts,
      earliest: at(15),
      precision: 'order',
    });
  });

  it('of all other reports are as the facts have them', () => {
    expect(reports.find(({ id }) => id === other.id)).toEqual(other);
    expect(reports).toHaveLength(3);
  });
});

describe('a report from an actor who did not hold the place', () => {
  const problemsOf = (reports: Parameters<typeof resolve>[0]['reports']) => {
    try {
      resolve({ places: [owner('mill', 0), owner('weir', 90)], reports });
    } catch (error) {
      if (error instanceof FactsError) return error.problems;
      throw error;
    }
    return [];
  };

  it('is told with its line, column, and who held it', () => {
    expect(
      problemsOf([
        report({ place: 'mill', hands: 'sdf > hts', hours: [6, 12], line: 17, id: 'x' }),
      ]),
    ).toEqual([
      {
        file: 'reports.csv',
        line: 17,
        column: 'from',
        message: 'x: "mill" was held by government then, not by sdf',
      },
    ]);
  });

  it('is told of contests too, and all at once', () => {
    const wrong = [
      report({ place: 'mill', hands: 'government > hts', hours: [6, 12], line: 2 }),
      report({ place: 'mill', hands: 'government > sna', hours: [24, 30], line: 3 }),
      report({ place: 'weir', hands: 'sdf > hts', hours: [6, 12], effect: 'contested', line: 4 }),
    ];
    expect(problemsOf(wrong).map(({ line }) => line)).toEqual([4, 3]);
  });

  it('is not told of one who held it after an earlier report', () => {
    expect(
      problemsOf([
        report({ place: 'mill', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'mill', hands: 'hts > sna', hours: [12, 18] }),
      ]),
    ).toEqual([]);
  });
});
