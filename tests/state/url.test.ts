import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/model/instant.ts';
import { defaultState } from '../../src/state/defaults.ts';
import { PARAMETER_NAMES } from '../../src/state/parameter-names.ts';
import type { UrlStory } from '../../src/state/parameter-values.ts';
import { PARAMETERS } from '../../src/state/parameters.ts';
import { readUrl, writeUrl } from '../../src/state/url.ts';
import {
  type Bounds,
  CONTROLS,
  GROUPINGS,
  LANGUAGES,
  MEASURES,
  SPEEDS,
  THEMES,
  type ViewState,
} from '../../src/state/view-state.ts';

const STORY: UrlStory = {
  start: instantOf('2024-11-26T00:00:00+03:00'),
  end: instantOf('2024-12-11T00:00:00+03:00'),
  utcOffsetMinutes: 180,
  places: [{ id: 'hama' }, { id: 'al-bab' }],
  chapters: [{ id: 'fall-of-hama' }],
};
const DEFAULTS = defaultState(STORY, 'en');

/** Reads a query and says what was warned of. */
function read(search: string, story = STORY) {
  const warnings: string[] = [];
  return { state: readUrl(search, story, (warning) => warnings.push(warning)), warnings };
}

const cameras = fc.record({
  lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
  lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
  zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
});
const states: fc.Arbitrary<ViewState> = fc.record({
  at: fc.integer({ min: 0, max: 15 * 1440 - 1 }).map((minutes) => STORY.start + minutes * 60_000),
  place: fc.constantFrom(null, 'hama', 'al-bab'),
  camera: fc.option(cameras),
  home: fc.option(
    fc
      .tuple(
        fc.integer({ min: -180, max: 0 }),
        fc.integer({ min: -85, max: 0 }),
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 1, max: 85 }),
      )
      .map((bounds) => bounds as Bounds),
  ),
  start: fc.constantFrom(null, STORY.start + 3 * 3_600_000),
  end: fc.constantFrom(null, STORY.start + 30 * 3_600_000, STORY.end),
  controls: fc.constantFrom(...CONTROLS),
  autoplay: fc.constant(false),
  lang: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  speed: fc.constantFrom(...SPEEDS),
  playing: fc.constant(false),
  reportedOnly: fc.boolean(),
  layers: fc.record({
    zones: fc.boolean(),
    fronts: fc.boolean(),
    districts: fc.boolean(),
    towns: fc.boolean(),
    incidents: fc.boolean(),
    casualties: fc.boolean(),
    roads: fc.boolean(),
  }),
  grouping: fc.constantFrom(...GROUPINGS),
  measure: fc.constantFrom(...MEASURES),
  compare: fc.option(
    fc.integer({ min: 0, max: 15 * 1440 - 1 }).map((minutes) => STORY.start + minutes * 60_000),
  ),
  chapter: fc.constantFrom(null, 'fall-of-hama'),
  touring: fc.constant(false),
  panel: fc.constant(null),
  skipQuiet: fc.constant(false),
});

