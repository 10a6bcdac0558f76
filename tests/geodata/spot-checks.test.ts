import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/model/instant.ts';
import { isPolygonal } from './support/polygons.ts';
import {
  alive,
  type LayerFeature,
  layer,
  realFacts,
  realOutlines,
  timeline,
} from './support/real-geodata.ts';

/** What any reader of the sources knows of these days, looked up in the committed layers. */

const TOWNS = layer('towns');
const ZONES = layer('zones');

/** Places of the coastal governorates that the government held on the eve. */
const COAST = new Set(
  realFacts(realOutlines())
    .places.filter(
      ({ governorate, baseline }) =>
        ['latakia', 'tartus'].includes(governorate) && baseline?.controller === 'government',
    )
    .map(({ id }) => id),
);
const local = (time: string) => instantOf(`2024-${time}:00+03:00`);

/** The feature of a place at a local time such as `11-30T12:00`. */
function town(place: string, time: string): LayerFeature {
  const found = alive(TOWNS, local(time)).filter(({ properties }) => properties.place === place);
  if (!found[0] || found.length > 1)
    throw new Error(`${found.length} features of ${place} at ${time}`);
  return found[0];
}

/** `controller`, and `>contender` when it is not settled. */
function control(place: string, time: string): string {
  const { controller, contender, status } = town(place, time).properties;
  return `${controller} ${status}${contender === null ? '' : `>${contender}`}`;
}

/** Who holds the ground at a point. */
function zoneAt(point: [number, number], time: string): unknown {
  return alive(ZONES, local(time)).find(
    ({ geometry }) => isPolygonal(geometry) && booleanPointInPolygon(point, geometry),
  )?.properties.controller;
}

describe('the eve, 26 November', () => {
  it.each([
    ['aleppo', 'government'],
    ['hama', 'government'],
    ['homs', 'government'],
    ['damascus', 'government'],
    ['latakia', 'government'],
    ['daraa', 'government'],
    ['deir-ez-zor', 'government'],
    ['manbij', 'sdf'],
    ['tell-rifaat', 'sdf'],
    ['sheikh-maqsoud', 'sdf'],
    ['idlib', 'hts'],
  ])('%s is the %s’s', (place, actor) => {
    expect(control(place, '11-26T00:00')).toBe(`${actor} held`);
  });
});

describe('Aleppo', () => {
  it('is the government’s on 28 November', () => {
    expect(control('aleppo', '11-28T12:00')).toBe('government held');
  });

  it('is entered in the afternoon of 29 November, not taken', () => {
    expect(control('aleppo', '11-29T11:59')).toBe('government held');
    expect(control('aleppo', '11-29T15:00')).toBe('government contested>hts');
  });

  it('is held by the HTS-led forces at noon of 30 November', () => {
    expect(control('aleppo', '11-30T12:00')).toBe('hts held');
    expect(control('citadel-of-aleppo', '11-30T12:00')).toBe('hts held');
  });

  it('keeps its Kurdish-held quarters apart', () => {
    for (const time of ['11-30T12:00', '12-05T12:00', '12-10T23:59']) {
      expect(town('sheikh-maqsoud', time).properties.controller).toBe('sdf');
      expect(town('ashrafieh', time).properties.controller).toBe('sdf');
    }
  });

  it('has an airport that goes to the SDF, then to the HTS-led forces, on 30 November', () => {
    const airport = TOWNS.filter(({ properties }) => properties.place === 'aleppo-airport');
    const holders = airport.map(({ properties }) => properties.controller);
    expect([...new Set(holders)]).toEqual(['government', 'sdf', 'hts']);
    expect(control('aleppo-airport', '12-01T00:00')).toBe('hts held');
  });
});

describe('Hama', () => {
  it('is not yet taken in the early hours of 5 December', () => {
    expect(town('hama', '12-05T05:00').properties.controller).toBe('government');
    expect(town('hama', '12-05T05:00').properties.status).not.toBe('changing');
  });

  it('changes hands in a window that ends in the afternoon of 5 December', () => {
    const window = TOWNS.filter(
      ({ properties }) =>
        properties.place === 'hama' &&
        properties.status === 'changing' &&
        properties.contender === 'hts',
    );
    expect(window).toHaveLength(1);
    expect(window[0]?.end).toBeGreaterThan(local('12-05T12:00'));
    expect(window[0]?.end).toBeLessThanOrEqual(local('12-05T18:00'));
    expect(control('hama', '12-05T18:00')).toBe('hts held');
  });
});

describe('Homs', () => {
  it('is the government’s, though entered, until 8 December', () => {
    for (const time of ['12-05T12:00', '12-06T12:00', '12-07T12:00', '12-07T23:59']) {
      expect(town('homs', time).properties.controller).toBe('government');
    }
  });

  it('falls in the early hours of 8 December', () => {
    expect(control('homs', '12-08T02:00')).toBe('government changing>hts');
    expect(control('homs', '12-08T06:00')).toBe('hts held');
  });
});

describe('the south', () => {
  it.each(['daraa', 'suwayda'])('%s is the Southern Operations Room’s from 7 December', (place) => {
    expect(control(place, '12-06T11:59')).toBe('government held');
    expect(control(place, '12-07T00:00')).toBe('sor held');
  });
});

