import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Livable, LiveMaps } from '../../src/embed/live-maps.ts';

/** A map at a place on the page; it writes down whether it is live. */
class Probe implements Livable {
  live = false;
  constructor(
    public at: number,
    private readonly changed: () => void,
  ) {}
  setLive(live: boolean): void {
    this.live = live;
    this.changed();
  }
  distancePx(): number {
    return Math.abs(this.at);
  }
}

describe('live maps', () => {
  it('are the nearest ones, and at no moment too many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(19), fc.boolean()), { maxLength: 80 }),
        fc.integer({ min: 1, max: 6 }),
        (moves, most) => {
          const maps = new LiveMaps(most);
          const near = new Set<Probe>();
          const probes: Probe[] = [];
          const count = () =>
            expect(probes.filter(({ live }) => live).length).toBeLessThanOrEqual(most);
          for (let i = 0; i < 20; i++) probes.push(new Probe((i - 7) * 101, count));
          for (const [i, isNear] of moves) {
            const probe = probes[i] as Probe;
            if (isNear) near.add(probe);
            else near.delete(probe);
            maps.set(probe, isNear);
            const expected = [...near]
              .sort((a, b) => a.distancePx() - b.distancePx())
              .slice(0, most);
            expect(new Set(probes.filter(({ live }) => live))).toEqual(new Set(expected));
          }
        },
      ),
    );
  });
});
