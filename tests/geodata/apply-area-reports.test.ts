import { describe, expect, it } from 'vitest';
import { taken } from './support/hours.ts';
import { historiesOf, owner, report } from './support/invented-facts.ts';

describe('own reports, area reports, inferences', () => {
  const area = report({ area: 'valley', hands: 'government > sna', hours: [24, 30] });
  const areas = { valley: ['mill', 'weir'] };

  it('a place follows its own report, its neighbours in the area the area’s', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('weir', 5)],
      reports: [area, report({ place: 'mill', hands: 'government > hts', hours: [48, 54] })],
      areas,
    });
    expect(histories.mill).toEqual(taken('hts', 48, 54, 'reported'));
    expect(histories.weir).toEqual(taken('sna', 24, 30, 'area'));
  });

  it('a place of the area follows the area, not a neighbour that is named', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('barn', 1)],
      reports: [area, report({ place: 'barn', hands: 'government > hts', hours: [12, 18] })],
      areas,
    });
    expect(histories.mill).toEqual(taken('sna', 24, 30, 'area'));
  });

  it('nobody follows a member of an area: that it is one is a reading already', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('barn', 10), owner('inn', 25)],
      reports: [area, report({ place: 'inn', hands: 'government > hts', hours: [12, 18] })],
      areas,
    });
    expect(histories.barn).toEqual(taken('hts', 12, 18, 'inferred ~inn'));
  });

  it('an area’s report passes over places that its `from` did not hold', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('weir', 5, { eve: 'sdf' })],
      reports: [area],
      areas,
    });
    expect(histories.weir).toEqual(['0-96 sdf held baseline']);
  });

  it('of two area reports with overlapping windows the first counts', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [area, report({ area: 'valley', hands: 'government > hts', hours: [27, 36] })],
      areas,
    });
    expect(histories.mill).toEqual(taken('sna', 24, 30, 'area'));
  });
  it('an area that is contested until something is so until it changes hands', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        report({
          area: 'valley',
          hands: 'government > hts',
          hours: [6, 12],
          effect: 'contested',
        }),
        area,
      ],
      areas,
    });
    expect(histories.mill).toEqual([
      '0-6 government held baseline',
      '6-24 government contested>hts area',
      '24-30 government changing>sna area',
      '30-96 sna held area',
    ]);
  });

  it('an area’s reports follow one another', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        report({ area: 'valley', hands: 'government > none', hours: [6, 12] }),
        report({ area: 'valley', hands: 'none > hts', hours: [24, 30] }),
      ],
      areas,
    });
    expect(histories.mill).toEqual([
      '0-6 government held baseline',
      '6-12 government changing>none area',
      '12-24 none held area',
      '24-30 none changing>hts area',
      '30-96 hts held area',
    ]);
  });

  it('an area’s report after a contest of the place is followed', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        area,
        report({ place: 'mill', hands: 'government > hts', hours: [6, 12], effect: 'contested' }),
      ],
      areas,
    });
    expect(histories.mill).toEqual([
      '0-6 government held baseline',
      '6-24 government contested>hts reported',
      '24-30 government changing>sna area',
      '30-96 sna held area',
    ]);
  });
  it('an area’s report before a contest of the place is not followed', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        area,
        report({ place: 'mill', hands: 'government > hts', hours: [48, 54], effect: 'contested' }),
      ],
      areas,
    });
    expect(histories.mill).toEqual([
      '0-48 government held baseline',
      '48-96 government contested>hts reported',
    ]);
  });
});
