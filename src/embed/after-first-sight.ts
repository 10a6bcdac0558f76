/** All code that comes after the first sight, as one piece to fetch. */
export { parseBundle } from '../data/parse-bundle.ts';
export { drawnBundle } from './drawn-bundle.ts';
export { MapApp } from './map-app.ts';
