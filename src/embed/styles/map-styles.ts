import mapLibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import chromeCss from '../../map/map-chrome.css?inline';

/** MapLibre's own looks and ours over them. They come with the map's code, not before. */
export const mapStyles: readonly string[] = [mapLibreCss, chromeCss];
