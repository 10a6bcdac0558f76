import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { controlOf } from '../../scripts/geodata/world.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { instantOf } from '../../src/model/instant.ts';
import { buildLayers } from './support/build-layers.ts';
import { TINY_WORLD } from './support/tiny-world.ts';

const EXPECTED = join(TINY_WORLD, 'expected');
const BUILT = buildLayers(TINY_WORLD);

describe('the layers of the tiny world', () => {
  it.each(Object.keys(BUILT.layers))('%s is the one expected, byte for byte', (name) => {
    const path = join(EXPECTED, name);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(EXPECTED, { recursive: true });
      writeFileSync(path, BUILT.layers[name] ?? '');
    }
    const how =
      'If the change is meant, run `UPDATE_GOLDEN=1 npx vitest run tests/geodata/golden.test.ts` and read the difference.';
    expect(BUILT.layers[name], how).toBe(readFileSync(path, 'utf8'));
  });

  it('are the same bytes on a second run', () => {
    const again = buildLayers(TINY_WORLD);
    expect(again.layers).toEqual(BUILT.layers);
    expect(JSON.stringify(again.bundle)).toBe(JSON.stringify(BUILT.bundle));
  });
});

/** `controller status>contender basis ~follows` of every place at a local time of March 2031. */
function whoHolds(time: string): Record<string, string> {
  const at = instantOf(`2031-03-${time}:00+03:00`);
  return Object.fromEntries(
    [...BUILT.world.histories.keys()].map((place) => {
      const { controller, status, contender, basis, follows } = controlOf(BUILT.world, place, at);
      const towards = contender === null ? '' : `>${contender}`;
      return [place, `${controller} ${status}${towards} ${basis}${follows ? ` ~${follows}` : ''}`];
    }),
  );
}

// Worked out by hand from facts/*.csv, before the pipeline ran.
describe('who holds what in the tiny world', () => {
  it('on the first afternoon: the Kettle Quarter and the ferry are changing, all else is as on the eve', () => {
    expect(whoHolds('01T15:00')).toEqual({
      bramble: 'government held baseline',
      'far-lantern': 'government held baseline',
      'finch-yard': 'sdf held baseline',
      // 12:00-18:00 by a report.
      'kettle-quarter': 'government changing>hts reported',
      'last-inn': 'government held baseline',
      'lost-bell': 'government changing>hts reported',
      'marsh-gate': 'government held baseline',
      'moss-hill': 'hts held baseline',
      // Left some time that day.
      'mud-ferry': 'government changing>none reported',
      'old-mill': 'government held baseline',
      'reed-fort': 'government held baseline',
      'salt-tower': 'israel held baseline',
      'geonames-9001': 'hts held baseline',
      'geonames-9002': 'government held baseline',
    });
  });

  it('on the second afternoon: Bramble has fallen, Marsh Gate goes from hand to hand', () => {
    expect(whoHolds('02T16:00')).toEqual({
      bramble: 'hts held reported',
      // 34 km from Bramble: more than the 30 km that ground infers.
      'far-lantern': 'government held baseline',
      'finch-yard': 'sdf besieged>hts reported',
      'kettle-quarter': 'hts held reported',
      'last-inn': 'government held baseline',
      'lost-bell': 'hts held reported',
      // Two windows, 12-18 and 12-21, are cut at 15:00: the Company took it, the Guard is taking it.
      'marsh-gate': 'sdf changing>hts reported',
      'moss-hill': 'hts held baseline',
      'mud-ferry': 'sna held reported',
      // A site, on Bramble's ground.
      'old-mill': 'hts held inferred ~bramble',
      'reed-fort': 'government held baseline',
      'salt-tower': 'israel held baseline',
      'geonames-9001': 'hts held baseline',
      // 9 km from Marsh Gate, which held with it until then.
      'geonames-9002': 'sdf changing>hts inferred ~marsh-gate',
    });
  });

  it('on the last day: nothing is the Council’s; what no report gives to anybody is one of two’s', () => {
    expect(whoHolds('04T12:00')).toEqual({
      bramble: 'hts held reported',
      'far-lantern': 'opposition either>sdf country',
      'finch-yard': 'sdf besieged>hts reported',
      'kettle-quarter': 'hts held reported',
      'last-inn': 'sor held reported',
      'lost-bell': 'hts held reported',
      'marsh-gate': 'hts held reported',
      'moss-hill': 'hts held baseline',
      'mud-ferry': 'sna held reported',
      'old-mill': 'hts held inferred ~bramble',
      // The report on the southern reeds, from which Otter Ford (9002) is excepted.
      'reed-fort': 'sor held area',
      'salt-tower': 'israel held baseline',
      'geonames-9001': 'hts held baseline',
      'geonames-9002': 'hts held inferred ~marsh-gate',
    });
  });

  it('in between: contested before it is taken, nobody’s before the League comes, falling from midnight', () => {
    expect(whoHolds('01T20:00')).toMatchObject({
      bramble: 'government contested>hts reported',
      'old-mill': 'government contested>hts inferred ~bramble',
    });
    expect(whoHolds('02T03:00')).toMatchObject({
      bramble: 'government changing>hts reported',
      'mud-ferry': 'none changing>sna reported',
    });
    expect(whoHolds('03T06:00')).toMatchObject({
      'far-lantern': 'government changing>opposition country',
      // The Bench came in the afternoon; the ground is in doubt from the morning.
      'last-inn': 'government changing>sor reported',
    });
  });
});

