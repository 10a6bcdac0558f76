import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/data/bundle.ts';
import { BundleError } from '../../src/data/bundle-error.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { instantOf } from '../../src/model/instant.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

const at = (time: string) => instantOf(`2024-11-${time}:00+03:00`);

describe('parseBundle, facts', () => {
  const { story } = parseBundle(tinyBundle(), 'tiny.json');

  it('turns minutes into instants, and index numbers into ids', () => {
    expect(story.start).toBe(at('26T00:00'));
    expect(story.end).toBe(at('28T00:00'));
    expect(story.reports[0]).toMatchObject({
      id: 'west-falls',
      place: 'west',
      from: 'government',
      to: 'hts',
      earliest: at('26T06:00'),
      latest: at('26T12:00'),
      sources: ['gazette', 'letter'],
    });
    expect(story.incidents[0]).toMatchObject({
      place: null,
      earliest: at('27T00:00'),
      latest: at('28T00:00'),
      figures: { killed: '2-3' },
      sources: ['letter'],
    });
    expect(story.casualties[1]).toMatchObject({
      place: 'west',
      partOf: 'both-sides',
      differsFrom: null,
      earliest: at('26T06:00'),
      number: null,
      by: 'hts',
      sources: ['letter'],
    });
    expect(story.disputes[0]?.answers.map((answer) => answer.sources)).toEqual([
      ['gazette'],
      ['letter'],
    ]);
    expect(story.milestones).toEqual([
      {
        place: 'west',
        at: at('26T12:00'),
        window: { earliest: at('26T06:00'), latest: at('26T12:00'), precision: 'part-of-day' },
      },
    ]);
  });

  it('has no counts of casualties where the file has none', () => {
    const { casualties: _, ...bundle } = tinyBundle();
    expect(parseBundle(bundle, 'tiny.json').story.casualties).toEqual([]);
  });

  it('gives each place intervals that meet each other and cover the story', () => {
    const [west, east] = story.places;
    expect(west?.intervals).toEqual([
      {
        start: at('26T00:00'),
        end: at('26T06:00'),
        controller: 'government',
        contender: null,
        status: 'held',
        basis: 'baseline',
        report: null,
        follows: null,
      },
      {
        start: at('26T06:00'),
        end: at('26T12:00'),
        controller: 'government',
        contender: 'hts',
        status: 'changing',
        basis: 'reported',
        report: 'west-falls',
        follows: null,
      },
      {
        start: at('26T12:00'),
        end: at('28T00:00'),
        controller: 'hts',
        contender: null,
        status: 'held',
        basis: 'reported',
        report: 'west-falls',
        follows: null,
      },
    ]);
    expect(east?.intervals[1]).toMatchObject({ basis: 'inferred', follows: 'west' });
    expect(west?.baseline.sources).toEqual(['gazette']);
    expect(east?.baseline.sources).toEqual([]);
  });

  it('has the fall of a government where there is one', () => {
    expect(story.collapse).toBeNull();
    const statement = { en: 'they took the country', ar: 'سيطروا' };
    const collapse = { start: 720, end: 1440, statement };
    expect(parseBundle({ ...tinyBundle(), collapse }, 'tiny.json').story.collapse).toEqual({
      start: at('26T12:00'),
      end: at('27T00:00'),
      statement,
    });
  });

  it('names the actors of every step of shares', () => {
    expect(story.shares).toEqual([
      {
        at: at('26T00:00'),
        shares: {
          government: { area: 1, unsettled: 0, country: 0, places: 2 },
          hts: { area: 0, unsettled: 0, country: 0, places: 0 },
        },
      },
      {
        at: at('26T06:00'),
        shares: {
          government: { area: 1, unsettled: 0.5, country: 0, places: 2 },
          hts: { area: 0, unsettled: 0, country: 0, places: 0 },
        },
      },
      {
        at: at('26T12:00'),
        shares: {
          government: { area: 0, unsettled: 0, country: 0, places: 0 },
          hts: { area: 1, unsettled: 0, country: 0, places: 2 },
        },
      },
    ]);
  });

  it('leaves texts and positions as they are', () => {
    expect(story.title).toEqual({ en: 'Two towns', ar: 'بلدتان' });
    expect(story.places[0]).toMatchObject({ lng: 36.5, lat: 34.5, aliases: ['Westville', 'غرب'] });
    expect(story.governorates.plain?.en).toBe('The plain');
    expect(story.bounds).toEqual([36, 34, 38, 35]);
  });
});

