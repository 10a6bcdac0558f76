import { isInBand, type Pocket } from './front-ground.ts';
import { seededRandom } from './seeded-random.ts';

/** Who holds a pocket. */
export type Side = 'west' | 'east';

/** A pocket's history: its holder when the story opens, and the days on which it changed hands. */
export interface PocketHistory {
  readonly first: Side;
  /** Whole days from the start, above 0, in order. */
  readonly days: readonly number[];
}

/** Pockets taken a day: 3 to 9, six on average. */
const FEWEST = 3;
const MOST = 9;
/** Of all captures, how many the west makes: it takes back what the east took. */
const WEST_SHARE = 0.06;
/** Most captures fall into a few sectors of the line, which wander; the others anywhere. */
const SECTORS = 5;
const IN_SECTORS = 0.75;
const SECTOR_KM = 40;
const WANDER_KM = 2.5;
/** How far from where a blow falls, to the north or south, a pocket may lie. */
const REACH_KM = 5;
/** Among so many pockets within reach, the one that is most nearly surrounded falls. */
const CHOICE = 4;
/** A pocket changes hands so often at most: taken, taken back, and taken for good. */
const MOST_CHANGES = 3;
/** A day's map shows one holder: what was taken today is not taken back today. */
const mayFall = (days: readonly number[], day: number) =>
  days.length < MOST_CHANGES && days.at(-1) !== day;
/** Days of war before the story, until the line is as ragged as it stays. */
const DAYS_BEFORE = 500;

/**
 * A slow war along one line. Each day a few pockets that border on the enemy are taken, most by the
 * east, where it presses; what is nearly surrounded falls first. Some are taken back later.
 */
export function fightFront(ground: readonly Pocket[], days: number, seed: number): PocketHistory[] {
  const random = seededRandom(seed);
  const holders: Side[] = ground.map(({ beyond }) => (beyond < 0 ? 'west' : 'east'));
  const north = Math.max(...ground.map((pocket) => pocket.north));
  const border = new Set<number>();
  const enemies = (i: number) =>
    (ground[i] as Pocket).beside.filter((j) => holders[j] !== holders[i]).length;
  const look = (i: number) => {
    if (isInBand(ground[i] as Pocket) && enemies(i) > 0) border.add(i);
    else border.delete(i);
  };
  for (const i of ground.keys()) look(i);

  let sectors = Array.from({ length: SECTORS }, (_, i) => ((i + random()) / SECTORS) * north);
  let firsts: readonly Side[] = [...holders];
  const changes: number[][] = ground.map(() => []);
  for (let day = 1 - DAYS_BEFORE; day < days; day++) {
    if (day === 1) firsts = [...holders];
    sectors = sectors.map((at) => (at + (random() - 0.5) * 2 * WANDER_KM + north) % north);
    const count = FEWEST + Math.floor(random() * (MOST - FEWEST + 1));
    for (let pocket = 0; pocket < count; pocket++) {
      const taker: Side = random() < WEST_SHARE ? 'west' : 'east';
      const sector = sectors[Math.floor(random() * SECTORS)] as number;
      const at = random() < IN_SECTORS ? sector + (random() - 0.5) * SECTOR_KM : random() * north;
      const prey = preyNear(at, taker, day) ?? preyNear(random() * north, taker, day);
      if (prey === null) continue;
      holders[prey] = taker;
      if (day >= 1) changes[prey]?.push(day);
      for (const i of [prey, ...(ground[prey] as Pocket).beside]) look(i);
    }
  }
  return ground.map((_, i) => ({ first: firsts[i] as Side, days: changes[i] as number[] }));

  /** Of the enemy's nearest pockets on the line the one with most of its neighbours taken. */
  function preyNear(at: number, taker: Side, day: number): number | null {
    const within = [...border]
      .filter((i) => holders[i] !== taker && mayFall(changes[i] as number[], day))
      .map((i) => ({ i, off: Math.abs((ground[i] as Pocket).north - at) }))
      .filter(({ off }) => off < REACH_KM)
      .sort((a, b) => a.off - b.off)
      .slice(0, CHOICE)
      .map(({ i }) => ({ i, taken: enemies(i) / (ground[i] as Pocket).beside.length }));
    return within.sort((a, b) => b.taken - a.taken)[0]?.i ?? null;
  }
}
