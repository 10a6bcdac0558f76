import { buildWorld } from '../../../scripts/geodata/build-world.ts';
import { joinFacts } from '../../../scripts/geodata/join-facts.ts';
import { geojsonText } from '../../../scripts/geodata/layer-row.ts';
import { makeBundle } from '../../../scripts/geodata/make-bundle.ts';
import { makeCasualties } from '../../../scripts/geodata/make-casualties.ts';
import { makeDistricts } from '../../../scripts/geodata/make-districts.ts';
import { makeFrontlines } from '../../../scripts/geodata/make-frontlines.ts';
import { makeIncidents } from '../../../scripts/geodata/make-incidents.ts';
import { makeTimeline } from '../../../scripts/geodata/make-timeline.ts';
import { makeTowns } from '../../../scripts/geodata/make-towns.ts';
import { makeZones } from '../../../scripts/geodata/make-zones.ts';
import { measureShares } from '../../../scripts/geodata/measure-shares.ts';
import { readNotice } from '../../../scripts/geodata/read-notice.ts';
import type { World } from '../../../scripts/geodata/world.ts';
import type { Bundle } from '../../../src/data/bundle.ts';
import type { ShareStep } from '../../../src/model/share.ts';
import { outlinesOf, readFactsOf } from './tiny-world.ts';

export interface BuiltWorld {
  readonly world: World;
  readonly shares: readonly ShareStep[];
  /** Text by name of file. */
  readonly layers: Readonly<Record<string, string>>;
  readonly bundle: Bundle;
}

/** Runs the whole pipeline on a folder of `facts/` and `outlines/`, writing nothing. */
export function buildLayers(folder: string): BuiltWorld {
  const outlines = outlinesOf(folder);
  const { rows, story } = readFactsOf(folder);
  const world = buildWorld(joinFacts(rows, story, outlines), outlines);
  const shares = measureShares(world);
  const notice = readNotice(folder);
  const layers = {
    'zones.geojson': geojsonText(makeZones(world), { name: 'zones', ...notice }),
    'frontlines.geojson': geojsonText(makeFrontlines(world), { name: 'frontlines', ...notice }),
    'districts.geojson': geojsonText(makeDistricts(world), { name: 'districts', ...notice }),
    'towns.geojson': geojsonText(makeTowns(world), { name: 'towns', ...notice }),
    'incidents.geojson': geojsonText(makeIncidents(world), { name: 'incidents', ...notice }),
    'casualties.geojson': geojsonText(makeCasualties(world), { name: 'casualties', ...notice }),
    'timeline.json': `${JSON.stringify(makeTimeline(world, shares, notice), null, 1)}\n`,
  };
  return { world, shares, layers, bundle: makeBundle(world, outlines, shares) };
}