describe('parseBundle, a damaged bundle', () => {
  type Damage = (bundle: Bundle) => void;

  /** What `parseBundle` says of the tiny bundle once it is damaged. */
  function complaintAbout(damage: Damage): string {
    const bundle = tinyBundle();
    damage(bundle);
    try {
      parseBundle(bundle, 'tiny.json');
    } catch (error) {
      expect(error).toBeInstanceOf(BundleError);
      return (error as BundleError).message;
    }
    return 'no complaint';
  }

  /** The item of a list that the fixture is known to have. */
  function nth<T>(list: readonly T[], index: number): T {
    const item = list[index];
    if (item === undefined) throw new Error(`the fixture has no number ${index}`);
    return item;
  }
  const remove = (owner: object, key: string) => Reflect.deleteProperty(owner, key);
  const put = (owner: object, key: string, value: unknown) => Reflect.set(owner, key, value);
  const objects = (bundle: Bundle) => bundle.topology.objects;

  it('is only complained about when it is damaged', () => {
    expect(complaintAbout(() => {})).toBe('no complaint');
  });

  it.each<[string, Damage, string]>([
    ['another format', (b) => put(b, 'format', 'other-map'), 'format'],
    ['a newer version', (b) => put(b, 'version', 3), 'version'],
    ['no version', (b) => remove(b, 'version'), 'version'],
    ['no title in Arabic', (b) => remove(b.title, 'ar'), 'title.ar'],
    ['an empty title', (b) => put(b.title, 'en', ''), 'title.en'],
    ['no actors', (b) => remove(b, 'actors'), 'actors'],
    ['a source without publisher', (b) => remove(nth(b.sources, 1), 'publisher'), 'sources.1'],
    ['a place without a name', (b) => remove(nth(b.places, 1), 'name'), 'places.1.name'],
    ['a place of no known kind', (b) => put(nth(b.places, 0), 'kind', 'castle'), 'places.0.kind'],
    ['a longitude as text', (b) => put(nth(b.places, 0), 'lng', '36.5'), 'places.0.lng'],
    ['a latitude beyond the pole', (b) => put(nth(b.places, 0), 'lat', 91), 'places.0.lat'],
    ['a place with no intervals', (b) => put(nth(b.places, 0), 'intervals', []), 'places.0.interv'],
    ['half an interval', (b) => nth(nth(b.places, 0).intervals, 2).pop(), 'places.0.intervals.2'],
    ['half a minute', (b) => put(nth(b.reports, 0), 'earliest', 360.5), 'reports.0.earliest'],
    ['a method unheard of', (b) => put(nth(b.reports, 0), 'method', 'magic'), 'reports.0.method'],
    ['a figure as number', (b) => put(nth(b.incidents, 0), 'figures', { a: 2 }), 'incidents.0.fig'],
    ['bounds of three', (b) => b.bounds.pop(), 'bounds'],
    ['no topology', (b) => remove(b, 'topology'), 'topology'],
    ['GeoJSON for topology', (b) => put(b.topology, 'type', 'FeatureCollection'), 'topology'],
    ['a topology without arcs', (b) => remove(b.topology, 'arcs'), 'topology'],
  ])('wrong shape: %s', (_, damage, part) => {
    expect(complaintAbout(damage)).toMatch(`tiny.json: ${part}`);
  });

  it.each<[string, Damage, string]>([
    ['an actor', (b) => put(nth(nth(b.places, 0).intervals, 0), '1', 9), 'actors'],
    ['a contender', (b) => put(nth(nth(b.places, 0).intervals, 1), '2', 2), 'actors'],
    ['a status', (b) => put(nth(nth(b.places, 0).intervals, 0), '3', 5), 'statuses'],
    ['a basis', (b) => put(nth(nth(b.places, 0).intervals, 0), '4', 5), 'bases'],
    ['a report', (b) => put(nth(nth(b.places, 0).intervals, 1), '5', 1), 'reports'],
    ['a place that leads', (b) => put(nth(nth(b.places, 1).intervals, 1), '6', 2), 'places'],
    ['a baseline’s source', (b) => put(nth(b.places, 0).baseline, 'sources', [2]), 'sources'],
    ['a report’s place', (b) => put(nth(b.reports, 0), 'place', 2), 'places'],
    ['a report’s new holder', (b) => put(nth(b.reports, 0), 'to', 2), 'actors'],
    ['a report’s source', (b) => put(nth(b.reports, 0), 'sources', [0, 7]), 'sources'],
    ['an incident’s place', (b) => put(nth(b.incidents, 0), 'place', 2), 'places'],
    ['an incident’s source', (b) => put(nth(b.incidents, 0), 'sources', [2]), 'sources'],
    ['a count’s place', (b) => put(nth(b.casualties, 0), 'place', 2), 'places'],
    ['a count’s whole', (b) => put(nth(b.casualties, 1), 'partOf', 2), 'casualties'],
    ['a count’s source', (b) => put(nth(b.casualties, 0), 'sources', [2]), 'sources'],
    [
      'an answer’s source',
      (b) => put(nth(nth(b.disputes, 0).answers, 0), 'sources', [2]),
      'sources',
    ],
    ['a milestone’s place', (b) => put(nth(b.milestones, 0), 'place', 2), 'places'],
  ])('a reference to nothing: %s', (_, damage, part) => {
    expect(complaintAbout(damage)).toMatch(new RegExp(`^tiny\\.json: ${part}: there is no number`));
  });

  it('a cell of a place that is not there', () => {
    expect(complaintAbout((b) => put(cell(b, 1), 'id', 2))).toMatch(
      /^tiny\.json: (places|topology\.objects\.cells)\b.*\b2\b/,
    );
  });

  it.each<[string, Damage]>([
    ['the first starts late', (b) => put(nth(nth(b.places, 0).intervals, 0), '0', 1)],
    ['the first starts early', (b) => put(nth(nth(b.places, 0).intervals, 0), '0', -1)],
    ['two are exchanged', (b) => nth(b.places, 0).intervals.reverse()],
    ['one is empty', (b) => put(nth(nth(b.places, 0).intervals, 1), '0', 720)],
    ['the last starts at the end', (b) => put(nth(nth(b.places, 0).intervals, 2), '0', 2880)],
  ])('intervals out of order: %s', (_, damage) => {
    expect(complaintAbout(damage)).toBe(
      'tiny.json: places: west: control intervals do not cover the story in order',
    );
  });

  it.each<[string, Damage, string]>([
    [
      'a start without offset',
      (b) => put(b, 'start', '2024-11-26T00:00:00'),
      'start: "2024-11-26T00:00:00"',
    ],
    ['an end in words', (b) => put(b, 'end', 'later'), 'end: "later"'],
  ])('no instant: %s', (_, damage, text) => {
    expect(complaintAbout(damage)).toMatch(`tiny.json: ${text} is not an instant`);
  });

  it('shares that leave an actor out', () => {
    expect(complaintAbout((b) => nth(b.shares, 1).pop())).toBe(
      'tiny.json: shares: there is no number 7',
    );
  });

  it.each(['cells', 'neighbours', 'governorates', 'golan', 'rivers', 'lakes', 'roads'])(
    'a topology without %s',
    (name) => {
      expect(complaintAbout((b) => remove(objects(b), name))).toBe(
        `tiny.json: topology.objects.${name} is missing`,
      );
    },
  );

  it.each<[string, Damage]>([
    ['no objects at all', (b) => remove(b.topology, 'objects')],
    ['a cell of an arc that is not there', (b) => put(cell(b, 0), 'arcs', [[0, 9]])],
    ['a river of an arc that is not there', (b) => put(objects(b).rivers ?? {}, 'arcs', [9])],
    ['an arc that is not a list', (b) => put(b.topology.arcs, '1', 7)],
  ])('bad geometry: %s', (_, damage) => {
    expect(complaintAbout(damage)).toMatch('tiny.json: topology');
  });

  function cell(bundle: Bundle, index: number): object {
    const { cells } = bundle.topology.objects;
    if (cells?.type !== 'GeometryCollection') throw new Error('the fixture has no cells');
    return nth(cells.geometries, index);
  }

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a text', 'control-map'],
    ['an empty object', {}],
  ])('not a bundle at all: %s', (_, value) => {
    expect(() => parseBundle(value, 'tiny.json')).toThrow(BundleError);
    expect(() => parseBundle(value, 'tiny.json')).toThrow(/^tiny\.json: (document|format): /);
  });
});
