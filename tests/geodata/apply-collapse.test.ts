import { describe, expect, it } from 'vitest';
import { EVE, taken } from './support/hours.ts';
import { guest, historiesOf, owner, report } from './support/invented-facts.ts';

const country = { hours: [48, 72], basis: 'country' } as const;
const fall = report({ ...country, area: 'all', hands: 'government > opposition', id: 'fall' });
const collapse = { reports: ['fall'], holders: ['government', 'none'] };
const areas = { all: ['mill', 'city', 'bell', 'other', 'weir'] };

describe('the collapse', () => {
  it('leaves ground changing through its window, then its successor’s by the weakest basis', () => {
    const histories = historiesOf({ places: [owner('mill', 0)], reports: [fall], collapse, areas });
    expect(histories.mill).toEqual(taken('opposition', 48, 72, 'country'));
  });

  it('gives ground to the successor of the first of its reports that names the area', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('weir', 40), owner('city', 80)],
      reports: [
        fall,
        report({ ...country, area: 'south', hands: 'government > sor', id: 'south' }),
        report({ ...country, area: 'river', hands: 'government > opposition', or: 'sdf', id: 'r' }),
      ],
      collapse: { ...collapse, reports: ['south', 'r', 'fall'] },
      areas: { ...areas, south: ['mill'], river: ['mill', 'weir'] },
    });
    expect(histories.mill).toEqual(taken('sor', 48, 72, 'country'));
    expect(histories.weir?.at(-1)).toBe('72-96 opposition either>sdf country');
    expect(histories.city).toEqual(taken('opposition', 48, 72, 'country'));
  });

  it('leaves in doubt what one of its reports contests', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        report({ ...country, area: 'all', hands: 'government > israel', id: 'fall' }),
        report({
          area: 'all',
          hands: 'israel > none',
          hours: [72, 96],
          basis: 'country',
          effect: 'contested',
          id: 'day-not-stated',
        }),
      ],
      collapse: { ...collapse, reports: ['fall', 'day-not-stated'] },
      areas,
    });
    expect(histories.mill?.slice(-2)).toEqual([
      '48-72 government changing>israel country',
      '72-96 israel contested>none country',
    ]);
  });

  it('covers ground that was left before it', () => {
    const histories = historiesOf({
      places: [owner('city', 0)],
      reports: [fall, report({ place: 'city', hands: 'government > none', hours: [24, 30] })],
      collapse,
      areas,
    });
    expect(histories.city?.slice(-3)).toEqual([
      '30-48 none held reported',
      '48-72 none changing>opposition country',
      '72-96 opposition held country',
    ]);
  });

  it('makes an arrival within its window the contender from its start', () => {
    const histories = historiesOf({
      places: [owner('city', 0), owner('mill', 5)],
      reports: [fall, report({ place: 'city', hands: 'government > sor', hours: [54, 60] })],
      collapse,
      areas,
    });
    expect(histories.city).toEqual(taken('sor', 48, 60, 'reported'));
    expect(histories.mill).toEqual(taken('sor', 48, 60, 'inferred ~city'));
  });

  it('leaves an arrival alone that was under way when it began', () => {
    const histories = historiesOf({
      places: [owner('city', 0)],
      reports: [fall, report({ place: 'city', hands: 'government > sor', hours: [44, 52] })],
      collapse,
      areas,
    });
    expect(histories.city).toEqual(taken('sor', 44, 52, 'reported'));
  });

  it('gives way to an arrival after it', () => {
    const histories = historiesOf({
      places: [owner('city', 0)],
      reports: [fall, report({ place: 'city', hands: 'opposition > sor', hours: [72, 78] })],
      collapse,
      areas,
    });
    expect(histories.city?.slice(1)).toEqual([
      '48-72 government changing>opposition country',
      '72-78 opposition changing>sor reported',
      '78-96 sor held reported',
    ]);
  });

  it('takes what was retaken', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        fall,
        report({ place: 'mill', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'mill', hands: 'hts > government', hours: [42, 48] }),
      ],
      collapse,
      areas,
    });
    expect(histories.mill?.slice(-2)).toEqual([
      '48-72 government changing>opposition country',
      '72-96 opposition held country',
    ]);
  });

  it('passes over what was taken before, and what another held', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('other', 100, { eve: 'sdf' })],
      reports: [fall, report({ place: 'mill', hands: 'government > hts', hours: [6, 12] })],
      collapse,
      areas,
    });
    expect(histories.mill).toEqual(taken('hts', 6, 12, 'reported'));
    expect(histories.other).toEqual(['0-96 sdf held baseline']);
  });

  it('leaves a place to whoever contested it, not to the successor of all', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        fall,
        report({ place: 'mill', hands: 'government > sfa', hours: [24, 30], effect: 'contested' }),
      ],
      collapse,
      areas,
    });
    expect(histories.mill).toEqual([
      '0-24 government held baseline',
      '24-48 government contested>sfa reported',
      '48-72 government changing>sfa country',
      '72-96 sfa held country',
    ]);
  });

  it('ends a contest with those who are gone', () => {
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        fall,
        report({ place: 'mill', hands: 'government > sna', hours: [6, 12] }),
        report({ place: 'mill', hands: 'sna > government', hours: [24, 30], effect: 'contested' }),
      ],
      collapse,
      areas,
    });
    expect(histories.mill?.slice(-2)).toEqual([
      '24-72 sna contested>government reported',
      '72-96 sna held reported',
    ]);
  });

  it('takes sites, as it takes their ground', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), guest('bell', 'mill')],
      reports: [fall],
      collapse,
      areas,
    });
    expect(histories.bell).toEqual(taken('opposition', 48, 72, 'country'));
    expect(histories.mill).toEqual(histories.bell);
  });

  it('does not happen where the story has none', () => {
    const histories = historiesOf({ places: [owner('mill', 0)], reports: [], areas });
    expect(histories.mill).toEqual(EVE);
  });
});
