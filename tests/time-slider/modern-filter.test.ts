import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modernFilter } from '../../src/time-slider/modern-filter.ts';
import { type Properties, passes } from './evaluate-filter.ts';

const keys = fc.constantFrom('a', 'b', '$id');
const values = fc.constantFrom<string | number | boolean>('x', 'y', 0, 1, 2, true);

/** Filters in the old syntax, three groups deep. */
const oldFilters = fc.letrec<{ filter: unknown[]; leaf: unknown[] }>((tie) => ({
  leaf: fc.oneof(
    fc.tuple(fc.constantFrom('==', '!='), keys, values),
    fc.tuple(fc.constantFrom('<', '<=', '>', '>='), keys, fc.constantFrom('x', 1, 2)),
    fc
      .tuple(fc.constantFrom('in', '!in'), keys, fc.array(values, { minLength: 1, maxLength: 3 }))
      .map(([operator, key, list]) => [operator, key, ...list]),
    fc.tuple(fc.constantFrom('has', '!has'), keys),
    fc.tuple(
      fc.constantFrom('==', '!='),
      fc.constant('$type'),
      fc.constantFrom('Point', 'Polygon'),
    ),
    fc
      .tuple(fc.constantFrom('in', '!in'), fc.constant('$type'))
      .map(([operator, key]) => [operator, key, 'Point', 'LineString']),
  ),
  filter: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc
      .tuple(
        fc.constantFrom('all', 'any', 'none'),
        fc.array(tie('filter') as fc.Arbitrary<unknown[]>, { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, parts]) => [operator, ...parts]),
  ),
})).filter;

const features: fc.Arbitrary<{ properties: Properties; id: number | undefined }> = fc.record({
  properties: fc.record({ a: values, b: values }, { requiredKeys: [] }),
  id: fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }),
});

describe('a filter in the old syntax', () => {
  it('lets the same features pass when it stands inside an expression', () => {
    fc.assert(
      fc.property(oldFilters, features, (filter, { properties, id }) => {
        const inside = ['all', ['literal', true], modernFilter(filter as never)];
        expect(passes(inside, properties, id)).toBe(passes(filter, properties, id));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('an expression', () => {
  it.each([
    [['==', ['get', 'a'], 'x']],
    [['in', 'x', ['get', 'a']]],
    [['has', 'a']],
    [['has', 'a', ['get', 'b']]],
    [['all', ['has', 'a'], ['>', ['zoom'], 4]]],
    [['!', ['has', 'a']]],
    [true],
  ])('comes back as it is: %j', (filter) => {
    expect(modernFilter(filter as never)).toBe(filter);
  });
});
