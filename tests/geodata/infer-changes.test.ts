import { describe, expect, it } from 'vitest';
import { EVE, taken } from './support/hours.ts';
import { historiesOf, owner, report } from './support/invented-facts.ts';

describe('the nearest reported place', () => {
  it('is the one that had the same holder just before', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('near', 2, { eve: 'sdf' }), owner('far', 9)],
      reports: [
        report({ place: 'near', hands: 'sdf > sna', hours: [6, 12] }),
        report({ place: 'far', hands: 'government > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.mill).toEqual(taken('hts', 24, 30, 'inferred ~far'));
  });

  it('holds back a place from following one further away', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('near', 2), owner('far', 9)],
      reports: [
        report({ place: 'far', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'near', hands: 'government > sna', hours: [48, 54] }),
      ],
    });
    expect(histories.mill).toEqual(taken('sna', 48, 54, 'inferred ~near'));
  });

  it('is left for one further away once it fell before the place could follow', () => {
    // `near` is lost while the mill is contested, so the mill stays; later it follows `far`.
    const histories = historiesOf({
      places: [owner('mill', 0), owner('near', 2), owner('far', 9)],
      reports: [
        report({ place: 'near', hands: 'government > sna', hours: [6, 12] }),
        report({ place: 'mill', hands: 'government > sna', hours: [8, 10], effect: 'contested' }),
        report({ place: 'far', hands: 'government > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.mill?.slice(-2)).toEqual([
      '24-30 government changing>hts inferred ~far',
      '30-96 hts held inferred ~far',
    ]);
  });

  it('is followed again when it changes hands again', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('near', 2)],
      reports: [
        report({ place: 'near', hands: 'government > none', hours: [6, 12] }),
        report({ place: 'near', hands: 'none > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.mill).toEqual([
      '0-6 government held baseline',
      '6-12 government changing>none inferred ~near',
      '12-24 none held inferred ~near',
      '24-30 none changing>hts inferred ~near',
      '30-96 hts held inferred ~near',
    ]);
  });

  it('may be another one each time', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('west', 9), owner('east', -5, { eve: 'hts' })],
      reports: [
        report({ place: 'west', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'east', hands: 'hts > sna', hours: [24, 30] }),
      ],
    });
    expect(histories.mill).toEqual([
      '0-6 government held baseline',
      '6-12 government changing>hts inferred ~west',
      '12-24 hts held inferred ~west',
      '24-30 hts changing>sna inferred ~east',
      '30-96 sna held inferred ~east',
    ]);
  });

  it('is never one that only followed itself', () => {
    const histories = historiesOf({
      places: [owner('named', 0), owner('follower', 20), owner('beyond', 40)],
      reports: [report({ place: 'named', hands: 'government > hts', hours: [6, 12] })],
    });
    expect(histories.follower).toEqual(taken('hts', 6, 12, 'inferred ~named'));
    expect(histories.beyond).toEqual(EVE);
  });

  it('is followed as far as the distance says, not further', () => {
    const histories = historiesOf({
      places: [
        owner('named', 0),
        owner('at', 30),
        owner('past', 30.01),
        owner('off', -18, { y: 25 }),
      ],
      reports: [report({ place: 'named', hands: 'government > hts', hours: [6, 12] })],
      inferenceDistanceKm: 30,
    });
    expect(histories.at).toEqual(taken('hts', 6, 12, 'inferred ~named'));
    expect(histories.past).toEqual(EVE);
    // hypot(18, 25) = 30.8
    expect(histories.off).toEqual(EVE);
  });

  it('is one on the same side of the line, however near another is', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('across', 1, { area: 'north' }), owner('named', 20)],
      reports: [
        report({ place: 'across', hands: 'government > sna', hours: [48, 54] }),
        report({ place: 'named', hands: 'government > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.mill).toEqual(taken('hts', 24, 30, 'inferred ~named'));
  });

  it('gives its contests to nobody', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('named', 2)],
      reports: [
        report({ place: 'named', hands: 'government > hts', hours: [6, 12], effect: 'contested' }),
      ],
    });
    expect(histories.mill).toEqual(EVE);
  });
});

describe('a place of which only contests are reported', () => {
  it('follows others only later', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('named', 2)],
      reports: [
        report({ place: 'named', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'named', hands: 'hts > government', hours: [36, 42] }),
        report({ place: 'named', hands: 'government > hts', hours: [60, 66] }),
        report({ place: 'mill', hands: 'government > hts', hours: [24, 30], effect: 'contested' }),
      ],
    });
    expect(histories.mill).toEqual([
      '0-24 government held baseline',
      '24-30 government contested>hts reported',
      '30-60 government held baseline',
      '60-66 government changing>hts inferred ~named',
      '66-96 hts held inferred ~named',
    ]);
  });

  it('does not follow a change that begins with the contest', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('named', 2)],
      reports: [
        report({ place: 'named', hands: 'government > hts', hours: [24, 30] }),
        report({ place: 'mill', hands: 'government > hts', hours: [24, 30], effect: 'contested' }),
      ],
    });
    expect(histories.mill).toEqual([
      '0-24 government held baseline',
      '24-30 government contested>hts reported',
      '30-96 government held baseline',
    ]);
  });

  it('stays besieged after a passing contest that begins with the siege', () => {
    const mill = { place: 'mill', hands: 'government > hts', hours: [24, 30] } as const;
    const histories = historiesOf({
      places: [owner('mill', 0)],
      reports: [
        report({ ...mill, effect: 'contested', id: 'b' }),
        report({ ...mill, effect: 'besieged', untilNext: true, id: 'a' }),
      ],
    });
    expect(histories.mill?.at(-1)).toBe('30-96 government besieged>hts reported');
  });

  it('stays contested until its next report, or to the end', () => {
    const contest = { place: 'mill', hands: 'government > hts', effect: 'contested' } as const;
    expect(
      historiesOf({
        places: [owner('mill', 0)],
        reports: [report({ ...contest, hours: [24, 30], untilNext: true })],
      }).mill,
    ).toEqual(['0-24 government held baseline', '24-96 government contested>hts reported']);
    expect(
      historiesOf({
        places: [owner('mill', 0)],
        reports: [
          report({ ...contest, hours: [24, 30], untilNext: true }),
          report({ ...contest, hours: [48, 54], effect: 'besieged' }),
        ],
      }).mill,
    ).toEqual([
      '0-24 government held baseline',
      '24-48 government contested>hts reported',
      '48-54 government besieged>hts reported',
      '54-96 government held baseline',
    ]);
  });
});
