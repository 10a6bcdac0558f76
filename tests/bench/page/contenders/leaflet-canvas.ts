import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Contender } from '../contender.ts';
import type { Scene } from '../loaded-scene.ts';

/** What Leaflet's canvas renderer has, and its types do not tell. */
interface CanvasInternals {
  _redraw(): void;
  readonly _redrawRequest: number | null;
  readonly _container: HTMLCanvasElement;
  readonly _ctx: CanvasRenderingContext2D;
  readonly _bounds: L.Bounds;
}

/** A Leaflet map that draws on a canvas, at the scale of the other contenders, without buttons. */
export function openLeaflet(
  container: HTMLElement,
  { parsed, palette }: Scene,
  onFrame: () => void,
): { map: L.Map; renderer: L.Canvas; common: Omit<Contender, 'show' | 'play'> } {
  const renderer = L.canvas();
  const canvas = renderer as unknown as CanvasInternals;
  const redraw = canvas._redraw;
  canvas._redraw = function (this: CanvasInternals) {
    redraw.call(this);
    onFrame();
  };
  container.style.background = palette.sea;
  const map = L.map(container, {
    renderer,
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
  });
  const [west, south, east, north] = parsed.story.bounds;
  map.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    { padding: [20, 20], animate: false },
  );
  const common: Omit<Contender, 'show' | 'play'> = {
    repaint: null,
    project(lng, lat) {
      const { x, y } = map.latLngToContainerPoint([lat, lng]);
      return [x, y];
    },
    read([x, y]) {
      const { min } = canvas._bounds;
      const corner = map.containerPointToLayerPoint([0, 0]).subtract(min as L.Point);
      const ratio = canvas._container.width / canvas._container.clientWidth;
      const { data } = canvas._ctx.getImageData(
        Math.floor((x + corner.x) * ratio),
        Math.floor((y + corner.y) * ratio),
        1,
        1,
      );
      return [data[0] as number, data[1] as number, data[2] as number];
    },
    async settled() {
      do await new Promise((resolve) => setTimeout(resolve));
      while (canvas._redrawRequest);
    },
  };
  return { map, renderer, common };
}

/** Filled, without an outline, in the colour that the feature carries. */
export function styleOf(feature?: GeoJSON.Feature): L.PathOptions {
  return { stroke: false, fillOpacity: 1, fillColor: String(feature?.properties?.fill) };
}
