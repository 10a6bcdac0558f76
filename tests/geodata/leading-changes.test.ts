import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroundPlace } from '../../scripts/geodata/ground-place.ts';
import { type Happening, holderBefore } from '../../scripts/geodata/history.ts';
import { leaderOf, leadingChanges } from '../../scripts/geodata/leading-changes.ts';

const actor = fc.constantFrom('a', 'b', 'c');

/** A place and its changes, which do not overlap. */
const placeWithChanges = fc.record({
  eve: actor,
  changes: fc.array(
    fc.record({
      gap: fc.integer({ min: 0, max: 9 }),
      lasts: fc.integer({ min: 1, max: 5 }),
      to: actor,
    }),
    { maxLength: 4 },
  ),
});

test('are those whose nearest peer with the same holder is the leader itself', () => {
  fc.assert(
    fc.property(fc.array(placeWithChanges, { maxLength: 12 }), (drawn) => {
      const near = drawn.map(({ eve, changes }, i) => {
        let at = 0;
        return {
          place: {
            id: `p${i}`,
            role: 'owner',
            eve,
            x: i,
            y: 0,
            area: '',
            host: null,
          } as GroundPlace,
          changes: changes.map(({ gap, lasts, to }): Happening => {
            const start = at + gap;
            at = start + lasts;
            const report = `p${i}-${start}`;
            return {
              start,
              end: at,
              effect: 'change',
              to,
              or: null,
              basis: 'reported',
              report,
              follows: null,
            };
          }),
        };
      });
      const scanned = near.flatMap(({ place, changes }) =>
        changes.filter(({ start }) => {
          const holder = holderBefore(place.eve, changes, start);
          return (
            place ===
            near.find((peer) => holderBefore(peer.place.eve, peer.changes, start) === holder)?.place
          );
        }),
      );
      const found = leadingChanges(near.map(({ place, changes }) => leaderOf(place, changes)));
      const reports = (changes: readonly Happening[]) => changes.map(({ report }) => report).sort();
      expect(reports(found.map(({ change }) => change))).toEqual(reports(scanned));
      const starts = found.map(({ change }) => change.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { leader, change, holder } of found) {
        const own = near.find(({ place }) => place === leader)?.changes ?? [];
        expect(holder).toBe(holderBefore(leader.eve, own, change.start));
      }
    }),
  );
});
