import './leaflet-global.ts';
import 'iso8601-js-period';
import L from 'leaflet';
import 'leaflet-timedimension';
import type { Instant } from '../../../../src/model/instant.ts';
import type { OpenContender } from '../contender.ts';
import { datedPolygons } from '../loaded-scene.ts';
import { openLeaflet, styleOf } from './leaflet-canvas.ts';

/** What the plugin adds to Leaflet; it has no types. */
interface TimeDimensionPlugin {
  timeDimension: {
    (options: { times: number[] }): { setCurrentTime(at: Instant): void };
    readonly layer: { geoJson(base: L.GeoJSON, options: object): L.Layer };
  };
}

/**
 * Leaflet.TimeDimension on a canvas. Its GeoJSON layer knows when a feature begins, and one duration for
 * all: it cannot end features each at its own time. So spans are ordered by their start and later
 * ones cover earlier ones of the same cell, which gives the right picture and draws more polygons. It
 * asks for a time for every ring, or cuts rings off.
 */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const { map, renderer, common } = openLeaflet(container, scene, onFrame);
  const plugin = L as unknown as TimeDimensionPlugin;
  const features = datedPolygons(scene.colouredCells)
    .features.map(({ geometry, properties, ...feature }) => ({
      ...feature,
      geometry,
      properties: { ...properties, times: geometry.coordinates.map(() => properties.start) },
    }))
    .sort((a, b) => a.properties.start - b.properties.start);
  const base = L.geoJSON(
    { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection,
    { style: styleOf, interactive: false, renderer } as L.GeoJSONOptions,
  );
  const times = [...new Set(features.map(({ properties }) => properties.start))];
  const dimension = plugin.timeDimension({ times });
  const show = (instant: Instant) => dimension.setCurrentTime(instant);
  show(at);
  plugin.timeDimension.layer.geoJson(base, { timeDimension: dimension }).addTo(map);
  return { ...common, show, play: show };
};
