import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/model/incident.ts';
import { at, EVE, taken } from './support/hours.ts';
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
        report({ place: 'near', hands: 'government > sdf', hours: [6, 12] }),
        report({ place: 'near', hands: 'sdf > hts', hours: [24, 30] }),
      ],
    });
    expect(histories.mill).toEqual([
      '0-6 government held baseline',
      '6-12 government changing>sdf inferred ~near',
      '12-24 sdf held inferred ~near',
      '24-30 sdf changing>hts inferred ~near',
      '30-96 hts held inferred ~near',
    ]);
  });

  it('leads nobody by a withdrawal after which nobody came', () => {
    const histories = historiesOf({
      places: [owner('mill', 0), owner('near', 2)],
      reports: [report({ place: 'near', hands: 'government > none', hours: [6, 12] })],
    });
    expect(histories.mill).toEqual(EVE);
  });

  it('leads nobody while another about as near is still the holder’s', () => {
    // Once the further one has fallen too, the place follows that one.
    const histories = historiesOf({
      places: [owner('near', 0), owner('between', 8), owner('city', 18)],
      reports: [
        report({ place: 'near', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'city', hands: 'government > hts', hours: [48, 54] }),
      ],
    });
    expect(histories.between).toEqual(taken('hts', 48, 54, 'inferred ~city'));
  });

  it('leads at once where the next one still held lies more than half again as far', () => {
    const histories = historiesOf({
      places: [owner('near', 0), owner('between', 8), owner('city', 20.1)],
      reports: [
        report({ place: 'near', hands: 'government > hts', hours: [6, 12] }),
        report({ place: 'city', hands: 'government > hts', hours: [48, 54] }),
      ],
    });
    expect(histories.between).toEqual(taken('hts', 6, 12, 'inferred ~near'));
  });

  it('leads no place where a source has fighting later', () => {
    const clash = (hour: number): Incident => ({
      id: 'clash',
      kind: 'clash',
      place: 'mill',
      earliest: at(hour),
      latest: at(hour + 6),
      precision: 'part-of-day',
      doubt: [],
      title: { en: 'Clash', ar: 'اشتباك' },
      summary: { en: 'They fought.', ar: 'تقاتلوا.' },
      figures: {},
      sources: ['gazette'],
    });
    const millAfter = (hour: number) =>
      historiesOf({
        places: [owner('mill', 0), owner('near', 2)],
        reports: [report({ place: 'near', hands: 'government > hts', hours: [6, 12] })],
        incidents: [clash(hour)],
      }).mill;
    expect(millAfter(12)).toEqual(EVE);
    expect(millAfter(11)).toEqual(taken('hts', 6, 12, 'inferred ~near'));
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
      '24-60 government contested>hts reported',
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
      '24-96 government contested>hts reported',
    ]);
  });

  it('stays contested until its next report, or to the end', () => {
    const contest = { place: 'mill', hands: 'government > hts', effect: 'contested' } as const;
    expect(
      historiesOf({
        places: [owner('mill', 0)],
        reports: [report({ ...contest, hours: [24, 30] })],
      }).mill,
    ).toEqual(['0-24 government held baseline', '24-96 government contested>hts reported']);
    expect(
      historiesOf({
        places: [owner('mill', 0)],
        reports: [
          report({ ...contest, hours: [24, 30] }),
          report({ ...contest, hours: [48, 54], effect: 'besieged' }),
        ],
      }).mill,
    ).toEqual([
      '0-24 government held baseline',
      '24-48 government contested>hts reported',
      '48-96 government besieged>hts reported',
    ]);
  });
});

describe('a change that is itself a reading', () => {
  it('leads nobody, though its place leads by what is reported of it', () => {
    const histories = historiesOf({
      places: [owner('named', 0), owner('mill', 5), owner('city', 100)],
      reports: [
        report({ place: 'city', hands: 'government > hts', hours: [24, 30] }),
        report({
          place: 'named',
          hands: 'government > hts',
          hours: [24, 30],
          basis: 'inferred',
          follows: 'city',
        }),
        report({ place: 'named', hands: 'hts > sna', hours: [60, 66] }),
      ],
    });
    expect(histories.mill).toEqual(EVE);
  });
});