describe('the shares of the tiny world', () => {
  /** Part of the country's area between two meridians and two parallels, on a sphere. */
  const partOf = (west: number, south: number, east: number, north: number) => {
    const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
    return ((east - west) * (sine(north) - sine(south))) / (1.1 * (sine(34.6) - sine(34)));
  };
  const sharesAt = (time: string) => {
    const at = instantOf(`2031-03-${time}:00+03:00`);
    const step = BUILT.shares.filter((one) => one.at <= at).at(-1);
    if (!step) throw new Error(`no shares at ${time}`);
    return step.shares;
  };

  it('are those of the rectangles that the outlines draw', () => {
    const eve = sharesAt('01T00:00');
    expect(eve.israel?.area).toBeCloseTo(partOf(39, 34, 39.1, 34.6), 5);
    expect(eve.sdf?.area).toBeCloseTo(partOf(38.2, 34.28, 38.23, 34.31), 5);
    // The north's line bends about the parallel and is rounded: the same area but for 1 %.
    expect(eve.hts?.area).toBeCloseTo(partOf(38, 34.45, 39, 34.6), 2);
    const after = sharesAt('04T12:00');
    const marsh = sharesAt('02T21:00').hts?.area ?? 0;
    expect(marsh).toBeGreaterThan(
      (eve.hts?.area ?? 0) + partOf(38.2, 34.28, 38.3, 34.36) - partOf(38.2, 34.28, 38.23, 34.31),
    );
    expect(after.hts?.area).toBe(marsh);
    expect(after.government).toEqual({ area: 0, unsettled: 0, country: 0, places: 0 });
  });

  it('count what is changing for its holder, and say how much that is', () => {
    const { government, hts } = sharesAt('01T15:00');
    expect(hts?.unsettled).toBe(0);
    expect(government?.unsettled).toBeGreaterThan(0);
    expect(government?.unsettled).toBeLessThan(government?.area ?? 0);
    // bramble, far-lantern, kettle-quarter, last-inn, marsh-gate, mud-ferry, reed-fort, geonames-9002
    expect(government?.places).toBe(8);
  });
});

describe('the bundle of the tiny world', () => {
  it('gives back the same places, histories, reports and shares', () => {
    const { story } = parseBundle(structuredClone(BUILT.bundle), 'tiny.json');
    const { facts, histories, reports } = BUILT.world;
    const drawn = facts.places.filter(({ position }) => position !== null);
    expect(story.places.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
    for (const place of story.places) expect(place.intervals).toEqual(histories.get(place.id));
    expect(story.reports.map(({ id, earliest, latest }) => [id, earliest, latest])).toEqual(
      reports.map(({ id, earliest, latest }) => [id, earliest, latest]),
    );
    expect(story.shares).toEqual(BUILT.shares);
    expect(story.milestones).toEqual([
      {
        place: 'bramble',
        at: instantOf('2031-03-02T09:00:00+03:00'),
        window: expect.objectContaining({ precision: 'part-of-day' }),
      },
    ]);
    expect(story.incidents.map(({ id }) => id)).toEqual(['ferry-bridge-cut-0301', 'speech-0304']);
    expect(story.incidents[0]?.figures).toEqual({ bridges: '1', boats: 'about 4' });
  });

  it('has a cell for every place that owns ground, and no other', () => {
    const { geography, story } = parseBundle(structuredClone(BUILT.bundle), 'tiny.json');
    const ids = geography.cells.features.map(({ id }) => story.places[Number(id)]?.id);
    expect(ids).toEqual([...BUILT.world.ground.places].sort());
    expect(ids).not.toContain('old-mill');
  });
});
