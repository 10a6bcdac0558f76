import { join } from 'node:path';
import { buildWorld } from '../../scripts/geodata/build-world.ts';
import type { FactPlace, Facts } from '../../scripts/geodata/facts.ts';
import { joinFacts } from '../../scripts/geodata/join-facts.ts';
import { geojsonText } from '../../scripts/geodata/layer-row.ts';
import { makeBundle } from '../../scripts/geodata/make-bundle.ts';
import { makeDistricts } from '../../scripts/geodata/make-districts.ts';
import { makeFrontlines } from '../../scripts/geodata/make-frontlines.ts';
import { makeTimeline } from '../../scripts/geodata/make-timeline.ts';
import { makeTowns } from '../../scripts/geodata/make-towns.ts';
import { makeZones } from '../../scripts/geodata/make-zones.ts';
import { measureShares } from '../../scripts/geodata/measure-shares.ts';
import { readFacts } from '../../scripts/geodata/read-facts.ts';
import { readOutlines } from '../../scripts/geodata/read-outlines.ts';
import type { PipelineResult } from './results.ts';
import { seededRandom } from './scenes/seeded-random.ts';

/**
 * `tsx tests/bench/pipeline-once.ts 10`: runs the pipeline's steps on ten times the real facts, in a
 * process of its own, so that its peak of memory is theirs. Writes nothing but one line of JSON, a
 * `PipelineResult`, to stdout.
 */

/** How far a copy lies from its place at most, degrees. */
const SCATTER_DEGREES = 0.15;

const times = Number(process.argv[2]);
if (!Number.isInteger(times) || times < 1) throw new RangeError('expected a whole number of times');

const steps: Record<string, number> = {};
const step = <T>(name: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  steps[name] = (performance.now() - start) / 1000;
  return result;
};

const root = join(import.meta.dirname, '..', '..', 'geodata');
const outlines = readOutlines(join(root, 'outlines'));
const { rows, story } = readFacts(join(root, 'facts'), outlines);
const facts = multiplied(joinFacts(rows, story, outlines), times);
const world = step('ground and control', () => buildWorld(facts, outlines));
const shares = step('shares', () => measureShares(world));
step('zones', () => geojsonText(makeZones(world)));
step('front lines', () => geojsonText(makeFrontlines(world)));
step('districts', () => geojsonText(makeDistricts(world)));
step('towns', () => geojsonText(makeTowns(world)));
step('timeline', () => JSON.stringify(makeTimeline(world, shares)));
step('bundle', () => JSON.stringify(makeBundle(world, outlines, shares)));

const result: PipelineResult = {
  times,
  places: facts.places.length,
  reports: facts.reports.length,
  seconds: Object.values(steps).reduce((sum, seconds) => sum + seconds, 0),
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  steps,
};
console.log(JSON.stringify(result));

/** Every place and report so many times: copies of a place lie around it and share its history. */
function multiplied(one: Facts, count: number): Facts {
  const random = seededRandom(1);
  const copies = Array.from({ length: count - 1 }, (_, i) => `-copy-${i + 2}`);
  const beside = (degrees: number) => degrees + (random() - 0.5) * 2 * SCATTER_DEGREES;
  const copyOf = (place: FactPlace, suffix: string): FactPlace => ({
    ...place,
    id: `${place.id}${suffix}`,
    position: place.position && [beside(place.position[0]), beside(place.position[1])],
  });
  const more = <T>(list: readonly T[], copy: (item: T, suffix: string) => T): T[] => [
    ...list,
    ...copies.flatMap((suffix) => list.map((item) => copy(item, suffix))),
  ];
  return {
    ...one,
    places: more(one.places, copyOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    areas: new Map(
      [...one.areas].map(([id, area]) => [
        id,
        { ...area, members: more(area.members, (member, suffix) => `${member}${suffix}`) },
      ]),
    ),
    reports: more(one.reports, (report, suffix) => ({
      ...report,
      id: `${report.id}${suffix}`,
      place: report.place && `${report.place}${suffix}`,
    })).sort((a, b) => a.earliest - b.earliest || (a.id < b.id ? -1 : 1)),
  };
}
