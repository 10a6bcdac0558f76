import type { FactPlace } from './facts.ts';

/**
 * How early a place is labelled: 1 = always … 5 = close up only.
 *
 * Cities of 200,000 and more are 1 and other cities 2; a place that a report names is 3 (if a town or
 * a base) or 4; other towns of 25,000 and more are 3, other towns 4, all else and everything inside a
 * city 5. Milestones are 1.
 *
 * @param reported whether a report names it
 */
export function rankOf(place: FactPlace, reported: boolean, milestones: readonly string[]): number {
  if (milestones.includes(place.id)) return 1;
  switch (place.kind) {
    case 'city':
      return place.population >= 200_000 ? 1 : 2;
    case 'town':
      return reported || place.population >= 25_000 ? 3 : 4;
    case 'base':
    case 'airbase':
    case 'airport':
    case 'village':
      return reported ? 4 : 5;
    default:
      return 5;
  }
}
