import mapLibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import chromeCss from '../../map/map-chrome.css?inline';
import { styleSheet } from './adopt.ts';

/** MapLibre's own looks and ours over them. They come with the map's code, not before. */
export const mapStyleSheets: readonly CSSStyleSheet[] = [mapLibreCss, chromeCss].map(styleSheet);
