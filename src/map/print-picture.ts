import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * The map as it stands, as a PNG in a `data:` address. WebGL forgets a frame once it was shown, so it
 * is drawn and read within one task.
 *
 * @returns null while the context is lost.
 */
export function mapPicture(map: MapLibreMap): string | null {
  try {
    map.redraw();
    return map.getCanvas().toDataURL('image/png');
  } catch {
    return null;
  }
}
