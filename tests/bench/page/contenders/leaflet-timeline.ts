import L from 'leaflet';
import 'leaflet.timeline';
import type { Instant } from '../../../../src/model/instant.ts';
import type { OpenContender } from '../contender.ts';
import { type DatedProperties, datedPolygons } from '../loaded-scene.ts';
import { openLeaflet, styleOf } from './leaflet-canvas.ts';

/** What the plugin adds to Leaflet; the types that it names are not in its package. */
interface TimelinePlugin {
  timeline(
    data: GeoJSON.FeatureCollection,
    options: L.GeoJSONOptions & {
      renderer: L.Renderer;
      getInterval(feature: { properties: DatedProperties }): {
        start: number;
        end: number;
        endExclusive: boolean;
      };
    },
  ): L.GeoJSON & { setTime(at: Instant): void };
}

/** Leaflet on a canvas with leaflet.timeline: it adds and removes a polygon for every span. */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const { map, renderer, common } = openLeaflet(container, scene, onFrame);
  const plugin = L as unknown as TimelinePlugin;
  const timeline = plugin.timeline(datedPolygons(scene.colouredCells), {
    style: styleOf,
    interactive: false,
    renderer,
    getInterval: ({ properties: { start, end } }) => ({ start, end, endExclusive: true }),
  });
  const show = (instant: Instant) => timeline.setTime(instant);
  show(at);
  timeline.addTo(map);
  return { ...common, show, play: show };
};
