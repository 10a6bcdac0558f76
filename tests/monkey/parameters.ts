import fc from 'fast-check';
import { story } from './invariants.ts';

/** Names and values of parameters, as an author writes them. */
export type Parameters = Readonly<Record<string, string>>;

const HOSTILE = [
  '',
  ' ',
  'null',
  '-1',
  '1e309',
  'NaN',
  '%00',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  '٢٠٢٤-١٢-٠٥',
  'true',
  '__proto__',
  'constructor',
];

/** A value of a kind, or now and then something that is none. */
const or = (good: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) });

const DAY_MS = 86_400_000;

/** Within the story and some days around it, in every form in which people write it. */
const instant = fc
  .record({
    at: fc.integer({ min: story.start - 3 * DAY_MS, max: story.end + 3 * DAY_MS }),
    form: fc.constantFrom('+03:00', 'Z', 'day', 'bare'),
  })
  .map(({ at, form }) => {
    const there = new Date(at + story.utcOffsetMinutes * 60_000).toISOString().slice(0, 16);
    if (form === 'Z') return new Date(at).toISOString();
    if (form === 'day') return there.slice(0, 10);
    return form === 'bare' ? there : `${there}${form}`;
  });

const degrees = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => value.toFixed(3));

/** Any set of parameters; each of them is missing as often as not. */
export const anyParameters: fc.Arbitrary<Parameters> = fc
  .record(
    {
      time: or(instant),
      start: or(instant),
      end: or(instant),
      compare: or(instant),
      place: or(fc.constantFrom(...story.places.map(({ id }) => id))),
      chapter: or(fc.constantFrom(...story.chapters.map(({ id }) => id))),
      view: or(
        fc.tuple(degrees(-200, 200), degrees(-95, 95), degrees(-2, 25)).map((all) => all.join(',')),
      ),
      bounds: or(
        fc
          .tuple(degrees(-200, 200), degrees(-95, 95), degrees(-200, 200), degrees(-95, 95))
          .map((all) => all.join(',')),
      ),
      lang: or(fc.constantFrom('en', 'ar', 'EN', 'ar-SY', 'en-GB', 'fr')),
      theme: or(fc.constantFrom('auto', 'light', 'dark')),
      layers: or(fc.constantFrom('none', 'zones', 'zones,towns,roads', 'incidents,casualties')),
      only: or(fc.constant('reported')),
      colours: or(fc.constantFrom('groups', 'sides')),
      count: or(fc.constantFrom('area', 'places')),
      speed: or(fc.constantFrom('0.5', '1', '2', '4')),
      controls: or(fc.constantFrom('full', 'compact')),
    },
    { requiredKeys: [] },
  )
  .map((set) =>
    Object.fromEntries(
      Object.entries(set).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  );
