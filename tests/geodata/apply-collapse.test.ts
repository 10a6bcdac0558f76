import { describe, expect, it } from 'vitest';
import { EVE, taken } from './support/hours.ts';
import { guest, historiesOf, owner, report } from './support/invented-facts.ts';

describe('the collapse', () => {
  const fall = report({ area: 'all', hands: 'government > none', hours: [48, 72], id: 'fall' });
  const collapse = { report: 'fall', holder: 'government' };

  it('leaves ground changing through its window, then nobody’s', () => {
    const histories = historiesOf({ places: [owner('mill', 0)], reports: [fall], collapse });
    expect(histories.mill).toEqual(taken('none', 48, 72, 'area'));
  });

  it('makes an arrival within its window the contender from its start', () => {
    const histories = historiesOf({
      places: [owner('city', 0), owner('mill', 5)],
      reports: [fall, report({ place: 'city', hands: 'government > sor', hours: [54, 60] })],
      collapse,
    });
    expect(histories.city).toEqual(taken('sor', 48, 60, 'reported'));
    expect(histories.mill).toEqual(taken('sor', 48, 60, 'inferred ~city'));
  });

  it('leaves an arrival alone that was under way when it began', () => {
    const histories = historiesOf({
      places: [owner('city', 0)],
      reports: [fall, report({ place: 'city', hands: 'government > sor', hours: [44, 52] })],
      collapse,
    });
    expect(histories.city).toEqual(taken('sor', 44, 52, 'reported'));
  });

  it('lets ground be nobody’s until an arrival after it', () => {
    const histories = historiesOf({
      places: [owner('city', 0)],
      reports: [fall, report({ place: 'city', hands: 'none > sor', hours: [80, 84] })],
      collapse,
    });
    expect(histories.city).toEqual([
      '0-48 government held baseline',
      '48-72 government changing>none area',
      '72-80 none held area',
      '80-84 none changing>sor reported',
      '84-96 sor held reported',
    ]);
  });

  it('is over when an arrival sets in just as it ends', () => {
    const histories = historiesOf({
      places: [owner('city', 0)],
      reports: [fall, report({ place: 'city', hands: 'none > sor', hours: [72, 78] })],
      collapse,
    });
    expect(histories.city?.slice(1, 3)).toEqual([
      '48-72 government changing>none area',
      '72-78 none changing>sor reported',
    ]);
  });

  it('takes what was retaken just before it', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        fall,
        report({ place: 'mill', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'mill', hands: 'hts > government', hours: [42, 48] }),
      ],
      collapse,
    });
    expect(histories.mill?.slice(-2)).toEqual([
      '48-72 government changing>none area',
      '72-96 none held area',
    ]);
  });

  it('passes over what was taken before, and what another held', () => {
    const histories = historiesOf({
      places: [owner('taken', 0), owner('other', 100, { eve: 'sdf' })],
      reports: [fall, report({ place: 'taken', hands: 'government > hts', hours: [6, 12] })],
      collapse,
    });
    expect(histories.taken).toEqual(taken('hts', 6, 12, 'reported'));
    expect(histories.other).toEqual(['0-96 sdf held baseline']);
  });

  it('takes what was retaken', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        fall,
        report({ place: 'mill', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'mill', hands: 'hts > government', hours: [24, 30] }),
      ],
      collapse,
    });
    expect(histories.mill?.slice(-3)).toEqual([
      '30-48 government held reported',
      '48-72 government changing>none area',
      '72-96 none held area',
    ]);
  });
  it('ends a contest', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        fall,
        report({
          place: 'mill',
          hands: 'government > sfa',
          hours: [24, 30],
          effect: 'contested',
          untilNext: true,
        }),
      ],
      collapse,
    });
    expect(histories.mill).toEqual([
      '0-24 government held baseline',
      '24-48 government contested>sfa reported',
      '48-72 government changing>none area',
      '72-96 none held area',
    ]);
  });

  it('takes sites, as it takes their ground', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill')],
      reports: [fall],
      collapse,
    });
    expect(histories.bell).toEqual(taken('none', 48, 72, 'area'));
    expect(histories.mill).toEqual(histories.bell);
  });

  it('does not happen where the story has none', () => {
    expect(historiesOf({ places: [owner('mill', 0)], reports: [fall] }).mill).toEqual(EVE);
  });
});
