import type { Instant } from '../../../src/model/instant.ts';
import type { Scene } from './loaded-scene.ts';

/** Red, green, blue, 0..255. */
export type Rgb = readonly [number, number, number];

/** CSS pixels from the upper left corner of the contender's container. */
export type Pixel = readonly [x: number, y: number];

/** One way to recolour a map in time. All are driven and measured through this. */
export interface Contender {
  /** Asks for the instant; drawn at once, without a fade. */
  show(at: Instant): void;
  /** Asks for the next instant of a playback: with a cross-fade where the contender can. */
  play(at: Instant): void;
  /** Asks for a frame in which nothing has changed; null where only MapLibre's cost is asked for. */
  readonly repaint: (() => void) | null;
  /** Where a place is drawn. */
  project(lng: number, lat: number): Pixel;
  /**
   * Reads one pixel of the contender's own canvas, and by that waits until everything drawn so far
   * is rasterised. Only valid inside `onFrame`.
   */
  read(pixel: Pixel): Rgb;
  /** Fulfilled when nothing that was asked for is still to be drawn. */
  settled(): Promise<void>;
  /** Stops and restarts what runs even when nothing is drawn, while others are measured. */
  park?(): void;
  wake?(): void;
}

/**
 * Opens a contender in an element that has a size, showing `at`.
 *
 * @param onFrame called after every frame that the contender draws, in the same task, while its canvas
 *   can still be read.
 */
export type OpenContender = (
  container: HTMLElement,
  scene: Scene,
  at: Instant,
  onFrame: () => void,
) => Contender;
