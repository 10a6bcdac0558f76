import { Deck, MapView, WebMercatorViewport } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Instant } from '../../../../src/model/instant.ts';
import { channelsOf } from '../../../../src/palette/mix.ts';
import type { OpenContender } from '../contender.ts';
import { type ColourSpan, datedPolygons } from '../loaded-scene.ts';
import { readGl } from '../read-gl.ts';

const MINUTE_MS = 60_000;
/** Longer than any story, in minutes; a shader still counts single ones up to here. */
const EVER = 1e7;

interface DatedPolygon {
  readonly rings: GeoJSON.Position[][];
  readonly span: ColourSpan;
}

/** What deck.gl draws its frames with; protected in its types. */
interface FrameLoop {
  readonly animationLoop: { start(): void; stop(): void } | null;
}

/**
 * deck.gl: all polygons of all spans on the GPU, of which the data filter's shader draws those of the
 * instant. Times are minutes from the story's start: a shader's numbers have 24 bits.
 */
export const open: OpenContender = (container, scene, at, onFrame) => {
  const { story } = scene.parsed;
  const minutes = (instant: Instant) => (instant - story.start) / MINUTE_MS;
  const data = datedPolygons(scene.colouredCells).features.flatMap(
    ({ geometry, properties }): DatedPolygon[] => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.map((rings) => ({ rings, span: properties }));
    },
  );
  const extensions = [new DataFilterExtension({ filterSize: 2 })];
  const layerAt = (instant: Instant) =>
    new SolidPolygonLayer<DatedPolygon, DataFilterExtensionProps<DatedPolygon>>({
      id: 'ground',
      data,
      extensions,
      extruded: false,
      getPolygon: ({ rings }) => rings as [number, number][][],
      getFillColor: ({ span }) => channelsOf(span.fill),
      getFilterValue: ({ span }) => [minutes(span.start), minutes(span.end)],
      // Ends are whole minutes and belong to the next span; asked instants lie between two minutes.
      filterRange: [
        [-EVER, minutes(instant)],
        [minutes(instant), EVER],
      ],
    });
  const { clientWidth: width, clientHeight: height } = container;
  const [west, south, east, north] = story.bounds;
  const viewport = new WebMercatorViewport({ width, height }).fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: 20 },
  );
  const { longitude, latitude, zoom } = viewport;
  /** Whether the instant that was last asked for is drawn, and who waits for that. */
  let drawn = false;
  let waiting: (() => void)[] = [];
  const deck = new Deck({
    parent: container as HTMLDivElement,
    width,
    height,
    useDevicePixels: 1,
    views: new MapView({ repeat: false }),
    initialViewState: { longitude, latitude, zoom },
    controller: false,
    layers: [layerAt(at)],
    onAfterRender() {
      onFrame();
      drawn = true;
      for (const resolve of waiting.splice(0)) resolve();
    },
    onError(error) {
      throw error;
    },
  });
  const loop = deck as unknown as FrameLoop;
  const show = (instant: Instant) => {
    drawn = false;
    deck.setProps({ layers: [layerAt(instant)] });
  };
  return {
    show,
    play: show,
    repaint: null,
    project(lng, lat) {
      const [x = 0, y = 0] = viewport.project([lng, lat]);
      return [x, y];
    },
    read: (pixel) => readGl(container.querySelector('canvas') as HTMLCanvasElement, pixel),
    async settled() {
      if (drawn) return;
      await new Promise<void>((resolve) => {
        waiting = [...waiting, resolve];
      });
    },
    // deck.gl asks for every frame, drawn or not.
    park: () => loop.animationLoop?.stop(),
    wake: () => loop.animationLoop?.start(),
  };
};
