import { expect, test } from 'vitest';
import { reportDistances } from '../../scripts/geodata/report-distance.ts';

test('is 0 at a place that a report names', () => {
  const distanceKm = reportDistances([
    [40, 35],
    [37.16, 36.2],
  ]);
  expect(distanceKm([37.16, 36.2])).toBe(0);
});

test('is the distance to the nearest one', () => {
  const distanceKm = reportDistances([
    [36.723, 34.727],
    [40.14, 35.336],
  ]);
  // Hama to Homs, measured on a sphere: 45 km.
  expect(distanceKm([36.758, 35.132])).toBe(45);
});

test('makes no sense without any', () => {
  expect(() => reportDistances([])).toThrow('no report names a place');
});
