import { ControlPainter } from '../../../../src/map/control-painter.ts';
import { groundLayers } from '../../../../src/map/ground-layers.ts';
import { mapSources } from '../../../../src/map/map-sources.ts';
import { MapView } from '../../../../src/map/map-view.ts';
import { defaultState } from '../../../../src/state/defaults.ts';
import { Store } from '../../../../src/state/store.ts';
import type { Clock } from '../../../../src/timeline/playback.ts';
import type { OpenContender } from '../contender.ts';
import { onMapLibre, openMap } from './cells-map.ts';

const clock: Clock = {
  now: () => performance.now(),
  nextFrame: (callback) => requestAnimationFrame(callback),
};

/**
 * The product. The whole map is its `MapView` behind its `Store`, as on the page; the ground alone is
 * its `Timeline` and `ControlPainter` on its own layer of cells.
 */
export const open: OpenContender = (container, scene, at, onFrame) =>
  scene.picture === 'product'
    ? openView(container, scene, at, onFrame)
    : openCells(container, scene, at, onFrame);

const openView: OpenContender = (container, { parsed, timeline, palette }, at, onFrame) => {
  const store = new Store({ ...defaultState(parsed.story, 'en'), at });
  const { map } = new MapView({ container, parsed, timeline, store, palette });
  if (!map) throw new Error('the map cannot be drawn');
  return {
    ...onMapLibre(map, onFrame),
    show: (instant) => store.set({ at: instant, playing: false }),
    play: (instant) => store.set({ at: instant, playing: true }),
  };
};

const openCells: OpenContender = (container, scene, at, onFrame) => {
  const { palette, timeline } = scene;
  const { story, geography } = scene.parsed;
  const { cells } = mapSources(story, geography);
  const layers = groundLayers(palette, [], true).filter(({ id }) => id === 'sea' || id === 'cells');
  const map = openMap(container, scene, { version: 8, sources: { cells }, layers });
  const painter = new ControlPainter(
    story,
    geography.sharedLines,
    timeline,
    palette,
    // The painter also tells of fronts and towns; this picture has none.
    (source, id, state) => {
      if (source === 'cells') map.setFeatureState({ source, id }, state);
    },
    clock,
  );
  map.on('style.load', () => painter.repaint(at));
  return {
    ...onMapLibre(map, onFrame),
    show: (instant) => painter.goTo(instant, false),
    play: (instant) => painter.goTo(instant, true),
  };
};
