import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import { breathingSpace } from '../state/breathing-space.ts';
import type { Store } from '../state/store.ts';
import type { Camera } from '../state/view-state.ts';
import { cornersOf, sameCamera } from './map-camera.ts';

/** Marks moves that a reader asked for: only those become the store's camera. */
const BY_READER = { byReader: true };

/** How near to the edge of the free part of the map a place may lie and still be in sight, CSS pixels. */
const EDGE_PX = 24;

/** Moves the camera, and tells the store where a reader moved it. Durations are milliseconds. */
export class MapNavigator {
  #fitZoom = 0;
  /** While true, the end of a move is an interruption by the page, not where a reader went. */
  #interrupting = false;
  /** What is shown while the store has no camera: all ground, or what a chapter tells of. */
  #home: Story['bounds'];

  /** @param animated asked before every move: whether it may take time. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly story: Story,
    private readonly store: Store,
    private readonly animated: () => boolean,
  ) {
    this.#home = story.bounds;
    map.on('moveend', (event) => {
      const byReader = 'byReader' in event || ('originalEvent' in event && event.originalEvent);
      const camera = this.camera;
      if (byReader && !this.#interrupting && !sameCamera(camera, store.state.camera))
        store.set({ camera });
    });
    this.resized();
    if (store.state.camera) this.goTo(store.state.camera, 0);
  }

  /** The zoom that shows all ground at the map's present size. */
  get fitZoom(): number {
    return this.#fitZoom;
  }

  /** Where the map looks now. */
  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lng, lat, zoom: this.map.getZoom() };
  }

  /** Says what to show while the store has no camera, and goes there. @param bounds null: all ground. */
  showHome(bounds: Story['bounds'] | null, durationMs = 1500): void {
    this.#home = bounds ?? this.story.bounds;
    if (this.store.state.camera !== null) return;
    this.#interrupt();
    this.#fit(durationMs);
  }

  /** Brings an area into sight, as the reader asked. @param bounds west, south, east, north */
  showBounds(bounds: Story['bounds']): void {
    const padding = breathingSpace(this.map.getContainer().clientWidth);
    this.map.fitBounds(cornersOf(bounds), { padding, ...this.#motion(1200) }, BY_READER);
  }

  /** Goes to a camera; null shows all ground, or the chapter's. No effect where the map is already there. */
  goTo(camera: Camera | null, durationMs = 700): void {
    if (camera === null) {
      this.#interrupt();
      this.#fit(durationMs);
    } else if (!sameCamera(camera, this.camera)) {
      const { lng, lat, zoom } = camera;
      this.#interrupt();
      this.map.easeTo({ center: [lng, lat], zoom, ...this.#motion(durationMs) });
    }
  }

  /** Brings a place near enough to read its surroundings. */
  flyTo({ lng, lat, rank }: Place): void {
    const zoom = Math.max(this.map.getZoom(), rank <= 2 ? 8.5 : 9.5);
    this.map.flyTo({ center: [lng, lat], zoom, ...this.#motion(1200) }, BY_READER);
  }

  /** One step closer (1) or back (-1). */
  zoomBy(steps: 1 | -1): void {
    if (steps === 1) this.map.zoomIn(this.#motion(250), BY_READER);
    else this.map.zoomOut(this.#motion(250), BY_READER);
  }

  /** Eases to a place that is out of sight or under other elements. The store's camera stays. */
  reveal({ lng, lat }: Place): void {
    const { x, y } = this.map.project([lng, lat]);
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.map.getPadding();
    const { clientWidth, clientHeight } = this.map.getContainer();
    const inSight =
      x > left + EDGE_PX &&
      x < clientWidth - right - EDGE_PX &&
      y > top + EDGE_PX &&
      y < clientHeight - bottom - EDGE_PX;
    if (inSight) return;
    this.#interrupt();
    this.map.easeTo({ center: [lng, lat], ...this.#motion(500) });
  }

  /** Says which parts of the container other elements cover, CSS pixels. */
  setPadding(padding: Partial<PaddingOptions>): void {
    const wanted = { top: 0, right: 0, bottom: 0, left: 0, ...padding };
    const now = this.map.getPadding();
    const sides = ['top', 'right', 'bottom', 'left'] as const;
    if (sides.every((side) => Math.abs(wanted[side] - (now[side] ?? 0)) < 1)) return;
    // A flight goes on: MapLibre takes the new padding when it has arrived.
    if (this.map.isMoving()) {
      this.map.once('moveend', () => this.setPadding(padding));
      return;
    }
    this.map.setPadding(wanted);
    this.resized();
  }

  /** To be called when the container's size changed: the view of all ground stays that. */
  resized(): void {
    this.map.resize();
    this.#measure();
    if (this.store.state.camera === null && !this.map.isMoving()) this.#fit(0);
  }

  #interrupt(): void {
    this.#interrupting = true;
    this.map.stop();
    this.#interrupting = false;
  }

  #fit(durationMs: number): void {
    this.#measure();
    const padding = breathingSpace(this.map.getContainer().clientWidth);
    this.map.fitBounds(cornersOf(this.#home), { padding, ...this.#motion(durationMs) });
  }

  #measure(): void {
    const padding = breathingSpace(this.map.getContainer().clientWidth);
    const camera = this.map.cameraForBounds(cornersOf(this.story.bounds), { padding });
    this.#fitZoom = camera?.zoom ?? 0;
  }

  #motion(durationMs: number): { duration: number } {
    return { duration: this.animated() ? durationMs : 0 };
  }
}
