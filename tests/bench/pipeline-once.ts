import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { buildWorld } from '../../scripts/geodata/build-world.ts';
import type { Area, FactPlace, Facts } from '../../scripts/geodata/facts.ts';
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
import { readNotice } from '../../scripts/geodata/read-notice.ts';
import { readOutlines } from '../../scripts/geodata/read-outlines.ts';
import type { PipelineResult } from './results.ts';
import { seededRandom } from './scenes/seeded-random.ts';

/**
 * `tsx tests/bench/pipeline-once.ts 10`: runs the pipeline's steps on ten times the real facts, in a
 * process of its own, so that its peak of memory is theirs. Writes nothing but one line of JSON, a
 * `PipelineResult`, to stdout.
 */

type Position = readonly [lng: number, lat: number];

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
const ground = [...outlines.governorates.features, outlines.golan];
const isOnGround = (position: Position) =>
  ground.some((shape) => booleanPointInPolygon([...position], shape));
const facts = multiplied(joinFacts(rows, story, outlines), times);
const world = step('ground and control', () => buildWorld(facts, outlines));
const shares = step('shares', () => measureShares(world));
step('zones', () => geojsonText(makeZones(world)));
step('front lines', () => geojsonText(makeFrontlines(world)));
step('districts', () => geojsonText(makeDistricts(world)));
step('towns', () => geojsonText(makeTowns(world)));
step('timeline', () => JSON.stringify(makeTimeline(world, shares, readNotice(root))));
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

/**
 * Every place, report and area so many times. A copy of a place lies around it, on the ground if the
 * place does, and shares its history; a copy of an area has the copies of its members. The story's
 * collapse stays one report.
 */
function multiplied(one: Facts, count: number): Facts {
  const random = seededRandom(1);
  const copies = Array.from({ length: count - 1 }, (_, i) => `-copy-${i + 2}`);
  const shifted = (degrees: number) => degrees + (random() - 0.5) * 2 * SCATTER_DEGREES;
  const beside = (position: Position): Position => {
    const copy: Position = [shifted(position[0]), shifted(position[1])];
    return isOnGround(copy) || !isOnGround(position) ? copy : beside(position);
  };
  const copyOf = (place: FactPlace, suffix: string): FactPlace => ({
    ...place,
    id: `${place.id}${suffix}`,
    position: place.position && beside(place.position),
  });
  const areaCopy = (area: Area, suffix: string): Area => ({
    ...area,
    id: `${area.id}${suffix}`,
    members: area.members.map((member) => `${member}${suffix}`),
  });
  const isCollapse = ({ id }: { id: string }) => one.story.collapse?.reports.includes(id) ?? false;
  const more = <T>(list: readonly T[], copy: (item: T, suffix: string) => T): T[] => [
    ...list,
    ...copies.flatMap((suffix) => list.map((item) => copy(item, suffix))),
  ];
  return {
    ...one,
    places: more(one.places, copyOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    areas: new Map(more([...one.areas.values()], areaCopy).map((area) => [area.id, area])),
    reports: [
      ...one.reports.filter(isCollapse),
      ...more(
        one.reports.filter((report) => !isCollapse(report)),
        (report, suffix) => ({
          ...report,
          id: `${report.id}${suffix}`,
          place: report.place && `${report.place}${suffix}`,
          area: report.area && `${report.area}${suffix}`,
        }),
      ),
    ].sort((a, b) => a.earliest - b.earliest || (a.id < b.id ? -1 : 1)),
  };
}
