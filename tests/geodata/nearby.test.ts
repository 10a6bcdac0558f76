import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroundPlace } from '../../scripts/geodata/ground-place.ts';
import { Nearby } from '../../scripts/geodata/nearby.ts';

const places = fc.array(
  fc.record({
    x: fc.integer({ min: -40, max: 40 }),
    y: fc.integer({ min: -40, max: 40 }),
    area: fc.constantFrom('east', 'west'),
  }),
  { maxLength: 60 },
);

test('finds what a scan of all places finds, in the same order', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 50 }), (spots, withinKm) => {
      const all = spots.map(
        (spot, i): GroundPlace => ({ ...spot, id: `p${i}`, role: 'owner', eve: 'a', host: null }),
      );
      const nearby = new Nearby(all, withinKm);
      for (const place of all) {
        const scanned = all
          .filter(({ area }) => area === place.area)
          .map((other) => ({ other, km: Math.hypot(place.x - other.x, place.y - other.y) }))
          .filter(({ km }) => km <= withinKm)
          .sort((a, b) => a.km - b.km)
          .map(({ other }) => other.id);
        expect(nearby.sameArea(place).map(({ id }) => id)).toEqual(scanned);
      }
    }),
  );
});
