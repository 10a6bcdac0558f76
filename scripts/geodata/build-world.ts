import { absorbSlivers } from './absorb-slivers.ts';
import type { FactReport, Facts } from './facts.ts';
import { Ground } from './ground.ts';
import type { GroundPlace } from './ground-place.ts';
import { landOn } from './land-on.ts';
import { partitionGround } from './partition-ground.ts';
import { toPlane } from './plane.ts';
import type { Outlines } from './read-outlines.ts';
import { divideIntoRegions, ownerOf, REST, regionOf } from './regions.ts';
import { resolveControl } from './resolve-control.ts';
import { smoothAreas } from './smooth-areas.ts';
import type { World } from './world.ts';

/** Divides the ground among places and finds who held each of them, when. */
export function buildWorld(facts: Facts, drawn: Outlines): World {
  const borders = [...drawn.governorates.features, drawn.golan].map(({ geometry }) => geometry);
  const outlines = { ...drawn, areas: smoothAreas(drawn.areas, borders) };
  const regions = divideIntoRegions(facts.places, outlines);
  const ground = new Ground(absorbSlivers(partitionGround(regions, outlines)));
  const owners = ground.places;
  const placeById = new Map(facts.places.map((place) => [place.id, place]));
  const firstFactOn = firstReports(facts.reports);
  const areaOf = (position: readonly [number, number]): string =>
    regionOf(landOn(position, outlines), [...outlines.areas, { id: REST, geometry: null }]).id;

  const places = facts.places.flatMap((place): GroundPlace[] => {
    const { id, position } = place;
    const eve = place.baseline?.controller ?? firstFactOn.get(id)?.from;
    if (position === null) {
      // Without a position only reports can tell who held it; without reports nothing can.
      return eve ? [{ id, role: 'unplaced', eve, x: 0, y: 0, area: '', host: null }] : [];
    }
    const [x, y] = toPlane(position);
    const area = areaOf(position);
    if (owners.has(id)) return [{ id, role: 'owner', eve: known(eve, id), x, y, area, host: null }];
    const landing = landOn(position, outlines);
    const host = ownerOf(landing, regionOf(landing, regions));
    const hostEve = placeById.get(host)?.baseline?.controller;
    return [{ id, role: 'guest', eve: known(eve ?? hostEve, id), x, y, area, host }];
  });

  const hosts = new Map(places.flatMap(({ id, host }) => (host === null ? [] : [[id, host]])));
  const control = resolveControl(facts, places);
  return {
    facts,
    ground,
    hosts,
    ...control,
    placeById,
    reportById: new Map(control.reports.map((report) => [report.id, report])),
    firstReportOn: firstReports(control.reports),
  };
}

/** The first report on each place that one names. */
function firstReports(reports: readonly FactReport[]): Map<string, FactReport> {
  const first = new Map<string, FactReport>();
  for (const report of reports) {
    if (report.place !== null && !first.has(report.place)) first.set(report.place, report);
  }
  return first;
}

function known(eve: string | undefined, place: string): string {
  if (!eve) throw new Error(`nothing says who held "${place}" on the eve`);
  return eve;
}