describe('Damascus', () => {
  it('is the government’s until 8 December', () => {
    expect(town('damascus', '12-07T23:59').properties.controller).toBe('government');
  });

  it('is changing on 8 December and the Southern Operations Room’s after it', () => {
    expect(control('damascus', '12-08T12:00')).toBe('government changing>sor');
    expect(control('damascus', '12-09T00:00')).toBe('sor held');
  });
});

describe('the east', () => {
  it('Deir ez-Zor goes to the SDF on 6 December', () => {
    expect(control('deir-ez-zor', '12-05T23:59')).toBe('government held');
    expect(control('deir-ez-zor', '12-07T00:00')).toBe('sdf held');
  });

  it('Palmyra goes to the Syrian Free Army on 6 December', () => {
    expect(control('palmyra', '12-05T23:59')).toBe('government held');
    expect(control('palmyra', '12-07T00:00')).toBe('sfa held');
  });
});

describe('Manbij', () => {
  it('is the SDF’s on 8 December', () => {
    expect(town('manbij', '12-08T12:00').properties.controller).toBe('sdf');
    expect(town('manbij', '12-08T12:00').properties.status).not.toBe('changing');
  });

  it('changes hands on 9 December', () => {
    expect(['sdf changing>sna', 'sna held']).toContain(control('manbij', '12-09T12:00'));
  });

  it('is the SNA’s on 10 December', () => {
    expect(control('manbij', '12-10T00:00')).toBe('sna held');
  });
});

describe('the government', () => {
  it('holds no ground from 9 December on', () => {
    for (const { properties, end } of ZONES) {
      if (end > local('12-09T00:00'))
        expect(properties.controller, properties.id).not.toBe('government');
    }
    expect(alive(ZONES, local('12-09T12:00')).length).toBeGreaterThan(4);
  });

  it('holds only ground that is changing on 8 December', () => {
    const held = alive(ZONES, local('12-08T12:00')).filter(
      ({ properties }) => properties.controller === 'government',
    );
    expect(held.length).toBeGreaterThan(0);
    for (const { properties } of held) expect(properties.status, properties.id).toBe('changing');
  });
  it('holds no place at all from 9 December on', () => {
    const places = alive(TOWNS, local('12-09T12:00'))
      .filter(({ properties }) => properties.controller === 'government')
      .map(({ properties }) => properties.place);
    expect(places).toEqual([]);
  });
});

describe('ground that the government left and to which nobody came', () => {
  it('is not contested', () => {
    const contested = TOWNS.filter(
      ({ properties }) => properties.controller === 'none' && properties.status === 'contested',
    ).map(({ properties }) => properties.id);
    expect(contested).toEqual([]);
  });

  it('is under 2 % of the ground on the last day', () => {
    const { shares } = timeline();
    expect(shares.at(-1)?.shares.none?.area).toBeLessThan(0.02);
  });
});

describe('the last day', () => {
  it('has who a source says took the country, where nobody says who came', () => {
    // Qara, between Homs and Damascus; al-Tibni, on the right bank of the Euphrates; Sasa, in the south.
    expect(control('geonames-166111', '12-10T23:59')).toBe('opposition held');
    expect(control('geonames-172327', '12-10T23:59')).toBe('opposition either>sdf');
    expect(control('geonames-164773', '12-10T23:59')).toBe('sor held');
    for (const place of ['geonames-166111', 'geonames-172327', 'geonames-164773']) {
      expect(town(place, '12-10T23:59').properties.basis).toBe('country');
    }
  });

  it('has Russian troops at the bases that Russia operates, on ground that is others’', () => {
    for (const place of ['khmeimim-airbase', 'tartus-naval-base']) {
      expect(control(place, '12-10T23:59')).toBe('russia held');
    }
    expect(ZONES.some(({ properties }) => properties.controller === 'russia')).toBe(false);
  });
});

describe('the coast', () => {
  it('leaves the government on 8 December and not before', () => {
    const early = TOWNS.filter(
      ({ properties, start }) =>
        COAST.has(String(properties.place)) &&
        properties.controller !== 'government' &&
        start < instantOf('2024-12-08T00:00:00+03:00'),
    ).map(({ properties }) => properties.id);
    expect(COAST.size).toBeGreaterThan(40);
    expect(early).toEqual([]);
  });
});

describe('the Golan Heights', () => {
  it('are Israel’s at the start and at the end', () => {
    for (const time of ['11-26T00:00', '12-10T23:59']) {
      // Near Katzrin.
      expect(zoneAt([35.69, 32.99], time)).toBe('israel');
    }
  });

  it('are all the ground that Israel holds before the collapse', () => {
    const held = ZONES.filter(({ properties }) => properties.controller === 'israel');
    const before = held.filter(({ start }) => start < local('12-09T00:00'));
    expect(new Set(before.map(({ properties }) => properties.area_km2)).size).toBe(1);
    for (const { properties } of held) {
      if (properties.status === 'held') expect(properties.basis, properties.id).toBe('baseline');
    }
  });
});

describe('Quneitra beyond the line of 1967', () => {
  it('is in doubt from the day of the collapse to the end: no day is stated', () => {
    expect(control('geonames-173334', '12-08T12:00')).toBe('none changing>israel');
    expect(control('geonames-173334', '12-09T00:00')).toBe('israel contested>none');
    expect(control('geonames-173334', '12-10T23:59')).toBe('israel contested>none');
    expect(town('geonames-173334', '12-10T23:59').properties.basis).toBe('country');
  });
});
