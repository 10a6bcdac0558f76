import type { World } from './world.ts';

/** What is known in one way at the story's last instant. */
export interface EndState {
  /** `<controller> <status>, <basis>`, such as `sor held, country`. */
  readonly how: string;
  /** Ids of the places that own this ground, sorted. */
  readonly places: readonly string[];
  /** Of the ground's area, 0..1. */
  readonly share: number;
}

/** Who holds the ground when the story ends, and how that is known, the largest share first. */
export function measureEnd({ ground, histories, facts }: World): EndState[] {
  const km2 = new Map<string, number>();
  for (const areas of ground.areasByGovernorate().values()) {
    for (const [place, area] of areas) km2.set(place, (km2.get(place) ?? 0) + area);
  }
  const groups = new Map<string, { places: string[]; share: number }>();
  for (const place of [...ground.places].sort()) {
    const last = histories.get(place)?.find(({ end }) => end >= facts.story.end);
    if (!last) continue;
    const { controller, contender, status, basis } = last;
    const how = `${controller} ${status}${contender === null ? '' : `>${contender}`}, ${basis}`;
    const group = groups.get(how) ?? { places: [], share: 0 };
    group.places.push(place);
    group.share += (km2.get(place) ?? 0) / ground.areaKm2;
    groups.set(how, group);
  }
  return [...groups].map(([how, group]) => ({ how, ...group })).sort((a, b) => b.share - a.share);
}
