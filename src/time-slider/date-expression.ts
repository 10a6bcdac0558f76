import type { ExpressionSpecification } from 'maplibre-gl';
import { DAY_MS, HOUR_MS } from '../model/instant.ts';

const MINUTE_MS = 60_000;

/** Lengths of `2024-11-30` and of `2024-11-30T06:00`. */
const DATE_LENGTH = 10;
const MINUTES_LENGTH = 16;

/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** Days from 1 March to the first of a month. Years begin in March here: a leap day is their last. */
const DAYS_FROM_MARCH = {
  '03': 0,
  '04': 31,
  '05': 61,
  '06': 92,
  '07': 122,
  '08': 153,
  '09': 184,
  '10': 214,
  '11': 245,
  '12': 275,
  '01': 306,
  '02': 337,
} as const;

/**
 * An expression that gives a feature's date as epoch milliseconds.
 *
 * A number is epoch milliseconds already. A text is ISO 8601: `2024-11-30`, or with a time (`T06:00`,
 * `T06:00:00`, `T06:00:00.250`), or with a time and an offset (`Z`, `+03:00`, `+0300`, `+03`).
 * Without an offset it is UTC. Texts with different offsets cannot be compared as texts, and a style
 * has no function that reads dates, so the expression takes the text apart and counts days. A day
 * that its month does not have counts on into the next month: 31 November is 1 December; and the marks
 * between the numbers may be others.
 *
 * A variable of an expression is evaluated anew wherever it is named; so none is named often, and a
 * part that is no number is not looked for: it makes the sum infinite.
 *
 * @param open what an absent, null or empty property gives. A property that is not a date gives
 * `-open`, an infinity of its sign, or not-a-number, whatever the rest of it says. So large that
 * dates are nothing beside it.
 */
export function dateExpression(property: string, open: number): ExpressionSpecification {
  const value: ExpressionSpecification = ['get', property];
  return [
    'match',
    ['typeof', value],
    'number',
    ['number', value],
    'null',
    open,
    'string',
    ['let', 'text', ['string', value], dateOfText(open)],
    -open,
  ];
}

const TEXT: ExpressionSpecification = ['var', 'text'];
const LENGTH: ExpressionSpecification = ['length', TEXT];
const ZONE: ExpressionSpecification = ['var', 'zone'];

function dateOfText(open: number): ExpressionSpecification {
  const dayMs: ExpressionSpecification = ['*', DAY_MS, dayOfText(-open)];
  return [
    'case',
    ['==', LENGTH, 0],
    open,
    ['==', LENGTH, DATE_LENGTH],
    dayMs,
    ['<', LENGTH, MINUTES_LENGTH],
    -open,
    ['+', dayMs, ['let', 'zone', zoneIndex(), ['+', clockMs(-open), ['-', zoneMs(open)]]]],
  ];
}

/** Where the text's offset begins: at its end, if it has none. */
function zoneIndex(): ExpressionSpecification {
  // Dashes of the date stand before.
  const find = (sign: string): ExpressionSpecification => ['index-of', sign, TEXT, MINUTES_LENGTH];
  const signed: ExpressionSpecification = ['max', find('Z'), find('+'), find('-')];
  return [
    'match',
    LENGTH,
    // `T06:00:00Z` and `T06:00:00+03:00`, of which nearly all data are, need no search.
    [20, 25],
    19,
    ['case', ['>=', signed, 0], signed, LENGTH],
  ];
}

/** Days from 1970 to the date with which the text begins. */
function dayOfText(unreadable: number): ExpressionSpecification {
  const month = slice(5, 7);
  const fromMarch = [
    'match',
    month,
    ...Object.entries(DAYS_FROM_MARCH).flat(),
    unreadable,
  ] as unknown as ExpressionSpecification;
  const year: ExpressionSpecification = [
    '-',
    numberAt(0, 4, unreadable),
    ['case', ['in', month, ['literal', ['01', '02']]], 1, 0],
  ];
  return [
    '+',
    // A leap day every fourth year, but not in three of four centuries.
    ['floor', ['/', ['*', 1461, year], 4]],
    ['-', ['floor', ['/', ['+', ['*', 3, ['floor', ['/', year, 100]]], 3], 4]]],
    fromMarch,
    numberAt(8, 10, unreadable),
    // The first of a month is its day 1.
    -1 - DAYS_TO_1970,
  ];
}

/** Milliseconds of the time of day, which begins after the date's `T` and reaches to the offset. */
function clockMs(unreadable: number): ExpressionSpecification {
  const seconds: ExpressionSpecification = ['to-number', slice(17, ZONE), unreadable];
  return [
    '+',
    ['*', HOUR_MS, numberAt(11, 13, unreadable)],
    ['*', MINUTE_MS, numberAt(14, 16, unreadable)],
    ['case', ['>', ZONE, MINUTES_LENGTH], ['round', ['*', 1000, seconds]], 0],
  ];
}

/** Milliseconds of the offset, east of UTC: `Z`, `+03:00`, `+0300` or `+03`. */
function zoneMs(unreadable: number): ExpressionSpecification {
  // Each with the sign before it: `-03:30` is -3 hours and -30 minutes.
  const hours: ExpressionSpecification = ['*', HOUR_MS, numberAt(ZONE, ['+', ZONE, 3], unreadable)];
  const withMinutes = (first: number): ExpressionSpecification => [
    '+',
    hours,
    [
      '*',
      MINUTE_MS,
      [
        'to-number',
        ['concat', slice(ZONE, ['+', ZONE, 1]), slice(['+', ZONE, first], ['+', ZONE, first + 2])],
        unreadable,
      ],
    ],
  ];
  return [
    'match',
    ['-', LENGTH, ZONE],
    0,
    0,
    1,
    ['match', slice(ZONE, LENGTH), 'Z', 0, unreadable],
    3,
    hours,
    5,
    withMinutes(3),
    6,
    withMinutes(4),
    unreadable,
  ];
}

type Index = number | ExpressionSpecification;

/** Characters `[first, end)` of the text. */
function slice(first: Index, end: Index): ExpressionSpecification {
  return ['string', ['slice', TEXT, first, end]];
}

/** The same as a number. */
function numberAt(first: Index, end: Index, unreadable: number): ExpressionSpecification {
  return ['to-number', slice(first, end), unreadable];
}
