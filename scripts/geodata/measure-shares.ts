import type { Share, ShareStep } from '../../src/model/share.ts';
import { controlOf, groundInstants, type World } from './world.ts';

/**
 * What each actor holds, at every instant at which that changes: its share of the ground's area, how
 * much of that is not settled, how much is known by a statement on the whole country only, and its
 * number of places. Places without ground do not count.
 */
export function measureShares(world: World): ShareStep[] {
  const { facts, ground } = world;
  const km2 = new Map<string, number>();
  for (const places of ground.areasByGovernorate().values()) {
    for (const [place, area] of places) km2.set(place, (km2.get(place) ?? 0) + area);
  }
  const total = ground.areaKm2;
  return groundInstants(world).map((at) => {
    const shares: Record<string, { -readonly [K in keyof Share]: Share[K] }> = {};
    for (const { id } of facts.actors)
      shares[id] = { area: 0, unsettled: 0, country: 0, places: 0 };
    for (const [place, area] of km2) {
      const { controller, status, basis } = controlOf(world, place, at);
      const share = shares[controller];
      if (!share) throw new Error(`"${controller}" is not an actor`);
      share.area += area / total;
      share.unsettled += status === 'held' ? 0 : area / total;
      // While it is changing, the statement speaks of who comes, and the ground is the former holder's.
      share.country += basis === 'country' && status !== 'changing' ? area / total : 0;
      share.places += 1;
    }
    return { at, shares: rounded(shares) };
  });
}

/** Shares to 1e-6; the largest takes the rounding, so that they sum to 1. */
function rounded(shares: Readonly<Record<string, Share>>): Record<string, Share> {
  const round = (share: number) => Math.round(share * 1e6) / 1e6;
  const entries = Object.entries(shares).map(
    ([id, share]) =>
      [
        id,
        {
          ...share,
          area: round(share.area),
          unsettled: round(share.unsettled),
          country: round(share.country),
        },
      ] as const,
  );
  const rest = 1 - entries.reduce((sum, [, share]) => sum + share.area, 0);
  const largest = entries.reduce((a, b) => (b[1].area > a[1].area ? b : a))[0];
  return Object.fromEntries(
    entries.map(([id, share]) => [
      id,
      id === largest ? { ...share, area: round(share.area + rest) } : share,
    ]),
  );
}