describe('the address', () => {
  it('is written and read back without loss, in any time zone', () => {
    const offsets = fc.constantFrom(0, 180, 330, -300);
    fc.assert(
      fc.property(states, offsets, (state, utcOffsetMinutes) => {
        const story = { ...STORY, utcOffsetMinutes };
        const { state: again, warnings } = read(writeUrl(state, story), story);
        expect(warnings).toEqual([]);
        expect({ ...DEFAULTS, ...again }).toEqual(state);
      }),
    );
  });

  it('is short and can be read by people', () => {
    const state: ViewState = {
      ...DEFAULTS,
      at: instantOf('2024-11-30T06:00:59+03:00'),
      place: 'hama',
      camera: { lng: 36.75783, lat: 35.1, zoom: 8.456 },
      speed: 2,
    };
    expect(writeUrl(state, STORY)).toBe(
      '?time=2024-11-30T06:00%2B03:00&place=hama&view=36.7578,35.1,8.46&lang=en&speed=2',
    );
  });

  it('takes a time with a bare plus, with seconds, or in UTC', () => {
    for (const time of [
      '2024-11-30T06:00+03:00',
      '2024-11-30T06:00:00%2B03:00',
      '2024-11-30T03:00Z',
    ]) {
      expect(read(`?time=${time}`)).toEqual({
        state: { at: instantOf('2024-11-30T06:00:00+03:00') },
        warnings: [],
      });
    }
  });

  it.each([
    ['2024-12-05', '2024-12-05T00:00:00+03:00'],
    ['2024-12-05T10:00', '2024-12-05T10:00:00+03:00'],
    ['2024-12-05 10:00', '2024-12-05T10:00:00+03:00'],
    ['2024-12-05T10:00:30', '2024-12-05T10:00:30+03:00'],
    ['2024-12-05T10:00%2B0200', '2024-12-05T10:00:00+02:00'],
    ['2024-12-05t07:00z', '2024-12-05T10:00:00+03:00'],
    ['2024-12-05T07:00:00.000Z', '2024-12-05T10:00:00+03:00'],
  ])('takes a date as people write it, of the story’s zone: %s', (written, meant) => {
    for (const name of ['time', 'compare', 'start', 'end']) {
      const { state, warnings } = read(`?${name}=${written}`);
      expect(Object.values(state)).toEqual([instantOf(meant)]);
      expect(warnings).toEqual([]);
    }
  });

  it.each([
    ['en-GB', 'en'],
    ['AR', 'ar'],
    ['ar-SY', 'ar'],
    ['ar_SY', 'ar'],
    ['En-us', 'en'],
  ])('takes a language with a region and in any case: %s', (tag, lang) => {
    expect(read(`?lang=${tag}`)).toEqual({ state: { lang }, warnings: [] });
  });

  it('shows the nearest instant for a time outside the story, and says so', () => {
    const before = read('?time=2024-01-01T00:00Z');
    expect(before.state.at).toBe(STORY.start);
    expect(before.warnings).toEqual([
      'parameter "time" is outside the story: the nearest instant is shown, 2024-11-26T00:00:00+03:00',
    ]);
    expect(read('?time=2025-01-01T00:00Z').state.at).toBe(STORY.end - 1);
  });

  it.each([
    ['time', '2024-11-31'],
    ['time', '2024-11-30T25:00'],
    ['time', '30.11.2024'],
    ['time', 'NaN'],
    ['place', 'atlantis'],
    ['place', '__proto__'],
    ['view', '36,35'],
    ['view', '36,95,7'],
    ['view', '1e1,2,3'],
    ['view', ',,'],
    ['lang', 'fr'],
    ['theme', '<script>'],
    ['speed', '1e9'],
    ['speed', '-1'],
    ['layers', 'clouds,<b>'],
    ['layers', ''],
    ['only', 'zones'],
    ['colours', 'red'],
    ['count', '3'],
    ['compare', 'yesterday'],
    ['chapter', 'constructor'],
  ])('ignores %s=%s, and says so once', (name, value) => {
    const { state, warnings } = read(`?${name}=${encodeURIComponent(value)}`);
    expect(state).toEqual({});
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`"${name}"`);
  });

  it('draws the layers that are named, and says which name it does not know', () => {
    const { state, warnings } = read('?layers=zones,towns,clouds');
    expect(state.layers).toEqual({
      zones: true,
      fronts: false,
      districts: false,
      towns: true,
      incidents: false,
      casualties: false,
      roads: false,
    });
    expect(warnings).toEqual([
      'parameter "layers" names "clouds", which is ignored: expected some of zones, fronts, districts, towns, incidents, casualties, roads, or none',
    ]);
    expect(Object.values(read('?layers=none').state.layers ?? {})).not.toContain(true);
  });

  it('says of the other instant, too, that it is outside the story', () => {
    const { state, warnings } = read('?compare=2025-01-01T00:00Z');
    expect(state.compare).toBe(STORY.end - 1);
    expect(warnings[0]).toMatch(/^parameter "compare" is outside the story/);
  });

  it('never throws and never gives a wrong state, whatever the query', () => {
    const names = fc.constantFrom(
      ...[
        'time',
        'place',
        'view',
        'lang',
        'theme',
        'layers',
        'compare',
        'chapter',
        'speed',
        'x',
        '%',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        const { state } = read(`?${pairs.map(([k, v]) => `${k}=${v}`).join('&')}`);
        expect(state.place ?? 'hama').toMatch(/^(hama|al-bab)$/);
        expect(SPEEDS).toContain(state.speed ?? 1);
      }),
    );
  });

  it('ignores parameters it does not know', () => {
    expect(read('?utm_source=x&secret=1')).toEqual({ state: {}, warnings: [] });
  });
});

describe('the names of parameters', () => {
  it('are those of the table, in its order', () => {
    expect(PARAMETERS.map(({ name }) => name)).toEqual(PARAMETER_NAMES);
  });
});
