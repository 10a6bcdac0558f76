import { expect, test } from 'vitest';
import { reportDistanceKm } from '../../scripts/geodata/report-distance.ts';

test('is 0 at a place that a report names', () => {
  expect(
    reportDistanceKm(
      [37.16, 36.2],
      [
        [40, 35],
        [37.16, 36.2],
      ],
    ),
  ).toBe(0);
});

test('is the distance to the nearest one', () => {
  // Hama to Homs, measured on a sphere: 45 km.
  expect(
    reportDistanceKm(
      [36.758, 35.132],
      [
        [36.723, 34.727],
        [40.14, 35.336],
      ],
    ),
  ).toBe(45);
});

test('makes no sense without any', () => {
  expect(() => reportDistanceKm([36, 35], [])).toThrow('no report names a place');
});
