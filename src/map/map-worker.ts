import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Tells MapLibre where the bundler put its worker. Once, before the first map. */
export function useBundledWorker(): void {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
}
